// What fields of items and their values are called in an office: "body.amount.fixed.value" is
// 收费标准 · 固定金额 · 金额, and "working_day" is 工作日.
//
// A field or value that is not in the tables keeps its own name, so that a new kind of item can be
// compared before anybody has worded it.
#pragma once

#include <string>
#include <string_view>

#include "sync/formats/json.hpp"

namespace sunhall {

/// The name of one field: "title" → 标题.
[[nodiscard]] std::string_view field_label(std::string_view field);

/// Whether a visitor sees anything of this field of an item.
[[nodiscard]] bool is_shown_to_visitors(std::string_view field);

/// Whether a picture's field says something of its bytes that tells people nothing: its hash.
[[nodiscard]] bool is_made_of_bytes(std::string_view field);

/// A value of this field in words; objects and lists in one line.
[[nodiscard]] std::string value_words(std::string_view field, Json const& value);

}  // namespace sunhall
