#include "sync/trust/metadata_fields.hpp"

#include <optional>
#include <set>
#include <utility>

#include "sync/base/calendar.hpp"
#include "sync/base/format.hpp"

namespace sunhall {

namespace {

// "2026-11-22T01:30:00", to which the specification adds a Z and JavaScript's libraries fractions
// of a second.
constexpr std::size_t second_characters = 19;
constexpr std::size_t most_fraction_digits = 9;

tl::unexpected<Error> wrong(std::string_view name, std::string_view what) {
    return fail(Failure::Malformed, format("{}: {}", name, what));
}

/// Fractions are cut off: earlier is safer.
std::optional<Instant> parse_expiry(std::string_view text) {
    if (text.size() <= second_characters || !text.ends_with('Z')) {
        return std::nullopt;
    }
    auto const seconds = text.substr(0, second_characters);
    auto fraction = text.substr(second_characters, text.size() - second_characters - 1);
    if (!fraction.empty()) {
        bool const dotted = fraction.front() == '.';
        fraction.remove_prefix(1);
        if (!dotted || fraction.empty() || fraction.size() > most_fraction_digits ||
            fraction.find_first_not_of("0123456789") != std::string_view::npos) {
            return std::nullopt;
        }
    }
    return parse_instant(std::string{seconds} + 'Z');
}

bool is_hexadecimal(std::string_view text) {
    return !text.empty() && text.size() % 2 == 0 &&
           text.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

Result<void> check_key(Json const& key) {
    TRY(text_field(key, "keytype"));
    TRY(text_field(key, "scheme"));
    auto const* value = TRY(field(key, "keyval"));
    TRY(text_field(*value, "public"));
    return {};
}

}  // namespace

Result<Json const*> field(Json const& object, std::string_view name) {
    auto const* found = object.find(name);
    if (found == nullptr) {
        return wrong(name, "missing");
    }
    return found;
}

Result<Json::Object const*> object_field(Json const& object, std::string_view name) {
    auto const* found = TRY(field(object, name));
    if (found->object() == nullptr) {
        return wrong(name, "must be an object");
    }
    return found->object();
}

Result<std::string> text_field(Json const& object, std::string_view name) {
    auto const* found = TRY(field(object, name));
    if (found->text() == nullptr) {
        return wrong(name, "must be a text");
    }
    return *found->text();
}

Result<bool> boolean_field(Json const& object, std::string_view name) {
    auto const* found = TRY(field(object, name));
    auto const value = found->boolean();
    if (!value) {
        return wrong(name, "must be true or false");
    }
    return *value;
}

Result<std::int64_t> number_field(Json const& object, std::string_view name, std::int64_t least) {
    auto const* found = TRY(field(object, name));
    auto const value = found->integer();
    if (!value || *value < least || *value > greatest_number) {
        return wrong(name, format("must be a whole number from {} to {}", least, greatest_number));
    }
    return *value;
}

Result<std::vector<std::string>> texts_field(Json const& object, std::string_view name) {
    auto const* found = TRY(field(object, name));
    if (found->array() == nullptr) {
        return wrong(name, "must be a list of texts");
    }
    std::vector<std::string> texts;
    std::set<std::string_view> seen;
    for (auto const& element : *found->array()) {
        if (element.text() == nullptr) {
            return wrong(name, "must be a list of texts");
        }
        if (!seen.insert(*element.text()).second) {
            return wrong(name, format("'{}' is there twice", *element.text()));
        }
        texts.push_back(*element.text());
    }
    return texts;
}

Result<Header> read_header(Json const& body, std::string_view type) {
    auto const found = TRY(text_field(body, "_type"));
    if (found != type) {
        return wrong("_type", format("is '{}', not '{}'", found, type));
    }
    auto const spec = TRY(text_field(body, "spec_version"));
    if (!spec.starts_with("1.")) {
        return wrong("spec_version", format("'{}' is not supported, 1.x is", spec));
    }
    auto const version = TRY(number_field(body, "version", 1));
    auto const expires = TRY(text_field(body, "expires"));
    auto const instant = parse_expiry(expires);
    if (!instant) {
        return wrong("expires", format("'{}' is no time like 2026-11-22T01:30:00Z", expires));
    }
    return Header{version, *instant};
}

Result<Hashes> hashes_field(Json const& object) {
    auto const* listed = TRY(object_field(object, "hashes"));
    if (listed->empty()) {
        return wrong("hashes", "is empty");
    }
    Hashes hashes;
    for (auto const& [algorithm, digest] : *listed) {
        // Digests become part of URLs.
        if (digest.text() == nullptr || !is_hexadecimal(*digest.text())) {
            return wrong("hashes", format("{} is no hexadecimal text", algorithm));
        }
        hashes.emplace(algorithm, *digest.text());
    }
    return hashes;
}

Result<KeyList> keys_field(Json const& object) {
    auto const* listed = TRY(object_field(object, "keys"));
    KeyList keys;
    for (auto const& [key_id, key] : *listed) {
        TRY(during("key " + key_id, check_key(key)));
        keys.emplace(key_id, key);
    }
    return keys;
}

Result<RoleKeys> read_role_keys(Json const& object) {
    auto key_ids = TRY(texts_field(object, "keyids"));
    auto const threshold = TRY(number_field(object, "threshold", 1));
    return RoleKeys{std::move(key_ids), threshold};
}

}  // namespace sunhall
