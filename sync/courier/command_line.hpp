// The command line of sunhall-sync (design.md §4), taken apart and checked; the program does it.
//
// Pure functions: any thread.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/result.hpp"

namespace sunhall {

struct SyncCommand {
    enum class Task { Init, Refresh, Download, Once, Help, Version };

    Task task = Task::Help;
    /// By name: "--metadata-dir". Every option the task needs is there.
    std::map<std::string, std::string, std::less<>> options;
    std::vector<std::string> target_names;
    std::string root;  ///< The file to trust, for Init.

    [[nodiscard]] std::string const& option(std::string_view name) const;
};

/// Rejected with what is wrong and what is needed.
Result<SyncCommand> parse_sync_command(std::vector<std::string> const& words);

[[nodiscard]] std::string_view sync_usage();

}  // namespace sunhall
