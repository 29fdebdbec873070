#include "kiosk/ui/ui.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "kiosk/ui/button.hpp"
#include "kiosk/ui/dialog.hpp"
#include "kiosk/ui/kinetic.hpp"
#include "tests/support/page_visitor.hpp"

namespace sunhall {
namespace {

using Page = PageVisitor<std::string>;

std::optional<std::string> tapped(Ui& ui, std::string const& id, Rect const& area) {
    return ui.touch({.id = id, .label = id}, area).tapped ? std::optional{id} : std::nullopt;
}

std::optional<std::string> two_buttons(Ui& ui) {
    auto first = tapped(ui, "first", {100, 100, 200, 100});
    auto second = tapped(ui, "second", {300, 100, 200, 100});
    return first ? first : second;
}

/// 2,000 rows of 100 px in an area of 1,000 px; `drawn` counts the rows of the last frame.
struct LongList {
    int drawn = 0;
    std::optional<std::string> operator()(Ui& ui) {
        drawn = 0;
        std::optional<std::string> answer;
        ui.list("list", {0, 200, 1000, 1000}, {2000, 100}, [&](std::size_t row, Rect area) {
            ++drawn;
            if (auto const id = tapped(ui, "row" + std::to_string(row), area)) {
                answer = id;
            }
        });
        return answer;
    }
};

TEST(Touch, ActsWhenTheFingerIsLifted) {
    Page visitor{two_buttons};

    EXPECT_FALSE(visitor.press({150, 120, 10, 10}));
    EXPECT_EQ(visitor.lift(), "first");
    EXPECT_FALSE(visitor.frame());
}

TEST(Touch, ShowsInTheFrameOfThePress) {
    double depth = 0;
    Page visitor{[&](Ui& ui) -> std::optional<std::string> {
        depth = ui.touch({.id = "only", .label = "only"}, {0, 0, 100, 100}).pressed;
        return std::nullopt;
    }};
    visitor.look();

    visitor.press({50, 50, 2, 2});

    EXPECT_GT(depth, 0);
}

TEST(Touch, DoesNothingWhenLiftedElsewhere) {
    Page visitor{two_buttons};
    visitor.press({150, 120, 10, 10});
    visitor.drag(0, 400);

    EXPECT_FALSE(visitor.lift());
}

TEST(Touch, DoesNotPassFromOneTargetToItsNeighbour) {
    Page visitor{two_buttons};
    visitor.press({290, 120, 4, 4});
    visitor.drag(20, 0);

    EXPECT_FALSE(visitor.lift());
}

TEST(Touch, GivesAFrameOneTapAtMost) {
    int taps = 0;
    Page visitor{[&](Ui& ui) -> std::optional<std::string> {
        for (auto const* id : {"below", "above"}) {
            taps += ui.touch({.id = id, .label = id}, {0, 0, 100, 100}).tapped ? 1 : 0;
        }
        return std::nullopt;
    }};
    visitor.press({50, 50, 2, 2});
    visitor.lift();

    EXPECT_EQ(taps, 1);
}

TEST(Touch, LeavesDisabledTargetsAlone) {
    Page visitor{[](Ui& ui) -> std::optional<std::string> {
        Button const off{.id = "off",
                         .label = "off",
                         .icon = std::nullopt,
                         .enabled = false,
                         .accent = std::nullopt};
        return button(ui, {100, 100, 300, 100}, off) ? std::optional<std::string>{"off"}
                                                     : std::nullopt;
    }};

    EXPECT_FALSE(visitor.tap("off"));
    EXPECT_FALSE(visitor.look().targets.front().enabled);
}

TEST(List, DrawsOnlyTheRowsThatShow) {
    LongList list;
    Page visitor{std::ref(list)};

    visitor.look();

    EXPECT_EQ(list.drawn, 10);
}

TEST(List, FollowsTheFingerAndTapsNothing) {
    LongList list;
    Page visitor{std::ref(list)};
    visitor.press({500, 900, 2, 2});
    visitor.drag(0, -20);
    visitor.drag(0, -130 - Kinetic::slop);

    EXPECT_EQ(visitor.find("row1").height, 50) << "half of it is above the area";
    EXPECT_FALSE(visitor.lift());
    EXPECT_THROW(static_cast<void>(visitor.find("row0")), std::runtime_error);
}

TEST(List, TapsWhatTheFingerMerelyTouches) {
    LongList list;
    Page visitor{std::ref(list)};
    visitor.press({500, 410, 2, 2});
    visitor.drag(3, -4);

    EXPECT_EQ(visitor.lift(), "row2");
}

TEST(List, TapsNothingWhenATouchStopsIt) {
    LongList list;
    Page visitor{std::ref(list)};
    visitor.press({500, 1000, 2, 2});
    for (int i = 0; i < 6; ++i) {
        visitor.drag(0, -60);
    }
    visitor.lift();
    visitor.wait(2);
    ASSERT_TRUE(visitor.session().animating());

    visitor.press({500, 700, 2, 2});

    EXPECT_FALSE(visitor.lift());
    visitor.wait(2);
    EXPECT_FALSE(visitor.session().animating());
}

TEST(List, IsAtItsTopForTheNextVisitor) {
    LongList list;
    Page visitor{std::ref(list)};
    visitor.press({500, 900, 2, 2});
    visitor.drag(0, -20);
    visitor.drag(0, -500);
    visitor.lift();

    visitor.session().forget();

    EXPECT_EQ(visitor.find("row0"), (Rect{0, 200, 1000, 100}));
}

TEST(List, KeepsItsPlaceWhenItsContentIsReplaced) {
    LongList list;
    Page visitor{std::ref(list)};
    visitor.press({500, 900, 2, 2});
    visitor.drag(0, -20);
    visitor.drag(0, -500);
    visitor.lift();
    visitor.wait(200);
    auto const before = visitor.look().targets.front().label;

    visitor.session().abandon();

    EXPECT_EQ(visitor.look().targets.front().label, before);
}

/// A page in an area of 1,000 px, with a button 1,100 px below its top.
struct LongPage {
    int height = 2000;
    std::optional<std::string> operator()(Ui& ui) {
        std::optional<std::string> answer;
        ui.scroll("page", {0, 200, 1000, 1000}, [&](Rect content) {
            answer = tapped(ui, "button", {0, content.y + 1100, 1000, 100});
            return height;
        });
        return answer;
    }
};

void drag_to_the_end(Page& visitor) {
    visitor.press({500, 1100, 2, 2});
    visitor.drag(0, -20);
    visitor.drag(0, -1100);
    visitor.wait(10);
    visitor.lift();
    visitor.wait(200);
}

TEST(Scroll, StaysWhereItIsWhenAnUpdateMakesTheEndShorter) {
    LongPage page;
    Page visitor{std::ref(page)};
    drag_to_the_end(visitor);
    ASSERT_EQ(visitor.find("button"), (Rect{0, 300, 1000, 100}));

    page.height = 1900;
    visitor.wait(200);

    EXPECT_EQ(visitor.find("button"), (Rect{0, 300, 1000, 100}));
}

TEST(Scroll, LeavesNoMoreThanHalfOfItsAreaEmpty) {
    LongPage page;
    Page visitor{std::ref(page)};
    drag_to_the_end(visitor);

    page.height = 1400;
    visitor.wait(200);

    EXPECT_EQ(visitor.find("button"), (Rect{0, 900, 1000, 100})) << "at the new end";
}

TEST(Dialog, TakesTheTouchesOfThePageBelow) {
    bool asking = false;
    Page visitor{[&](Ui& ui) -> std::optional<std::string> {
        auto below = two_buttons(ui);
        if (asking && idle_dialog(ui, {.seconds_left = 9,
                                       .heading = "您还在看吗？",
                                       .keep = "继续查看",
                                       .end = "结束"}) == IdleAnswer::Keep) {
            return "keep";
        }
        return below;
    }};
    ASSERT_EQ(visitor.tap("first"), "first");
    asking = true;
    visitor.wait(2);

    EXPECT_FALSE(visitor.tap("first"));
    EXPECT_EQ(visitor.tap("继续查看"), "keep");
}

TEST(Record, SaysFromWhichItemATextComes) {
    Page visitor{[](Ui& ui) -> std::optional<std::string> {
        ui.about({"hrss/fee/x.json", "amount", "abc"}, [&] {
            ui.text({0, 0, 400, 50}, "80 元/件", ui.type().body, ui.colour().ink);
        });
        ui.text({0, 50, 100, 50}, "这一行放不下会被截断", ui.type().body, ui.colour().ink);
        return std::nullopt;
    }};

    auto const& texts = visitor.look().texts;

    ASSERT_EQ(texts.size(), 2U);
    EXPECT_EQ(texts[0].origin.field, "amount");
    EXPECT_FALSE(texts[0].cut);
    EXPECT_TRUE(texts[1].cut);
    EXPECT_TRUE(texts[1].origin.item.empty());
}

TEST(Record, HoldsWhatACodeSaysAndHowLargeItsModulesAre) {
    Page visitor{[](Ui& ui) -> std::optional<std::string> {
        ui.code({100, 100, 600, 600}, "https://zwfw.shifan.example/b/1");
        return std::nullopt;
    }};

    auto const& codes = visitor.look().codes;

    ASSERT_EQ(codes.size(), 1U);
    EXPECT_EQ(codes[0].content, "https://zwfw.shifan.example/b/1");
    EXPECT_EQ(codes[0].module_px, 7);  // 1.6 mm of 0.248 mm pixels
}

}  // namespace
}  // namespace sunhall
