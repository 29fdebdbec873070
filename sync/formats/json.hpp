// Strict JSON: what the office signed and what peers send, read without surprises.
//
// A plain value tree of our own stands between the libraries and everybody else, so that only
// json_reader.cpp and json_objection.cpp know them, and so that a value cannot be what we never
// accept: there are no floating-point numbers (money is a decimal string), no duplicate keys
// (libraries silently keep the last one), no invalid UTF-8, nothing nested deeper than asked,
// nothing after the value. Objects are ordered by key, bytewise, which is also the order canonical
// JSON wants.
//
// Pure functions and values: any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "sync/base/result.hpp"

namespace sunhall {

class Json {
public:
    using Array = std::vector<Json>;
    using Object = std::map<std::string, Json, std::less<>>;

    Json() = default;
    Json(bool value) : value_{value} {}                      // NOLINT(google-explicit-constructor)
    Json(int value) : value_{std::int64_t{value}} {}         // NOLINT(google-explicit-constructor)
    Json(std::int64_t value) : value_{value} {}              // NOLINT(google-explicit-constructor)
    Json(char const* value) : value_{std::string{value}} {}  // NOLINT(google-explicit-constructor)
    Json(std::string_view value)                             // NOLINT(google-explicit-constructor)
        : value_{std::string{value}} {}
    Json(std::string value) : value_{std::move(value)} {}  // NOLINT(google-explicit-constructor)
    Json(Array value) : value_{std::move(value)} {}        // NOLINT(google-explicit-constructor)
    Json(Object value) : value_{std::move(value)} {}       // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool is_null() const { return std::holds_alternative<std::monostate>(value_); }

    /// Each is empty (or null) where the value is of another type.
    [[nodiscard]] std::optional<bool> boolean() const;
    [[nodiscard]] std::optional<std::int64_t> integer() const;
    [[nodiscard]] std::string const* text() const { return std::get_if<std::string>(&value_); }
    [[nodiscard]] Array const* array() const { return std::get_if<Array>(&value_); }
    [[nodiscard]] Object const* object() const { return std::get_if<Object>(&value_); }
    [[nodiscard]] Array* array() { return std::get_if<Array>(&value_); }
    [[nodiscard]] Object* object() { return std::get_if<Object>(&value_); }

    /// The member of an object; null where there is none or where this is no object.
    [[nodiscard]] Json const* find(std::string_view key) const;

    /// The text of a member; empty where there is none or it is no text.
    [[nodiscard]] std::string text_at(std::string_view key) const;

    bool operator==(Json const&) const = default;

private:
    std::variant<std::monostate, bool, std::int64_t, std::string, Array, Object> value_;
};

struct JsonLimits {
    std::size_t bytes = 16U << 20U;  ///< Of the text; callers that fetch have a cap of their own.
    int depth = 32;                  ///< Nesting of arrays and objects; metadata needs 8.
};

/// Malformed with line and column: "line 3, column 14: duplicate key "title"".
Result<Json> parse_json(std::string_view text, JsonLimits limits = {});

/// One line, keys in order, UTF-8 as it is.
[[nodiscard]] std::string compact_json(Json const& value);

/// For people: two spaces a level, newline at the end.
[[nodiscard]] std::string pretty_json(Json const& value);

}  // namespace sunhall
