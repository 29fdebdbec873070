#include "kiosk/glass/sheet.hpp"

#include <cstring>

#include <gtest/gtest.h>

#include "kiosk/typeset/shapes.hpp"
#include "kiosk/ui/scroll_marker.hpp"
#include "tests/kiosk/glass/frames.hpp"

namespace sunhall {
namespace {

constexpr Extent size{200, 300};
constexpr ImU32 paper = IM_COL32(248, 244, 234, 255);
constexpr ImU32 ink = IM_COL32(28, 43, 51, 255);

std::uint32_t pixel(Picture const& picture, int x, int y) {
    std::uint32_t value = 0;
    std::memcpy(&value, picture.row(y) + static_cast<std::ptrdiff_t>(x) * 4, sizeof value);
    return value & 0xFFFFFF;
}

class SheetTest : public testing::Test {
protected:
    std::vector<Rect> show(std::function<void(ImDrawList&)> const& draw) {
        auto const& data = frames_.of([&](ImDrawList& list) {
            fill(list, {0, 0, size.width, size.height}, paper);
            draw(list);
        });
        auto changed = sheet_.show(data);
        EXPECT_EQ(sheet_.differing(data), 0U);
        return changed;
    }

    /// A list of rows, scrolled so far, with the mark that says so.
    std::vector<Rect> show_scrolled(int offset) {
        return show([offset](ImDrawList& list) {
            list.PushClipRect(at(20, 100), at(180, 280), true);
            mark_scrolling(list, {.area = 7, .offset = offset});
            for (int row = 0; row < 30; ++row) {
                fill(list, {20, 100 + row * 40 - offset, 160, 30},
                     IM_COL32(row * 8, 255 - row * 8, 90, 255));
            }
            list.PopClipRect();
        });
    }

