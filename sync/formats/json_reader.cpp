// Reads JSON with simdjson and makes our own tree of it.
//
// simdjson checks the whole text, UTF-8, escapes and numbers, before it shows any of it. What it
// would let pass and we do not is refused here: floating-point numbers, integers beyond 64 bits,
// a key that is there twice, nesting deeper than asked.
#include <utility>

#include <simdjson.h>

#include "sync/base/format.hpp"
#include "sync/formats/json.hpp"
#include "sync/formats/json_objection.hpp"

namespace sunhall {

namespace {

using simdjson::dom::element;
using simdjson::dom::element_type;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// A parser is kept for texts up to this length, the longest of items but for a few: making one
/// takes as long as reading an item. It takes some fourteen times as much memory as its text.
constexpr std::size_t most_kept_bytes = std::size_t{32} << 10U;

/// None where something is refused. `depth`: how many levels are left.
std::optional<Json> tree_of(element const& value, int depth);

std::optional<Json> tree_of(simdjson::dom::array const& array, int depth) {
    if (depth == 0) {
        return std::nullopt;
    }
    Json::Array elements;
    for (auto const element : array) {
        auto read = tree_of(element, depth - 1);
        if (!read) {
            return std::nullopt;
        }
        elements.push_back(*std::move(read));
    }
    return Json{std::move(elements)};
}

std::optional<Json> tree_of(simdjson::dom::object const& object, int depth) {
    if (depth == 0) {
        return std::nullopt;
    }
    Json::Object members;
    for (auto const field : object) {
        auto read = tree_of(field.value, depth - 1);
        auto const before = members.size();
        // Our own files have their keys in order, so that each belongs at the end.
        auto const place = members.try_emplace(members.end(), std::string{field.key});
        if (!read || members.size() == before) {
            return std::nullopt;
        }
        place->second = *std::move(read);
    }
    return Json{std::move(members)};
}

std::optional<Json> tree_of(element const& value, int depth) {
    switch (value.type()) {
        case element_type::ARRAY: return tree_of(value.get_array().value_unsafe(), depth);
        case element_type::OBJECT: return tree_of(value.get_object().value_unsafe(), depth);
        case element_type::STRING: return Json{value.get_string().value_unsafe()};
        case element_type::INT64: return Json{value.get_int64().value_unsafe()};
        case element_type::BOOL: return Json{value.get_bool().value_unsafe()};
        case element_type::NULL_VALUE: return Json{};
        case element_type::UINT64:
        case element_type::DOUBLE: break;
    }
    return std::nullopt;
}

std::optional<Json> parsed_by(simdjson::dom::parser& parser, std::string_view text, int depth) {
    element root;
    if (parser.parse(text.data(), text.size()).get(root) != simdjson::SUCCESS) {
        return std::nullopt;
    }
    return tree_of(root, depth);
}

std::optional<Json> parsed(std::string_view text, int depth) {
    if (text.size() <= most_kept_bytes) {
        thread_local simdjson::dom::parser kept;
        return parsed_by(kept, text, depth);
    }
    simdjson::dom::parser parser;
    return parsed_by(parser, text, depth);
}

}  // namespace

Result<Json> parse_json(std::string_view text, JsonLimits limits) {
    if (text.size() > limits.bytes) {
        return fail(Failure::Malformed,
                    format("{} bytes of JSON, at most {} are read", text.size(), limits.bytes));
    }
    // A reader that skipped it would have two texts mean the same to us but hash apart.
    if (text.starts_with(byte_order_mark)) {
        return fail(Failure::Malformed, "line 1, column 1: a byte order mark before the JSON");
    }
    if (auto json = parsed(text, limits.depth)) {
        return *std::move(json);
    }
    return fail(Failure::Malformed, json_objection(text, limits.depth));
}

}  // namespace sunhall
