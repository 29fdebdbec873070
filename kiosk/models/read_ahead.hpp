// Verifies ahead what pages show of new content, so that no visitor waits for it: signed metadata
// of a department of 2,000 guides takes 10 ms and more to verify, and some pages name fifty
// departments.
//
// Two steps, each for any thread, with a generation of its own:
//
// 1. What the home page, its frame and the search begin with, and the page that is on the screen;
//    that generation is then shown.
// 2. What the pages of all departments show, a second in a hall of 100,000 guides; the generation
//    that is shown learns it.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "kiosk/models/page.hpp"
#include "sync/base/result.hpp"
#include "sync/store/foreknown.hpp"
#include "sync/store/generations.hpp"

namespace sunhall {

struct OpenedContent {
    /// Null where there is nothing that may be shown.
    std::shared_ptr<Generation const> generation;
    /// Newer files that did not open.
    std::vector<SkippedGeneration> skipped;
};

/// The newest generation of the folder, in which what `seen` shows has been verified. It belongs to
/// the caller, who may hand it to another thread but not share it.
[[nodiscard]] OpenedContent open_newest(std::filesystem::path const& folder,
                                        std::string const& trusted_root,
                                        Page const& seen = page::Home{});

/// Departments beyond these are verified when a page first shows them: bounds the memory, some
/// 10 KB an item and ten items a department.
constexpr std::size_t most_read_ahead = 200;

/// Of each department its item, the first matters that its card names, and how many guides it has.
/// Errors as of Generation::open. Once `stopping` says so, what is known until then.
Result<Foreknown> read_ahead(std::filesystem::path const& generation,
                             std::string const& trusted_root,
                             std::function<bool()> const& stopping);

}  // namespace sunhall