    Frames frames_{size};
    Sheet sheet_{size.width, size.height};
};

TEST_F(SheetTest, PaintsAllOfTheFirstFrame) {
    auto const changed = show([](ImDrawList& /*list*/) {});

    ASSERT_EQ(changed.size(), 1U);
    EXPECT_EQ(changed[0], (Rect{0, 0, size.width, size.height}));
    EXPECT_EQ(pixel(*sheet_.picture(), 100, 100), 0xF8F4EAU);
}

TEST_F(SheetTest, FindsNothingToDoInTheSameFrameAgain) {
    auto const button = [](ImDrawList& list) { fill(list, {10, 10, 50, 20}, ink); };
    show(button);

    EXPECT_TRUE(show(button).empty());
}

TEST_F(SheetTest, PaintsOnlyWhatChangedItsColour) {
    show([](ImDrawList& list) { fill(list, {10, 10, 50, 20}, ink); });

    auto const changed = show([](ImDrawList& list) {
        fill(list, {10, 10, 50, 20}, IM_COL32(23, 88, 143, 255));
    });

    ASSERT_EQ(changed.size(), 1U);
    EXPECT_EQ(changed[0], (Rect{10, 10, 50, 20}));
}

TEST_F(SheetTest, PaintsWhereSomethingWasAndWhereItIsNow) {
    show([](ImDrawList& list) { fill(list, {10, 10, 20, 20}, ink); });

    auto const changed = show([](ImDrawList& list) { fill(list, {150, 200, 20, 20}, ink); });

    EXPECT_EQ(changed.size(), 2U);
}

TEST_F(SheetTest, NoticesThatTwoThingsChangedPlacesInTheOrder) {
    auto const red = [](ImDrawList& list) {
        fill(list, {10, 10, 40, 40}, IM_COL32(168, 32, 26, 255));
    };
    auto const blue = [](ImDrawList& list) {
        fill(list, {30, 30, 40, 40}, IM_COL32(23, 88, 143, 255));
    };
    show([&](ImDrawList& list) { red(list), blue(list); });

    show([&](ImDrawList& list) { blue(list), red(list); });

    EXPECT_EQ(pixel(*sheet_.picture(), 40, 40), 0xA8201AU);
}

TEST_F(SheetTest, MovesAScrolledAreaInsteadOfPaintingIt) {
    show_scrolled(0);

    auto const changed = show_scrolled(13);

    ASSERT_EQ(changed.size(), 1U);
    EXPECT_EQ(changed[0], (Rect{20, 100, 160, 180}));
}

TEST_F(SheetTest, MovesByWhatTheFramesReallyShownDifferIn) {
    for (int const offset : {0, 40, 3, 250, 600, 599, 0}) {
        show_scrolled(offset);
    }
}

TEST_F(SheetTest, KeepsWhatStandsStillAboveAScrolledArea) {
    auto const shadow = rounded_rectangle(12);
    for (int const offset : {0, 5, 35, 20}) {
        show([&](ImDrawList& list) {
            list.PushClipRect(at(20, 100), at(180, 280), true);
            mark_scrolling(list, {.area = 7, .offset = offset});
            for (int row = 0; row < 9; ++row) {
                fill(list, {20, 100 + row * 40 - offset, 160, 30}, IM_COL32(row * 20, 80, 90, 255));
            }
            list.PopClipRect();
            nine(list, {60, 150, 80, 60}, shadow, IM_COL32(34, 52, 62, 160));
        });
    }
}

TEST_F(SheetTest, MovesAListOverTheCardItLiesOn) {
    auto const card = rounded_rectangle(16);
    auto const show_list_at = [&](int offset) {
        return show([&](ImDrawList& list) {
            nine(list, {20, 84, 160, 212}, card, IM_COL32_WHITE);
            list.PushClipRect(at(20, 100), at(180, 280), true);
            mark_scrolling(list, {.area = 7, .offset = offset});
            for (int row = 0; row < 9; ++row) {
                fill(list, {36, 100 + row * 40 - offset, 90, 2}, ink);
            }
            list.PopClipRect();
        });
    };
    show_list_at(0);

    auto const changed = show_list_at(10);

    ASSERT_EQ(changed.size(), 1U) << "the card is the same all the way down";
    EXPECT_EQ(changed[0], (Rect{20, 100, 160, 180}));
}

TEST_F(SheetTest, PaintsAllAgainWhenItsPixelsWereLost) {
    auto const nothing = [](ImDrawList& /*list*/) {};
    show(nothing);
    sheet_.invalidate();

    auto const changed = show(nothing);

    ASSERT_EQ(changed.size(), 1U);
    EXPECT_EQ(changed[0], (Rect{0, 0, size.width, size.height}));
}

TEST_F(SheetTest, IsBlackWhereAPageDrawsNothing) {
    sheet_.show(frames_.of([](ImDrawList& list) { fill(list, {0, 0, 10, 10}, paper); }));

    EXPECT_EQ(pixel(*sheet_.picture(), 100, 100), 0U);
}

TEST_F(SheetTest, ShadesFromTheFirstRowToTheLast) {
    show([](ImDrawList& list) {
        list.AddRectFilledMultiColor(at(0, 0), at(200, 256), IM_COL32_BLACK, IM_COL32_BLACK,
                                     IM_COL32_WHITE, IM_COL32_WHITE);
    });

    auto const picture = sheet_.picture();
    EXPECT_LE(pixel(*picture, 10, 0) & 0xFFU, 1U);
    EXPECT_NEAR(pixel(*picture, 10, 128) & 0xFFU, 128, 1);
    EXPECT_GE(pixel(*picture, 10, 255) & 0xFFU, 254U);
}

TEST_F(SheetTest, DrawsAMaskInTheColourAskedFor) {
    auto const mask = disc(21);

    show([&](ImDrawList& list) { image(list, mask, 50, 60, IM_COL32(242, 178, 51, 255)); });

    auto const picture = sheet_.picture();
    EXPECT_EQ(pixel(*picture, 60, 70), 0xF2B233U);
    EXPECT_EQ(pixel(*picture, 50, 60), 0xF8F4EAU);
}

TEST_F(SheetTest, StretchesTheEdgesOfARoundedRectangle) {
    auto const mask = rounded_rectangle(16);

    show([&](ImDrawList& list) { nine(list, {20, 20, 150, 90}, mask, ink); });

    auto const picture = sheet_.picture();
    for (auto const& [x, y] : {std::pair{95, 20}, {20, 65}, {169, 65}, {95, 109}, {95, 65}}) {
        EXPECT_EQ(pixel(*picture, x, y), 0x1C2B33U) << x << ' ' << y;
    }
    EXPECT_EQ(pixel(*picture, 20, 20), 0xF8F4EAU);
}

}  // namespace
}  // namespace sunhall
