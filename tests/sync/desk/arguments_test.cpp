#include "sync/desk/arguments.hpp"

#include <gtest/gtest.h>

#include "tests/support/must.hpp"

namespace sunhall {
namespace {

std::vector<CommandShape> const commands{
    {.name = "key new", .required = {"staff"}, .optional = {"key"}},
    {.name = "import", .operands = {"文件夹"}, .optional = {"as-of"}, .flags = {"remove-gone"}},
};

TEST(Arguments, TakeTheWorkspaceBeforeAndAfterTheCommand) {
    auto const before = must(parse_arguments({"--workspace", "W", "import", "pack"}, commands));
    auto const after = must(parse_arguments({"import", "pack", "--workspace", "W"}, commands));

    EXPECT_EQ(before.option("workspace"), "W");
    EXPECT_EQ(after.option("workspace"), "W");
    EXPECT_EQ(after.command, "import");
    EXPECT_EQ(after.operands, std::vector<std::string>{"pack"});
}

TEST(Arguments, TakeACommandsOwnOptionsBeforeIt) {
    auto const arguments =
        must(parse_arguments({"--as-of", "import", "--remove-gone", "import", "pack"}, commands));
    auto const two_words = must(parse_arguments({"--staff", "key", "key", "new"}, commands));

    EXPECT_EQ(arguments.option("as-of"), "import");
    EXPECT_TRUE(arguments.flag("remove-gone"));
    EXPECT_EQ(arguments.operands, std::vector<std::string>{"pack"});
    EXPECT_EQ(two_words.command, "key new");
    EXPECT_EQ(two_words.option("staff"), "key");
}

TEST(Arguments, ReadCommandsOfTwoWords) {
    auto const arguments = must(parse_arguments({"key", "new", "--staff", "zhang"}, commands));

    EXPECT_EQ(arguments.command, "key new");
    EXPECT_EQ(arguments.option("staff"), "zhang");
    EXPECT_EQ(arguments.option("key", "default"), "default");
    EXPECT_TRUE(arguments.operands.empty());
}

TEST(Arguments, TakeFlagsWithoutAValue) {
    auto const arguments = must(parse_arguments({"import", "--remove-gone", "pack"}, commands));

    EXPECT_TRUE(arguments.flag("remove-gone"));
    EXPECT_EQ(arguments.operands, std::vector<std::string>{"pack"});
}

TEST(Arguments, HoldNothingThatForgesALineOnTheScreen) {
    for (auto const* staff : {"zhang\n    6  2026", "zhang\x1B[1A", "zhang\u202E", "zhang\r"}) {
        auto const refused = parse_arguments({"key", "new", "--staff", staff}, commands);

        ASSERT_FALSE(refused) << staff;
        EXPECT_EQ(refused.error().message.find_first_of("\n\r\x1B"), std::string::npos);
        EXPECT_EQ(refused.error().message.rfind("“zhang\\u{", 0), 0U) << refused.error().message;
    }
}

struct Mistake {
    std::vector<std::string> words;
    std::string named;
};

class WrongArguments : public testing::TestWithParam<Mistake> {};

TEST_P(WrongArguments, AreRefusedByName) {
    auto const parsed = parse_arguments(GetParam().words, commands);

    ASSERT_FALSE(parsed);
    EXPECT_EQ(parsed.error().failure, Failure::Rejected);
    EXPECT_NE(parsed.error().message.find(GetParam().named), std::string::npos)
        << parsed.error().message;
}

INSTANTIATE_TEST_SUITE_P(
    All, WrongArguments,
    testing::Values(Mistake{{"frobnicate"}, "frobnicate"},
                    Mistake{{"--workspace", "W"}, "没有写命令"}, Mistake{{"key", "old"}, "key"},
                    Mistake{{"--staff", "zhang"}, "没有写命令"},
                    Mistake{{"--stuff", "zhang", "key", "new"}, "--stuff"},
                    Mistake{{"--staff", "zhang", "import", "a"}, "--staff"},
                    Mistake{{"key", "new"}, "--staff"}, Mistake{{"import"}, "文件夹"},
                    Mistake{{"import", "a", "b"}, "b"},
                    Mistake{{"import", "a", "--as-off", "x"}, "--as-off"},
                    Mistake{{"import", "a", "--as-of"}, "--as-of"},
                    Mistake{{"import", "a", "--as-of", "x", "--as-of", "y"}, "两次"}));

TEST(Arguments, AskForHelpWithOrWithoutACommand) {
    EXPECT_TRUE(must(parse_arguments({}, commands)).help);
    EXPECT_EQ(must(parse_arguments({"key", "new", "--help"}, commands)).command, "key new");
    EXPECT_EQ(must(parse_arguments({"--help"}, commands)).command, "");
}

TEST(CommaSeparated, LeavesOutEmptyParts) {
    EXPECT_EQ(comma_separated("hall,,tax,"), (std::vector<std::string>{"hall", "tax"}));
    EXPECT_TRUE(comma_separated("").empty());
}

TEST(CommaSeparated, TakesTheCommaOfAChineseKeyboard) {
    EXPECT_EQ(comma_separated("hall，tax"), (std::vector<std::string>{"hall", "tax"}));
}

}  // namespace
}  // namespace sunhall
