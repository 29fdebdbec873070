#include <utility>

#include "sync/content/body_shapes.hpp"
#include "sync/content/item_json.hpp"
#include "sync/content/names.hpp"

namespace sunhall {

namespace {

/// The counterpart of FieldReader: takes the fields that describe() names and makes an object.
class FieldWriter {
public:
    using Texts = std::vector<std::string>;
    using Dictionary = std::map<std::string, std::string, std::less<>>;

    template <typename Part>
    static Json object_of(Part const& part) {
        FieldWriter writer;
        describe(writer, part);
        return Json{std::move(writer.object_)};
    }

    void line(std::string_view name, std::string const& text, std::size_t, Must = Must::MayLack) {
        if (!text.empty()) {
            put(name, text);
        }
    }
    void paragraphs(std::string_view name, std::string const& text, Must) { line(name, text, 0); }
    void article(std::string_view name, std::string const& text, Must) { line(name, text, 0); }
    void decimal(std::string_view name, std::string const& text, Must) { line(name, text, 0); }
    void texts(std::string_view name, Texts const& texts, std::size_t) {
        put_list(name, texts, [](std::string const& text) { return Json{text}; });
    }
    void decimals(std::string_view name, Texts const& values) { texts(name, values, 0); }

    void flag(std::string_view name, bool value) { put(name, value); }
    void flag(std::string_view name, std::optional<bool> value) {
        if (value) {
            put(name, *value);
        }
    }
    template <typename Integer>
    void integer(std::string_view name, Integer value, std::int64_t, std::int64_t, Must) {
        put(name, std::int64_t{value});
    }
    void integer(std::string_view name, std::optional<int> value, std::int64_t, std::int64_t) {
        if (value) {
            put(name, *value);
        }
    }

    void date(std::string_view name, std::optional<Date> const& value, Must) {
        if (value) {
            put(name, date_text(*value));
        }
    }
    void time(std::string_view name, TimeOfDay value) { put(name, time_of_day_text(value)); }
    void time(std::string_view name, std::optional<TimeOfDay> const& value) {
        if (value) {
            time(name, *value);
        }
    }
    void instant(std::string_view name, Instant value) { put(name, civil_text(value)); }
    void instant(std::string_view name, std::optional<Instant> const& value) {
        if (value) {
            instant(name, *value);
        }
    }

    template <typename Enum>
    void choice(std::string_view name, Enum value, Must) {
        put(name, spelling(value));
    }
    template <typename Enum>
    void choice(std::string_view name, std::optional<Enum> value) {
        if (value) {
            put(name, spelling(*value));
        }
    }
    template <typename Enum>
    void choices(std::string_view name, std::vector<Enum> const& values, Must) {
        put_list(name, values, [](Enum value) { return Json{spelling(value)}; });
    }

    template <typename Part>
    void part(std::string_view name, std::optional<Part> const& value) {
        if (value) {
            put(name, object_of(*value));
        }
    }
    template <typename Part>
    void list(std::string_view name, std::vector<Part> const& parts) {
        put_list(name, parts, [](Part const& part) { return object_of(part); });
    }

    void dictionary(std::string_view name, Dictionary const& texts) {
        if (!texts.empty()) {
            put(name, Json::Object{texts.begin(), texts.end()});
        }
    }
    void dictionaries(std::string_view name,
                      std::map<std::string, Dictionary, std::less<>> const& groups) {
        Json::Object written;
        for (auto const& [key, texts] : groups) {
            written.emplace(key, Json::Object{texts.begin(), texts.end()});
        }
        if (!written.empty()) {
            put(name, std::move(written));
        }
    }

    template <typename Variant>
    void one_of(std::string_view name, Variant const& value) {
        put(name, object_of(value));
    }
    template <typename Part, typename Variant>
    void alternative(std::string_view name, Variant const& value) {
        if (auto const* part = std::get_if<Part>(&value)) {
            put(name, object_of(*part));
        }
    }
    void body(Item::Body const& body) {
        put("kind", spelling(static_cast<Kind>(body.index())));
        std::visit([&](auto const& part) { put("body", object_of(part)); }, body);
    }

private:
    void put(std::string_view name, Json value) {
        object_.emplace(std::string{name}, std::move(value));
    }

    template <typename Part, typename Write>
    void put_list(std::string_view name, std::vector<Part> const& parts, Write write) {
        if (parts.empty()) {
            return;
        }
        Json::Array array;
        for (auto const& part : parts) {
            array.push_back(write(part));
        }
        put(name, std::move(array));
    }

    Json::Object object_;
};

}  // namespace

Json item_to_json(Item const& item) { return FieldWriter::object_of(item); }

}  // namespace sunhall
