// Days, moments and lengths of time as people write them into cells, as the JSON of a field.
// Rejected, saying how to write it, where a text is none.
#pragma once

#include <string>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/formats/json.hpp"

namespace sunhall {

/// 2026-11-22, 2026/11/2, 2026.11.2, 2026年11月2日
Result<Json> day_from(std::string text);

/// A day and a time: 2026-11-22 9:00, 2026年11月2日09:00
Result<Json> moment_from(std::string text);

/// 20 个工作日, 30 天, 2 小时, 当场
Result<Json> time_limit_from(std::string text);

/// 09:00 参观大厅
Result<Json> agenda_entry_from(std::string const& text);

/// Each occurrence, from left to right.
void replace_all(std::string& text, std::string_view what, std::string_view with);

}  // namespace sunhall
