#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "tests/kiosk/screens/screens_fixture.hpp"

namespace sunhall {
namespace {

TourStop at_search() { return stop_at({intent::Open{page::Search{}}}); }

TEST(SearchPage, IsOpenedByTheFieldOnTheHomePage) {
    Before page{stop_at({})};

    page.tap("搜索");

    EXPECT_NO_THROW(static_cast<void>(page.visitor().find("Q")));
}

TEST(SearchPage, FindsWhatItsKeysType) {
    Before page{at_search()};

    for (auto const* key : {"B", "D", "C", "D", "J"}) {
        page.tap(key);
    }

    EXPECT_TRUE(page.visitor().sees("不动产登记费"));
    EXPECT_FALSE(page.visitor().sees("用水报装"));
}

TEST(SearchPage, RecordsWhatIsTypedByItsLengthOnly) {
    Before page{at_search()};

    page.tap("B");
    page.tap("D");
    page.tap("Q");

    auto const& record = page.look();
    auto const typed = std::ranges::find_if(
        record.texts, [](ShownText const& text) { return text.typed_characters.has_value(); });
    ASSERT_NE(typed, record.texts.end());
    EXPECT_EQ(*typed->typed_characters, 3U);
    for (auto const& text : record.texts) {
        EXPECT_EQ(text.text.find("bdq"), std::string::npos);
    }
}

TEST(SearchPage, TurnsToEveryCandidateAndBackToTheFirst) {
    for (auto const& panel : {Panel{}, Panel{.size = {1920, 1080}}}) {
        Before page{at_search(), ThemeName::Default, panel};
        page.tap("S");
        page.tap("B");
        std::set<std::string> seen;
        auto const see = [&] {
            for (auto const& target : page.look().targets) {
                if (target.id.starts_with("candidate.")) {
                    seen.insert(target.id);
                }
            }
        };
        see();
        EXPECT_TRUE(seen.contains("candidate.0"));
        EXPECT_LT(seen.size(), 14U);

        for (int i = 0; i < 4; ++i) {
            page.tap("更多");
            see();
        }

        EXPECT_EQ(seen.size(), 15U) << "14 and the key";
    }
}

TEST(SearchPage, TakesACandidateThatWasTurnedTo) {
    Before page{at_search()};
    page.tap("S");
    page.tap("B");
    page.tap("更多");

    auto const targets = page.look().targets;
    auto const later = std::ranges::find_if(targets, [](auto const& target) {
        return target.id.starts_with("candidate.") && target.id != "candidate.more";
    });
    ASSERT_NE(later, targets.end());
    EXPECT_NE(later->id, "candidate.0");
    auto const chosen = page.tap(later->label);

    auto const& choice = std::get<stroke::Choose>(std::get<intent::Press>(chosen.value()).stroke);
    EXPECT_NE(choice.text, "社保");
}

TEST(SearchPage, LeavesNoGapBetweenKeys) {
    Before page{at_search()};
    auto const area = [&](std::string_view label) { return page.visitor().find(label); };

    EXPECT_EQ(area("Q").right(), area("W").x);
    EXPECT_EQ(area("A").bottom(), area("空格").y - area("Z").height);
    EXPECT_EQ(area("P").bottom(), area("L").y);
}

TEST(SearchPage, HasKeysOfTwentyMillimetres) {
    for (auto const& panel : {Panel{}, Panel{.size = {1920, 1080}, .pitch_mm = 0.369}}) {
        Before page{at_search(), ThemeName::Default, panel};
        auto const key = page.visitor().find("G");

        EXPECT_GE(key.width * panel.pitch_mm, 20);
        EXPECT_GE(key.height * panel.pitch_mm, 20);
    }
}

TEST(SearchPage, FoldsItsKeyboardAwayAndBringsItBack) {
    Before page{at_search()};

    page.tap("收起");
    EXPECT_THROW(static_cast<void>(page.visitor().find("Q")), std::runtime_error);

    page.tap("打开键盘");
    EXPECT_NO_THROW(static_cast<void>(page.visitor().find("Q")));
}

TEST(SearchPage, LeadsFromAHitToItsPageAndBack) {
    Before page{at_search()};
    page.tap("Y");
    page.tap("S");

    page.tap("用水报装");
    EXPECT_TRUE(page.visitor().sees("办理流程"));

    page.tap("返回");
    EXPECT_TRUE(page.visitor().sees("用水报装"));
}

}  // namespace
}  // namespace sunhall
