#include "kiosk/wording/wording.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include <gtest/gtest.h>

#include "tests/support/folders.hpp"
#include "tests/support/must.hpp"

namespace sunhall {
namespace {

namespace fs = std::filesystem;

fs::path const root{source_folder()};
fs::path const chinese = root / "assets/wording/zh-Hans.toml";
fs::path const english = root / "assets/wording/en.toml";

/// How the models use a text: the placeholders they name for it, everywhere they do.
using Uses = std::map<std::string, std::set<std::vector<std::string>>>;

std::string models_source() {
    std::ostringstream all;
    for (auto const& entry : fs::directory_iterator{root / "kiosk/models"}) {
        if (entry.path().extension() == ".cpp") {
            all << std::ifstream{entry.path()}.rdbuf();
        }
    }
    return all.str();
}

std::set<std::string> quoted_ids(std::string const& source, Wording const& wording) {
    std::set<std::string> tables;
    for (auto const& id : wording.ids()) {
        tables.insert(id.substr(0, id.find('.')));
    }
    std::regex const quoted{R"re("([a-z_]+)\.([a-z_0-9]+)")re"};
    std::set<std::string> ids;
    for (std::sregex_iterator found{source.begin(), source.end(), quoted}, end; found != end;
         ++found) {
        if (tables.contains((*found)[1])) {
            ids.insert((*found)[1].str() + "." + (*found)[2].str());
        }
    }
    return ids;
}

/// The text between a brace and its partner.
std::string braced(std::string const& source, std::size_t open) {
    int depth = 0;
    for (auto i = open; i < source.size(); ++i) {
        depth += source[i] == '{' ? 1 : source[i] == '}' ? -1 : 0;
        if (depth == 0) {
            return source.substr(open, i - open + 1);
        }
    }
    return {};
}

Uses uses_with_values(std::string const& source) {
    std::regex const call{R"re(text\(\s*"([a-z_]+\.[a-z_0-9]+)",\s*\{)re"};
    std::regex const name{R"re(\{"([a-z_]+)",)re"};
    Uses uses;
    for (std::sregex_iterator found{source.begin(), source.end(), call}, end; found != end;
         ++found) {
        auto const open = static_cast<std::size_t>(found->position() + found->length() - 1);
        auto const values = braced(source, open);
        std::vector<std::string> names;
        for (std::sregex_iterator each{values.begin(), values.end(), name}; each != end; ++each) {
            names.push_back((*each)[1]);
        }
        std::ranges::sort(names);
        uses[(*found)[1]].insert(names);
    }
    return uses;
}

std::set<std::string> uses_without_values(std::string const& source) {
    std::regex const call{R"re(text\(\s*"([a-z_]+\.[a-z_0-9]+)"\s*\))re"};
    std::set<std::string> ids;
    for (std::sregex_iterator found{source.begin(), source.end(), call}, end; found != end;
         ++found) {
        ids.insert((*found)[1]);
    }
    return ids;
}

TEST(Wording, FillsPlaceholdersByName) {
    auto const wording = must(Wording::parse("[guide]\nitems = \"{count} 项，共 {all} 项\"\n"));

    EXPECT_EQ(wording.text("guide.items", {{"all", "9"}, {"count", "5"}}), "5 项，共 9 项");
}

TEST(Wording, LeavesValuesAsTheyAreEvenWithBracesInThem) {
    auto const wording = must(Wording::parse("[a]\nb = \"<{value}>\"\n"));

    EXPECT_EQ(wording.text("a.b", {{"value", "{value}"}}), "<{value}>");
}

TEST(Wording, TakesTheFormThatGoesWithTheNumber) {
    auto const wording = must(
        Wording::parse("[a]\nb = \"{count} {count:day|days}, {left:one is|some are} left\"\n"));

    EXPECT_EQ(wording.text("a.b", {{"count", "1"}, {"left", "2"}}), "1 day, some are left");
    EXPECT_EQ(wording.text("a.b", {{"count", "21"}, {"left", "1"}}), "21 days, one is left");
    EXPECT_EQ(wording.placeholders("a.b"), (std::vector<std::string>{"count", "count", "left"}));
}

TEST(Wording, IsChangedTextByText) {
    auto const wording = must(Wording::parse("[a]\nb = \"{count} b\"\nc = \"c\"\n"));

    auto const other = wording.changed([](std::string const& text) { return text + "!"; });

    EXPECT_EQ(other.text("a.b", {{"count", "5"}}), "5 b!");
    EXPECT_EQ(other.ids(), wording.ids());
    EXPECT_EQ(wording.text("a.c"), "c");
}

TEST(Wording, NamesTheLineOfWhatIsNoText) {
    auto const wording = Wording::parse("[a]\nb = \"fine\"\nc = 5\n");

    ASSERT_FALSE(wording);
    EXPECT_NE(wording.error().message.find("line 3"), std::string::npos) << wording.error().message;
}

TEST(Wording, SaysWhichFileIsMissing) {
    auto const wording = Wording::load("/nowhere/zh-Hans.toml");

    ASSERT_FALSE(wording);
    EXPECT_NE(wording.error().message.find("/nowhere/zh-Hans.toml"), std::string::npos);
}

TEST(ChineseWording, HasEveryTextTheModelsAskForAndNoOther) {
    auto const wording = must(Wording::load(chinese));
    auto const source = models_source();
    auto const used = quoted_ids(source, wording);

    for (auto const& id : wording.ids()) {
        EXPECT_TRUE(used.contains(id)) << id << " is used nowhere";
    }
    for (auto const& [id, names] : uses_with_values(source)) {
        EXPECT_TRUE(wording.has(id)) << id << " has no text";
    }
    for (auto const& id : uses_without_values(source)) {
        EXPECT_TRUE(wording.has(id)) << id << " has no text";
    }
}

TEST(ChineseWording, HasThePlaceholdersThatTheModelsFill) {
    auto const wording = must(Wording::load(chinese));

    auto const source = models_source();
    for (auto const& id : uses_without_values(source)) {
        EXPECT_TRUE(wording.placeholders(id).empty()) << id;
    }
    for (auto const& [id, calls] : uses_with_values(source)) {
        auto expected = wording.placeholders(id);
        std::ranges::sort(expected);
        for (auto const& names : calls) {
            EXPECT_EQ(names, expected) << id;
        }
    }
}

std::set<std::string> placeholders(Wording const& wording, std::string const& id) {
    auto const all = wording.placeholders(id);
    return {all.begin(), all.end()};
}

TEST(EnglishWording, HasTheIdsAndPlaceholdersOfTheChinese) {
    auto const ours = must(Wording::load(chinese));
    auto const theirs = must(Wording::load(english));

    EXPECT_EQ(ours.ids(), theirs.ids());
    for (auto const& id : ours.ids()) {
        EXPECT_EQ(placeholders(ours, id), placeholders(theirs, id)) << id;
    }
}

TEST(EnglishWording, UsesWesternPunctuation) {
    std::ifstream file{english};
    // Full-width forms and the comma and stop of Chinese: U+3001, U+3002, U+FF01 to U+FF1F.
    std::regex const wide{"\xE3\x80[\x81\x82]|\xEF\xBC[\x81-\x9F]"};

    for (std::string line; std::getline(file, line);) {
        EXPECT_FALSE(std::regex_search(line, wide)) << line;
    }
}

TEST(ChineseWording, UsesChinesePunctuation) {
    std::ifstream file{chinese};
    // A Han character, three bytes in UTF-8, followed by a mark of Western type.
    std::regex const western{"[\xE4-\xE9][\x80-\xBF][\x80-\xBF][,;:?!]"};

    for (std::string line; std::getline(file, line);) {
        EXPECT_FALSE(std::regex_search(line, western)) << line;
    }
}

}  // namespace
}  // namespace sunhall
