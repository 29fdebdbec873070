#include "sync/desk/arguments.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <sstream>

#include "sync/base/format.hpp"

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

/// The command whose words stand among the arguments that are neither options nor their values.
CommandShape const* find_command(std::span<std::string const> plain,
                                 std::vector<CommandShape> const& commands) {
    for (auto const& command : commands) {
        auto const first = command.name.substr(0, command.name.find(' '));
        auto const second = command.name.substr(std::min(first.size() + 1, command.name.size()));
        if (!plain.empty() && plain[0] == first &&
            (second.empty() || (plain.size() > 1 && plain[1] == second))) {
            return &command;
        }
    }
    return nullptr;
}

/// The words that are no options: a first, rough reading, to learn which command is meant.
std::vector<std::string> plain_words(std::vector<std::string> const& words) {
    std::vector<std::string> plain;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "--workspace" || words[i] == "--by") {
            ++i;
        } else if (!words[i].starts_with("--")) {
            plain.push_back(words[i]);
        } else if (!plain.empty()) {
            break;
        }
    }
    return plain;
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
    Arguments arguments;
    arguments.help = words.empty() || std::ranges::find(words, "--help") != words.end();
    arguments.version = std::ranges::find(words, "--version") != words.end();
    auto const plain = plain_words(words);
    auto const* const command = find_command(plain, commands);
    if (command != nullptr) {
        arguments.command = command->name;
    }
    if (arguments.help || arguments.version) {
        return arguments;
    }
    if (command == nullptr) {
        return fail(Failure::Rejected,
                    plain.empty() ? "没有写命令" : format("没有命令“{}”", plain.front()));
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
