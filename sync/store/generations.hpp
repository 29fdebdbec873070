// The folder of generations: content-<n>.db, the highest number is the newest.
//
// The newest that opens is shown. One that does not is skipped and stays where it is, so that
// somebody can look at it; the reason is told, and the next generation replaces it.
//
// Functions on a folder: any thread, but only the courier removes.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/store/generation.hpp"

namespace sunhall {

struct SkippedGeneration {
    std::filesystem::path file;
    Error reason;
};

struct NewestGeneration {
    /// None where there is nothing that may be shown.
    std::optional<Generation> generation;
    /// Newer files that did not open.
    std::vector<SkippedGeneration> skipped;
};

/// Never fails: a folder that is not there has no generations.
[[nodiscard]] NewestGeneration newest_generation(std::filesystem::path const& folder,
                                                 std::string const& trusted_root);

[[nodiscard]] std::filesystem::path generation_file(std::filesystem::path const& folder,
                                                    std::uint64_t number);

/// What it is called while it is written.
[[nodiscard]] std::filesystem::path unfinished_file(std::filesystem::path file);

/// None for a file that is no finished generation.
[[nodiscard]] std::optional<std::uint64_t> generation_number(std::filesystem::path const& file);

/// The newest below this number, whether or not it opens.
[[nodiscard]] std::optional<std::uint64_t> generation_before(std::filesystem::path const& folder,
                                                             std::uint64_t number);

/// One above every file there, damaged ones too; 1 in an empty folder.
[[nodiscard]] std::uint64_t next_generation_number(std::filesystem::path const& folder);

/// Removes all generations but those numbered, and what interrupted runs left.
Result<void> remove_other_generations(std::filesystem::path const& folder,
                                      std::vector<std::uint64_t> const& kept);

}  // namespace sunhall
