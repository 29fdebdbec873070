// Which fonts this program sees: only those our own fontconfig file names, from a cache made
// before.
//
// A desktop's configuration would offer whatever is installed, in an order nobody tested, and read
// every font folder of the system for it. Ours names a few families (assets/fonts/fonts.conf), so a
// page looks the same on every terminal and the first glyph is ready within milliseconds.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "sync/base/result.hpp"

namespace sunhall {

/// Call once, first thing in main, before any thread and any Typesetter. `cache_folder` (made if
/// missing) holds fontconfig's cache of our font folders; where it cannot be written the system's
/// own cache serves. Missing when there is no such configuration file.
Result<void> prepare_fonts(std::filesystem::path const& configuration,
                           std::filesystem::path const& cache_folder);

/// What a page needs and this machine lacks, as Debian package names; empty when all is there.
[[nodiscard]] std::vector<std::string> missing_font_packages();

}  // namespace sunhall
