#include "sync/formats/toml.hpp"

#include <gtest/gtest.h>

#include "tests/support/must.hpp"

namespace sunhall {
namespace {

constexpr std::string_view example = R"(# a comment
url = "https://a.example"
poll = 300
pitch = 0.248
full_screen = true
fonts = ["Noto Sans", "Noto Serif"]

[window]
width = 1080

[[mirror]]
url = "https://b.example"
[[mirror]]
url = "https://c.example"
)";

std::string complaint(TomlDocument& document) {
    auto const done = document.done();
    return done ? "" : done.error().message;
}

/// What is said about the one key of a file.
std::string complaint_about(std::string_view text, auto const& ask) {
    auto document = must(parse_toml(text, "a.toml"));
    ask(document.root());
    return complaint(document);
}

TEST(Toml, ReadsEveryTypeByName) {
    auto document = must(parse_toml(example, "a.toml"));
    auto& root = document.root();

    EXPECT_EQ(root.text("url", Need::Required), "https://a.example");
    EXPECT_EQ(root.integer("poll", {1, 3600}), 300);
    EXPECT_EQ(root.number("pitch", {0.1, 1}), 0.248);
    EXPECT_EQ(root.boolean("full_screen"), true);
    EXPECT_EQ(root.texts("fonts"), (std::vector<std::string>{"Noto Sans", "Noto Serif"}));
    EXPECT_EQ(root.table("window").integer("width", {320, 7680}), 1080);
    auto const mirrors = root.tables("mirror");
    ASSERT_EQ(mirrors.size(), 2U);
    EXPECT_EQ(mirrors[1]->text("url"), "https://c.example");
    EXPECT_EQ(mirrors[0]->text("url"), "https://b.example");
    EXPECT_EQ(complaint(document), "");
}

TEST(Toml, LeavesOutWhatIsOptional) {
    auto document = must(parse_toml("", "a.toml"));

    EXPECT_EQ(document.root().text("url"), std::nullopt);
    EXPECT_EQ(document.root().table("window").integer("width", {1, 2}), std::nullopt);
    EXPECT_TRUE(document.root().tables("mirror").empty());
    EXPECT_EQ(complaint(document), "");
}

TEST(Toml, NamesAnUnknownKeyWithItsLineAndTheKnownOnes) {
    auto document = must(parse_toml("[window]\nwidht = 1\n", "sunhall.toml"));
    auto& window = document.root().table("window");
    EXPECT_FALSE(window.integer("width", {1, 9}));
    EXPECT_FALSE(window.integer("height", {1, 9}));

    EXPECT_EQ(complaint(document),
              "sunhall.toml line 2: unknown key \"widht\" in [window]; known here: height, width");
}

TEST(Toml, CollectsEveryProblemInTheOrderOfLines) {
    auto document = must(parse_toml("b = 1\na = true\n[c]\n", "a.toml"));
    auto& root = document.root();
    EXPECT_FALSE(root.table("c").text("d", Need::Required));
    EXPECT_FALSE(root.text("a"));
    EXPECT_FALSE(root.integer("b", {2, 3}));

    EXPECT_EQ(complaint(document),
              "a.toml line 1: key \"b\" must be a whole number from 2 to 3\n"
              "a.toml line 2: key \"a\" must be text in quotes\n"
              "a.toml line 3: key \"d\" is missing in [c]");
}

TEST(Toml, LetsTheCallerRejectWhatOnlyItUnderstands) {
    EXPECT_EQ(complaint_about("\nurl = \"ftp://a\"\n",
                              [](TomlTable& root) {
                                  EXPECT_TRUE(root.text("url"));
                                  root.reject("url", "must begin with https://");
                              }),
              "a.toml line 2: key \"url\": must begin with https://");
}

TEST(Toml, TakesNoTypeForAnother) {
    auto const number = [](TomlTable& root) { EXPECT_FALSE(root.number("a", {0, 1})); };
    EXPECT_NE(complaint_about("a = nan", number), "");
    EXPECT_NE(complaint_about("a = inf", number), "");
    EXPECT_NE(complaint_about("a = \"1\"", number), "");
    EXPECT_NE(complaint_about("a = true", number), "");
    EXPECT_NE(complaint_about("a = 1.0",
                              [](TomlTable& root) {
                                  EXPECT_FALSE(root.integer("a", {0, 9}));
                              }),
              "");
    EXPECT_NE(complaint_about("a = [1]", [](TomlTable& root) { EXPECT_FALSE(root.texts("a")); }),
              "");
    EXPECT_NE(complaint_about("a = 1",
                              [](TomlTable& root) { EXPECT_TRUE(root.table("a").keys().empty()); }),
              "");
    EXPECT_NE(
        complaint_about("a = [1]", [](TomlTable& root) { EXPECT_TRUE(root.tables("a").empty()); }),
        "");
}

TEST(Toml, GivesKeysThatAreData) {
    auto document = must(parse_toml("[guide]\ntitle = \"办事指南\"\nback = \"返回\"\n", "zh.toml"));
    auto& guide = document.root().table("guide");

    EXPECT_EQ(guide.keys(), (std::vector<std::string>{"back", "title"}));
    EXPECT_TRUE(guide.has("back"));
    EXPECT_FALSE(guide.has("home"));
    EXPECT_EQ(guide.line_of("title"), 2);
    for (auto const& key : guide.keys()) {
        EXPECT_TRUE(guide.text(key));
    }
    EXPECT_EQ(complaint(document), "");
}

TEST(Toml, SaysOnWhichLineATextIsNoToml) {
    auto const answer = parse_toml("a = 1\nb = = 2\n", "a.toml");

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().message.rfind("a.toml line 2: ", 0), 0U) << answer.error().message;
}

TEST(Toml, RefusesWhatHarms) {
    for (auto const& text :
         {std::string{"a = 1\na = 2"}, std::string{"a = \"\xff\""}, std::string{"a = \"\\uD800\""},
          "a = " + std::string(100'000, '['), std::string((1U << 20U) + 1, ' ')}) {
        EXPECT_FALSE(parse_toml(text, "a.toml"));
    }
}

TEST(Toml, SurvivesDamage) {
    std::uint32_t seed = 7;
    int refused = 0;
    for (int round = 0; round < 1000; ++round) {
        std::string damaged{example};
        seed = seed * 1664525U + 1013904223U;
        damaged[(seed >> 8U) % damaged.size()] = static_cast<char>(seed >> 24U);
        refused += parse_toml(damaged, "a.toml") ? 0 : 1;
    }
    EXPECT_GT(refused, 300);
}

}  // namespace
}  // namespace sunhall
