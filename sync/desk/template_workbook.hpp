// An empty workbook for a kind of item, made from the map that reads it back, so that the two
// cannot disagree.
#pragma once

#include <filesystem>

#include "sync/base/result.hpp"
#include "sync/content/item.hpp"

namespace sunhall {

/// Writes the workbook and, beside it, the map (`file` with .toml). Rejected where one of them is
/// there already or the kind has no template.
Result<void> write_template_workbook(Kind kind, std::filesystem::path const& file);

}  // namespace sunhall
