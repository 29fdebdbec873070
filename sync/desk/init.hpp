// Makes a workspace: the office's keys and the first root, which every terminal is given once.
//
// An interrupted run is finished by the next one: keys that are there are kept, and office.json,
// which makes the folder a workspace, comes last.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/desk/office_keys.hpp"

namespace sunhall {

struct InitRequest {
    std::string hall;
    RootShape root = {};
    KeyCare care = unprotected_keys();  ///< Of root and targets; the others are never sealed.
};

enum class InitOutcome { Made, WasThere };

/// Rejected where the folder already belongs to another hall.
Result<InitOutcome> init_workspace(std::filesystem::path const& folder, InitRequest const& request,
                                   Instant now);

/// The root to hand to terminals, in the workspace.
inline constexpr std::string_view terminal_root_name = "terminal-root.json";

}  // namespace sunhall
