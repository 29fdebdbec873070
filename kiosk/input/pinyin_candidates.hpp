// Candidates by librime with Debian's rime-data-pinyin-simp.
//
// A schema of our own, without what a desktop wants of an input method: no user dictionary, so that
// no visitor's typing shapes the next one's candidates; no punctuation, no reverse look-up. What
// librime derives from it (22 KB) lies in the runtime folder and is made anew where it is missing.
// Opening takes some 30 ms and writes files; a spelling takes about a millisecond.
//
// The library is loaded by opening, not with the program: with what it needs it takes 5 MB of
// memory, which a terminal keeps as long as nobody searches.
//
// librime is one for the whole process, so there is at most one of these at a time.
#pragma once

#include <filesystem>
#include <memory>

#include "kiosk/input/candidates.hpp"
#include "sync/base/result.hpp"

namespace sunhall {

/// Where Debian's packages put rime's dictionaries.
inline constexpr char const* rime_data = "/usr/share/rime-data";

/// Missing where librime or the dictionary is not installed, Storage where the folder cannot be
/// written.
[[nodiscard]] Result<std::unique_ptr<Candidates>> open_pinyin_candidates(
    std::filesystem::path const& runtime_folder, std::filesystem::path const& data = rime_data);

}  // namespace sunhall
