// What people come for to take it along: its code, and in plain text where that leads.
#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "tests/kiosk/screens/screens_fixture.hpp"

namespace sunhall {
namespace {

/// The lines of the host to which a code leads, as far as they show; none where they are not whole.
std::vector<ShownText> host_lines(FrameRecord const& record, ShownCode const& code) {
    auto const from = code.content.find("://") + 3;
    auto const host = code.content.substr(from, code.content.find('/', from) - from);
    std::vector<ShownText> lines;
    std::string said;
    for (auto const& text : record.texts) {
        if (!text.text.empty() && text.text == host.substr(said.size(), text.text.size())) {
            said += text.text;
            lines.push_back(text);
        }
    }
    return said == host ? lines : std::vector<ShownText>{};
}

void expect_whole(ShownText const& line, FrameRecord const& record, int height) {
    EXPECT_FALSE(line.cut) << line.text;
    EXPECT_GE(line.area.height, height) << line.text;
    for (auto const& target : record.targets) {
        EXPECT_TRUE(meet(target.area, line.area).empty()) << target.id << " lies on " << line.text;
    }
}

class CodeOnALandscapePanel : public testing::TestWithParam<Look> {};

/// domain.md §4, and tokens.md §2: hosts are never cut.
TEST_P(CodeOnALandscapePanel, IsInTheFirstScreenfulWithItsHost) {
    auto const& look = GetParam();
    std::set<std::string> const takeaways{"guide", "guide-urgent", "fee-urgent", "open-day",
                                          "open-day-urgent"};
    std::size_t seen = 0;
    for (auto const& stop : all_stops()) {
        if (!takeaways.contains(stop.name)) {
            continue;
        }
        SCOPED_TRACE(stop.name);
        Before page{stop, look.theme, {.size = look.size}, look.reach, look.language};
        auto const& record = page.look();

        ASSERT_EQ(record.codes.size(), 1U);
        auto const& code = record.codes.front();
        auto const lines = host_lines(record, code);
        EXPECT_EQ(code.area.width, code.area.height);
        EXPECT_FALSE(lines.empty());
        for (auto const& line : lines) {
            expect_whole(line, record, look.made().type.meta.line);
        }
        ++seen;
    }
    EXPECT_EQ(seen, takeaways.size());
}

INSTANTIATE_TEST_SUITE_P(
    Looks, CodeOnALandscapePanel,
    testing::Values(
        Look{"wide", ThemeName::Default, {1920, 1080}},
        Look{"large_wide", large_text, {1920, 1080}},
        Look{"large_dark_wide", {ThemeName::ContrastDark, TextSize::Large}, {1920, 1080}},
        Look{"en_large_wide", large_text, {1920, 1080}, Reach::Usual, Language::English}),
    [](auto const& tested) { return tested.param.name; });

}  // namespace
}  // namespace sunhall
