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

TEST(FeeScreen, HasItsTableBeforeALongWordingAndTheCodeStillInSight) {
    auto const content = full_content();
    auto fee = hall::parking_fee();
    auto& body = std::get<Fee>(fee.body);
    for (int i = 0; i < 14; ++i) {
        body.standard += "夜间不计时段内停放的，不计入收费时长；跨时段停放的，分段计算后相加。";
    }
    auto const path = content->put(fee);

    Before page{stop_at({intent::Open{page::Fee{path}}}),
                ThemeName::Default,
                {},
                Reach::Usual,
                Language::Simplified,
                content};

    auto const& record = page.look();
    auto const last_row = std::ranges::find(record.texts, "24 小时最高", &ShownText::text);
    ASSERT_NE(last_row, record.texts.end());
    ASSERT_EQ(record.codes.size(), 1U);
    EXPECT_EQ(record.codes.front().area.width, record.codes.front().area.height);
    EXPECT_LT(last_row->area.bottom(), record.codes.front().area.y);
}

TEST(DisclosureScreen, HasItsFirstMetadataBesideTheCode) {
    auto const stops = all_stops();
    auto const stop = std::ranges::find(stops, "disclosure", &TourStop::name);
    ASSERT_NE(stop, stops.end());
    Before page{*stop};

    auto const& record = page.look();
    auto const number = std::ranges::find(record.texts, "索引号", &ShownText::text);
    ASSERT_NE(number, record.texts.end());
    ASSERT_EQ(record.codes.size(), 1U);
    EXPECT_LT(number->area.bottom(), record.codes.front().area.bottom());
}

}  // namespace
}  // namespace sunhall
