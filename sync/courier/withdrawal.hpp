// Hides what was withdrawn urgently, before anything else of an update is even asked for.
//
// The present generation is written once more without those items, from what it holds itself: no
// network is needed for it, and nothing that is wrong with the rest of the update can hold it up.
// The file with the items is removed, so that no damage to its successor brings them back.
#pragma once

#include <filesystem>
#include <optional>
#include <set>
#include <string>

#include "sync/base/result.hpp"
#include "sync/courier/events.hpp"
#include "sync/store/generation.hpp"

namespace sunhall {

using WithdrawnPaths = std::set<std::string, std::less<>>;

/// The generation that `folder` now ends with; none where `held` has none of them.
Result<std::optional<GenerationSwitched>> hide_withdrawn(std::filesystem::path const& folder,
                                                         Generation const& held,
                                                         WithdrawnPaths const& withdrawn);

}  // namespace sunhall
