// Reads the fields of one JSON object into a struct and collects everything that is wrong.
//
// describe(reader, part) names the known fields; finish() then reports the ones that nobody named.
// A field that cannot be read leaves its member as it was. Internal to sync/content.
#pragma once

#include <span>
#include <string>
#include <variant>
#include <vector>

#include "sync/content/field_place.hpp"
#include "sync/content/names.hpp"
#include "sync/content/part_shapes.hpp"
#include "sync/content/problem.hpp"
#include "sync/content/value_rules.hpp"
#include "sync/formats/json.hpp"
#include "sync/text/characters.hpp"

namespace sunhall {

class FieldReader {
public:
    using Texts = std::vector<std::string>;
    using Dictionary = std::map<std::string, std::string, std::less<>>;

    /// All outlive it.
    FieldReader(Json const& json, FieldPlace const& place, std::vector<Problem>& problems);

    void line(std::string_view name, std::string& out, std::size_t most, Must must = Must::MayLack);
    void paragraphs(std::string_view name, std::string& out, Must must) {
        long_text(name, out, limit::paragraphs, must);
    }
    /// Paragraphs of a text as long as an article.
    void article(std::string_view name, std::string& out, Must must) {
        long_text(name, out, limit::article, must);
    }
    void texts(std::string_view name, Texts& out, std::size_t most);
    void decimal(std::string_view name, std::string& out, Must must);
    /// Each a decimal or "".
    void decimals(std::string_view name, Texts& out);
    void flag(std::string_view name, bool& out);
    void flag(std::string_view name, std::optional<bool>& out);
    void date(std::string_view name, std::optional<Date>& out, Must must);
    void time(std::string_view name, TimeOfDay& out);
    void time(std::string_view name, std::optional<TimeOfDay>& out);
    void instant(std::string_view name, Instant& out);
    void instant(std::string_view name, std::optional<Instant>& out);
    void dictionary(std::string_view name, Dictionary& out);
    void dictionaries(std::string_view name, std::map<std::string, Dictionary, std::less<>>& out);
    /// The item's kind and what it says is in its body.
    void body(Item::Body& out);

    template <typename Integer>
    void integer(std::string_view name, Integer& out, std::int64_t least, std::int64_t most,
                 Must must) {
        if (auto const value = bounded_integer(name, least, most, must)) {
            out = static_cast<Integer>(*value);
        }
    }
    void integer(std::string_view name, std::optional<int>& out, std::int64_t least,
                 std::int64_t most) {
        if (auto const value = bounded_integer(name, least, most, Must::MayLack)) {
            out = static_cast<int>(*value);
        }
    }

    template <typename Enum>
    void choice(std::string_view name, Enum& out, Must must) {
        if (auto const* value = find(name, must)) {
            choose(*value, place_of(name), out);
        }
    }
    template <typename Enum>
    void choice(std::string_view name, std::optional<Enum>& out) {
        Enum chosen{};
        if (auto const* value = find(name, Must::MayLack);
            value != nullptr && choose(*value, place_of(name), chosen)) {
            out = chosen;
        }
    }
    template <typename Enum>
    void choices(std::string_view name, std::vector<Enum>& out, Must must) {
        for_each(name, must, [&](Json const& value, FieldPlace const& place) {
            choose(value, place, out.emplace_back());
        });
    }

    template <typename Part>
    void part(std::string_view name, std::optional<Part>& out) {
        if (auto const* value = find(name, Must::MayLack)) {
            fill(*value, place_of(name), out.emplace());
        }
    }
    template <typename Part>
    void list(std::string_view name, std::vector<Part>& out) {
        for_each(name, Must::MayLack, [&](Json const& value, FieldPlace const& place) {
            fill(value, place, out.emplace_back());
        });
    }

    /// An object with exactly one of the alternatives that describe() names for the variant.
    template <typename Variant>
    void one_of(std::string_view name, Variant& out) {
        if (auto const* value = find(name, Must::BeThere)) {
            auto const place = place_of(name);
            FieldReader inner{*value, place, problems_};
            describe(inner, out);
            inner.finish_one_of();
        }
    }
    template <typename Part, typename Variant>
    void alternative(std::string_view name, Variant& out) {
        if (auto const* value = find(name, Must::MayLack)) {
            ++alternatives_;
            fill(*value, place_of(name), out.template emplace<Part>());
        }
    }

    /// Reports the fields that were not asked for.
    void finish();

private:
    template <typename Part>
    void fill(Json const& value, FieldPlace const& place, Part& out) {
        FieldReader inner{value, place, problems_};
        describe(inner, out);
        inner.finish();
    }

    template <typename Enum>
    bool choose(Json const& value, FieldPlace const& place, Enum& out) {
        auto const index = index_of(value, place, names_of<Enum>);
        if (index) {
            out = static_cast<Enum>(*index);
        }
        return index.has_value();
    }

    template <typename Value, typename Parse>
    void parse_text(std::string_view name, std::optional<Value>& out, Must must, Parse parse,
                    std::string_view what, std::string_view remedy) {
        if (auto const* text = text_under(name, must)) {
            out = parse(*text);
            if (!out) {
                report(place_of(name), std::string{what} + "：" + in_quotes(*text),
                       std::string{remedy});
            }
        }
    }

    template <typename Visit>
    void for_each(std::string_view name, Must must, Visit visit) {
        if (auto const* array = array_under(name, must)) {
            auto const place = place_of(name);
            for (std::size_t at = 0; at < array->size(); ++at) {
                visit((*array)[at], place.entry(at));
            }
        }
    }

    void long_text(std::string_view name, std::string& out, std::size_t most, Must must);
    Json const* find(std::string_view name, Must must);
    Json::Array const* array_under(std::string_view name, Must must);
    std::string const* text_under(std::string_view name, Must must);
    std::optional<std::int64_t> bounded_integer(std::string_view name, std::int64_t least,
                                                std::int64_t most, Must must);
    std::optional<std::size_t> index_of(Json const& value, FieldPlace const& place,
                                        std::span<std::string_view const> names);
    std::string const* checked_text(Json const& value, FieldPlace const& place, std::size_t most,
                                    TextShape shape);
    bool is_amount(std::string const& text, FieldPlace const& place);
    void dictionary_at(Json const& value, FieldPlace const& place, Dictionary& out);
    void finish_one_of();

    [[nodiscard]] FieldPlace place_of(std::string_view name) const { return place_.field(name); }
    [[nodiscard]] bool is_known(std::string_view name) const;
    [[nodiscard]] std::string known_names() const;
    void report(FieldPlace const& place, std::string what, std::string remedy);

    Json const& json_;
    FieldPlace const& place_;
    std::vector<Problem>& problems_;
    std::vector<std::string_view> known_;  ///< What describe() named so far; some twice.
    int alternatives_ = 0;
};

}  // namespace sunhall
