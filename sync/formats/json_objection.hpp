// Why a JSON text is not read, and where: the words for what json_reader.cpp refuses.
//
// simdjson says neither the place of a fault nor more than its sort. A text that was refused is
// read once more, slowly, by nlohmann-json, whose words and places these are. It decides nothing:
// what was refused stays so.
//
// Internal to sync/formats. Pure function: any thread.
#pragma once

#include <string>
#include <string_view>

namespace sunhall {

/// "line 3, column 14: duplicate key "title"" of a text that was refused.
[[nodiscard]] std::string json_objection(std::string_view text, int depth);

}  // namespace sunhall
