// How the page of an open day is laid out.
#include <algorithm>

#include <gtest/gtest.h>

#include "tests/kiosk/screens/screens_fixture.hpp"

namespace sunhall {
namespace {

TEST(OpenDayScreen, SaysInALineAboveTheAgendaWhyThereIsNoCode) {
    Before page{stop_at({intent::Open{page::OpenDay{"shuiwu/open_day/chengguan.json"}}})};

    auto const& texts = page.look().texts;
    auto const why = std::ranges::find(texts, "报名已截止", &ShownText::text);
    auto const what_to_do = std::ranges::find_if(
        texts, [](auto const& text) { return text.text.starts_with("想参加下一场"); });
    auto const agenda = std::ranges::find(texts, "活动安排", &ShownText::text);

    ASSERT_NE(why, texts.end());
    ASSERT_NE(what_to_do, texts.end());
    ASSERT_NE(agenda, texts.end());
    EXPECT_EQ(why->area.y, what_to_do->area.y);
    EXPECT_LT(why->area.bottom(), agenda->area.y);
}

TEST(OpenDayScreen, HasRoomForALongThemeAboveItsCardsInLargeText) {
    for (auto const* const theme :
         {"一张社保卡的一天：走进市社会保险服务中心",
          "一张社保卡的一天：走进市社会保险服务中心和人力资源市场，当面问"}) {
        auto const content = full_content();
        auto const path = content->put(hall::open_day("shebao", theme));
        Before page{stop_at({intent::Open{page::OpenDay{path}}}),
                    large_text,
                    {.size = {1920, 1080}},
                    Reach::Usual,
                    Language::Simplified,
                    content};

        auto const header = page.visitor().find("返回");
        auto const& texts = page.look().texts;
        auto const organiser = std::ranges::find_if(
            texts, [](auto const& text) { return text.text.starts_with("市水务局 主办"); });
        auto const shown = std::ranges::find(texts, theme, &ShownText::text);
        auto const time = std::ranges::find(texts, "时间", &ShownText::text);
        ASSERT_NE(organiser, texts.end());
        ASSERT_NE(shown, texts.end());
        ASSERT_NE(time, texts.end());
        EXPECT_FALSE(shown->cut) << theme;
        EXPECT_GT(organiser->area.y, header.bottom());
        EXPECT_LE(organiser->area.bottom(), shown->area.y);
        EXPECT_LT(shown->area.bottom(), time->area.y);
    }
}

}  // namespace
}  // namespace sunhall
