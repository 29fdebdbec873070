// What `sunhall-desk --help` says: the command line as office people read it, in Chinese.
//
// The texts are the contract with scripts, too: a command or option named here stays.
#pragma once

#include <string_view>

namespace sunhall {

/// The overview: every command in one line, global options, exit codes.
[[nodiscard]] std::string_view desk_help();

/// The page of one command, "key new" for example; empty for a name that is no command.
[[nodiscard]] std::string_view desk_help(std::string_view command);

}  // namespace sunhall
