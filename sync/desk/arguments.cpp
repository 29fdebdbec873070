#include "sync/desk/arguments.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <sstream>

#include "sync/base/format.hpp"
#include "sync/text/characters.hpp"

namespace sunhall {

namespace {

/// Options that every command takes.
constexpr std::string_view workspace_option = "workspace";
constexpr std::string_view by_option = "by";
constexpr std::string_view json_flag = "json";
constexpr std::string_view wide_comma = "\uff0c";

bool contains(std::vector<std::string_view> const& list, std::string_view name) {
    return std::ranges::find(list, name) != list.end();
}

bool is_flag(CommandShape const& command, std::string_view name) {
    return name == json_flag || contains(command.flags, name);
}

bool takes_value(CommandShape const& command, std::string_view name) {
    return name == workspace_option || name == by_option || contains(command.required, name) ||
           contains(command.optional, name);
}

bool is_question(std::string_view name) { return name == "help" || name == "version"; }

/// How many words stand before the first that is no option of this command's, nor its value; none
/// where an option is not this command's.
std::optional<std::size_t> leading_options(CommandShape const& command,
                                           std::span<std::string const> words) {
    std::size_t count = 0;
    while (count < words.size() && words[count].starts_with("--")) {
        auto const name = std::string_view{words[count]}.substr(2);
        if (!takes_value(command, name) && !is_flag(command, name) && !is_question(name)) {
            return std::nullopt;
        }
        count += takes_value(command, name) ? 2 : 1;
    }
    return std::min(count, words.size());
}

bool begins_with_name(CommandShape const& command, std::span<std::string const> words) {
    auto const first = command.name.substr(0, command.name.find(' '));
    auto const second = command.name.substr(std::min(first.size() + 1, command.name.size()));
    return !words.empty() && words[0] == first &&
           (second.empty() || (words.size() > 1 && words[1] == second));
}

bool is_meant(CommandShape const& command, std::span<std::string const> words) {
    auto const options = leading_options(command, words);
    return options && begins_with_name(command, words.subspan(*options));
}

/// What is wrong where the words name no command, or one before which another's options stand.
std::string complaint(std::span<std::string const> words,
                      std::vector<CommandShape> const& commands) {
    std::optional<std::size_t> furthest;
    for (auto const& command : commands) {
        furthest = std::max(furthest, leading_options(command, words));
    }
    if (!furthest) {
        return format("没有命令有选项 {}", words.front());
    }
    auto const rest = words.subspan(*furthest);
    auto const command = std::ranges::find_if(
        commands, [&](CommandShape const& known) { return begins_with_name(known, rest); });
    if (command != commands.end()) {
        return format("命令 {} 没有前面所写的选项 {}", command->name, words.front());
    }
    return rest.empty() ? "没有写命令" : format("没有命令“{}”", rest.front());
}

/// A reason or a name of two lines would look like two entries of the register.
Result<void> refuse_forbidden(std::vector<std::string> const& words) {
    for (auto const& word : words) {
        if (auto const what = forbidden_character(word)) {
            return fail(Failure::Rejected,
                        format("“{}”不能用：{}", forbidden_spelt_out(word), *what));
        }
    }
    return {};
}

/// Reads the options and operands of a known command.
class Reader {
public:
    Reader(CommandShape const& command, Arguments& into) : command_{command}, into_{into} {}

    Result<void> read(std::vector<std::string> const& words) {
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words[i].starts_with("--")) {
                i += TRY(read_option(std::span{words}.subspan(i)));
            } else {
                into_.operands.push_back(words[i]);
            }
        }
        return complete();
    }

private:
    /// The option that the words begin with; returns how many words its value takes.
    Result<std::size_t> read_option(std::span<std::string const> words) {
        auto const name = words[0].substr(2);
        if (is_flag(command_, name)) {
            TRY(keep(name, ""));
            return 0U;
        }
        if (!takes_value(command_, name)) {
            return fail(Failure::Rejected, format("命令 {} 没有选项 --{}", command_.name, name));
        }
        if (words.size() == 1 || words[1].empty()) {
            return fail(Failure::Rejected, format("选项 --{} 后面缺少内容", name));
        }
        TRY(keep(name, words[1]));
        return 1U;
    }

    Result<void> keep(std::string const& name, std::string const& value) {
        if (!into_.options.emplace(name, value).second) {
            return fail(Failure::Rejected, format("选项 --{} 写了两次", name));
        }
        return {};
    }

    /// The command's own words are the first operands; after them exactly what it asks for.
    Result<void> complete() {
        auto const own = std::ranges::count(command_.name, ' ') + 1;
        into_.operands.erase(into_.operands.begin(), into_.operands.begin() + own);
        if (into_.operands.size() < command_.operands.size()) {
            return fail(Failure::Rejected, format("命令 {} 缺少：{}", command_.name,
                                                  command_.operands[into_.operands.size()]));
        }
        if (into_.operands.size() > command_.operands.size()) {
            return fail(Failure::Rejected, format("命令 {} 后面多出了“{}”", command_.name,
                                                  into_.operands[command_.operands.size()]));
        }
        for (auto const name : command_.required) {
            if (!into_.options.contains(name)) {
                return fail(Failure::Rejected,
                            format("命令 {} 缺少选项 --{}", command_.name, name));
            }
        }
        return {};
    }

    CommandShape const& command_;
    Arguments& into_;
};

}  // namespace

std::string Arguments::option(std::string_view name, std::string_view otherwise) const {
    auto const found = options.find(name);
    return found == options.end() ? std::string{otherwise} : found->second;
}

Result<Arguments> parse_arguments(std::vector<std::string> const& words,
                                  std::vector<CommandShape> const& commands) {
    TRY(refuse_forbidden(words));
    Arguments arguments;
    arguments.help = words.empty() || std::ranges::find(words, "--help") != words.end();
    arguments.version = std::ranges::find(words, "--version") != words.end();
    auto const command = std::ranges::find_if(
        commands, [&](CommandShape const& candidate) { return is_meant(candidate, words); });
    if (command != commands.end()) {
        arguments.command = command->name;
    }
    if (arguments.help || arguments.version) {
        return arguments;
    }
    if (command == commands.end()) {
        return fail(Failure::Rejected, complaint(words, commands));
    }
    TRY(Reader(*command, arguments).read(words));
    return arguments;
}

std::vector<std::string> comma_separated(std::string_view text) {
    std::string plain{text};
    for (auto at = plain.find(wide_comma); at != std::string::npos; at = plain.find(wide_comma)) {
        plain.replace(at, wide_comma.size(), ",");
    }
    std::vector<std::string> parts;
    std::istringstream rest{plain};
    for (std::string part; std::getline(rest, part, ',');) {
        if (!part.empty()) {
            parts.push_back(std::move(part));
        }
    }
    return parts;
}

}  // namespace sunhall
