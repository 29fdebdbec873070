// Reads the fields of one JSON object into a struct and collects everything that is wrong.
//
// describe(reader, part) names the known fields; finish() then reports the ones that nobody named.
// A field that cannot be read leaves its member as it was. Internal to sync/content.
#pragma once

#include <set>
#include <string>
#include <variant>

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

    /// `path` is what the object is called in problems; empty for the whole item.
    FieldReader(Json const& json, std::string path, std::vector<Problem>& problems);

    void line(std::string_view name, std::string& out, std::size_t most, Must must = Must::MayLack);
    void paragraphs(std::string_view name, std::string& out, Must must);
    /// Paragraphs of a text as long as an article.
    void article(std::string_view name, std::string& out, Must must);
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
            choose(*value, path_of(name), out);
        }
    }
    template <typename Enum>
    void choice(std::string_view name, std::optional<Enum>& out) {
        Enum chosen{};
        if (auto const* value = find(name, Must::MayLack);
            value != nullptr && choose(*value, path_of(name), chosen)) {
            out = chosen;
        }
    }
    template <typename Enum>
    void choices(std::string_view name, std::vector<Enum>& out, Must must) {
        for_each(name, must, [&](Json const& value, std::string const& path) {
            choose(value, path, out.emplace_back());
        });
    }

    template <typename Part>
    void part(std::string_view name, std::optional<Part>& out) {
        if (auto const* value = find(name, Must::MayLack)) {
            fill(*value, path_of(name), out.emplace());
        }
    }
    template <typename Part>
    void list(std::string_view name, std::vector<Part>& out) {
        for_each(name, Must::MayLack, [&](Json const& value, std::string const& path) {
            fill(value, path, out.emplace_back());
        });
    }

    /// An object with exactly one of the alternatives that describe() names for the variant.
    template <typename Variant>
    void one_of(std::string_view name, Variant& out) {
        if (auto const* value = find(name, Must::BeThere)) {
            FieldReader inner{*value, path_of(name), problems_};
            describe(inner, out);
            inner.finish_one_of();
        }
    }
    template <typename Part, typename Variant>
    void alternative(std::string_view name, Variant& out) {
        if (auto const* value = find(name, Must::MayLack)) {
            ++alternatives_;
            fill(*value, path_of(name), out.template emplace<Part>());
        }
    }

    /// Reports the fields that were not asked for.
    void finish();

private:
    template <typename Part>
    void fill(Json const& value, std::string path, Part& out) {
        FieldReader inner{value, std::move(path), problems_};
        describe(inner, out);
        inner.finish();
    }

    template <typename Enum>
    bool choose(Json const& value, std::string const& path, Enum& out) {
        auto const index = index_of(value, path, {names_of<Enum>.begin(), names_of<Enum>.end()});
        if (index) {
            out = static_cast<Enum>(*index);
        }
        return index.has_value();
    }

    template <typename Value, typename Parse>
    void parse_text(std::string_view name, std::optional<Value>& out, Must must, Parse parse,
                    Objection const& objection) {
        if (auto const* text = text_under(name, must)) {
            out = parse(*text);
            if (!out) {
                report(path_of(name), objection.what + "：" + in_quotes(*text), objection.remedy);
            }
        }
    }

    template <typename Visit>
    void for_each(std::string_view name, Must must, Visit visit) {
        if (auto const* array = array_under(name, must)) {
            for (std::size_t at = 0; at < array->size(); ++at) {
                visit((*array)[at], path_of(name) + "[" + std::to_string(at) + "]");
            }
        }
    }

    void long_text(std::string_view name, std::string& out, std::size_t most, Must must);
    Json const* find(std::string_view name, Must must);
    Json::Array const* array_under(std::string_view name, Must must);
    std::string const* text_under(std::string_view name, Must must);
    std::optional<std::int64_t> bounded_integer(std::string_view name, std::int64_t least,
                                                std::int64_t most, Must must);
    std::optional<std::size_t> index_of(Json const& value, std::string const& path,
                                        std::vector<std::string_view> const& names);
    std::string const* checked_text(Json const& value, std::string const& path, std::size_t most,
                                    TextShape shape);
    bool is_amount(std::string const& text, std::string const& path);
    void dictionary_at(Json const& value, std::string const& path, Dictionary& out);
    void finish_one_of();

    [[nodiscard]] std::string path_of(std::string_view name) const;
    void report(std::string path, std::string what, std::string remedy);

    Json const& json_;
    std::string path_;
    std::vector<Problem>& problems_;
    std::set<std::string, std::less<>> known_;
    int alternatives_ = 0;
};

}  // namespace sunhall
