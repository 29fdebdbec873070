// The words of one command line, taken apart and checked against the command's own options.
//
// Scripts and tired people both mistype: an unknown option, a missing one or one given twice is
// refused with its name before anything happens. Options may stand before or after the command.
// What no published text may hold, no word may: most words are shown and kept as they are.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/result.hpp"

namespace sunhall {

/// What a command takes. Names without the leading dashes.
struct CommandShape {
    std::string_view name;  ///< "init", "key new" …
    std::vector<std::string_view> operands = {};
    std::vector<std::string_view> required = {};
    std::vector<std::string_view> optional = {};
    std::vector<std::string_view> flags = {};
};

struct Arguments {
    std::string command;  ///< Empty only where help or version was asked for.
    std::vector<std::string> operands;
    std::map<std::string, std::string, std::less<>> options;
    bool help = false, version = false;

    /// The option's value, or `otherwise`.
    [[nodiscard]] std::string option(std::string_view name, std::string_view otherwise = {}) const;
    [[nodiscard]] bool flag(std::string_view name) const { return options.contains(name); }
};

/// Rejected, naming the word that is wrong. Every command also takes --workspace, --by and --json.
Result<Arguments> parse_arguments(std::vector<std::string> const& words,
                                  std::vector<CommandShape> const& commands);

/// "a,b,c" as its parts, without empty ones. A Chinese keyboard's comma separates, too.
[[nodiscard]] std::vector<std::string> comma_separated(std::string_view text);

}  // namespace sunhall
