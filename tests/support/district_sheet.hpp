// A district hall's own list of services, of the shape that such offices publish: 421 rows of
// department, group, name and link; names of up to 45 characters, some twice in a department; links
// of 147 to 192 characters over plain http; 未分类 where there is no group; UTF-8 with a mark and
// CRLF, as spreadsheets write it. assets/import/district-services.toml reads it.
#pragma once

#include <filesystem>
#include <string>

namespace sunhall {

inline constexpr std::size_t district_services = 421;
/// The largest department's share.
inline constexpr std::size_t district_largest = 150;

[[nodiscard]] std::string district_sheet();

/// The real list, where SUNHALL_REAL_SERVICES names one; empty where it does not.
[[nodiscard]] std::filesystem::path real_district_sheet();

}  // namespace sunhall
