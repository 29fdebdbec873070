// The manual page tells of every command and every option that it takes, as the help does.
#include <gtest/gtest.h>

#include "sync/base/format.hpp"
#include "sync/desk/command.hpp"
#include "sync/desk/help.hpp"
#include "tests/support/manual_page.hpp"

namespace sunhall {
namespace {

/// What stands between this heading and the next one; empty where there is none.
std::string section_of(std::string const& text, std::string_view macro, std::string_view title) {
    auto const heading = format("\n.{} {}\n", macro, title);
    auto const begin = text.find(heading);
    if (begin == std::string::npos) {
        return {};
    }
    auto const end = text.find("\n.S", begin + heading.size());
    return text.substr(begin, end - begin);
}

/// The help's part about what every command takes.
std::string_view common_help() {
    auto const begin = desk_help().find("通用选项");
    return desk_help().substr(begin, desk_help().find("退出码") - begin);
}

/// What a command takes itself; every command takes the common options.
std::set<std::string> own_options(CommandShape const& shape) {
    std::set<std::string> own;
    for (auto const* const names : {&shape.required, &shape.optional, &shape.flags}) {
        for (auto const name : *names) {
            own.insert(format("--{}", name));
        }
    }
    return own;
}

std::set<std::string> without(std::set<std::string> options, std::set<std::string> const& others) {
    std::erase_if(options, [&](std::string const& option) { return others.contains(option); });
    return options;
}

TEST(Manual, HasASectionForEveryCommandWithAnExample) {
    auto const text = manual_page("sunhall-desk");
    for (auto const& command : all_commands()) {
        auto const section = section_of(text, "SS", command.shape.name);

        EXPECT_FALSE(section.empty()) << command.shape.name;
        EXPECT_NE(section.find("例子："), std::string::npos) << command.shape.name;
    }
}

TEST(Manual, HasTheOptionsOfEveryCommandAsItsHelpHasThem) {
    auto const text = manual_page("sunhall-desk");
    for (auto const& command : all_commands()) {
        auto const& shape = command.shape;
        auto const in_manual = options_in(section_of(text, "SS", shape.name));
        auto const in_help = options_in(command.page);

        EXPECT_EQ(in_manual, in_help) << shape.name;
        EXPECT_EQ(without(own_options(shape), in_help), std::set<std::string>{}) << shape.name;
    }
}

TEST(Manual, HasTheCommonOptionsAsTheHelpHasThem) {
    std::set<std::string> const common{"--by", "--help", "--json", "--version", "--workspace"};

    EXPECT_EQ(options_in(common_help()), common);
    EXPECT_EQ(options_in(section_of(manual_page("sunhall-desk"), "SH", "通用选项")), common);
}

}  // namespace
}  // namespace sunhall
