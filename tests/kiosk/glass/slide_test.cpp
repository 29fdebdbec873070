// A slide in its steps, however it is cut into them.
#include "kiosk/glass/slide.hpp"

#include <cstring>

#include <gtest/gtest.h>

#include "kiosk/glass/sheet.hpp"
#include "kiosk/typeset/shapes.hpp"
#include "tests/kiosk/glass/frames.hpp"

namespace sunhall {
namespace {

constexpr Extent whole{200, 300};
constexpr Rect middle{0, 60, 200, 200};

/// Stripes across the page, so that every column differs, under a disc and a slanted line.
void striped(ImDrawList& list, PictureRef const& mask, int red) {
    fill(list, {0, 0, whole.width, whole.height}, IM_COL32(255, 255, 255, 255));
    for (int x = 0; x < whole.width; ++x) {
        fill(list, {x, 0, 1, whole.height}, IM_COL32(red, x, 90, 255));
    }
    image(list, mask, 70, 100, IM_COL32(242, 178, 51, 255));
    list.AddLine(at(10, 250), at(190, 70), IM_COL32(0, 0, 0, 255), 3);
}

class SlideTest : public testing::TestWithParam<PushDirection> {
protected:
    ImDrawData const& page(int red) {
        return frames_.of([&](ImDrawList& list) { striped(list, mask_, red); });
    }

    std::vector<Rect> begin() {
        sheet_.show(page(old_red));
        return sheet_.begin_slide(page(new_red), PagePush{middle, GetParam(), Moment{}, theme_});
    }

    [[nodiscard]] std::uint32_t pixel(int x, int y) const {
        std::uint32_t value = 0;
        auto const shown = sheet_.picture();
        std::memcpy(&value, shown->row(y) + static_cast<std::ptrdiff_t>(x) * 4, sizeof value);
        return value & 0xFFFFFF;
    }

    [[nodiscard]] static std::uint32_t column(int red, int x) {
        return static_cast<std::uint32_t>(red << 16 | x << 8 | 90);
    }

    static constexpr int old_red = 200;
    static constexpr int new_red = 20;
    Theme theme_ = make_theme(ThemeName::Default, Panel{whole}, Motion::On);
    PictureRef mask_ = disc(41);
    Frames frames_{whole};
    Sheet sheet_{whole.width, whole.height};
};

TEST_P(SlideTest, LeavesTheNewPageAsPaintingItWould) {
    begin();
    for (int const arrived : {1, 30, 31, 31, 100, 163, 199, 200}) {
        EXPECT_EQ(sheet_.slide(arrived), middle);
    }

    EXPECT_EQ(sheet_.differing(page(new_red)), 0U);
    EXPECT_TRUE(sheet_.show(page(new_red)).empty());
}

TEST_P(SlideTest, ShowsTheNewPageOverTheOldOneThatMovesAQuarterAsFar) {
    begin();
    sheet_.slide(17);
    sheet_.slide(80);

    bool const forward = GetParam() == PushDirection::Forward;
    EXPECT_EQ(pixel(forward ? 119 : 80, 65), column(old_red, forward ? 139 : 60));
    EXPECT_EQ(pixel(forward ? 120 : 79, 65), column(new_red, forward ? 0 : 199));
    EXPECT_EQ(pixel(forward ? 199 : 0, 65), column(new_red, forward ? 79 : 120));
}

TEST_P(SlideTest, BringsWhatDoesNotSlideUpToDateAtOnce) {
    for (auto const& changed : begin()) {
        EXPECT_TRUE(meet(changed, middle).empty());
    }
    EXPECT_EQ(pixel(10, 59), column(new_red, 10));
    EXPECT_EQ(pixel(10, 60), column(old_red, 10));
    EXPECT_EQ(pixel(10, 260), column(new_red, 10));
}

TEST_P(SlideTest, IsOverWhenTheSheetIsLostOrSomethingElseIsShown) {
    begin();
    sheet_.slide(50);
    sheet_.show(page(90));

    EXPECT_TRUE(sheet_.slide(60).empty());
    EXPECT_EQ(sheet_.differing(page(90)), 0U);
}

INSTANTIATE_TEST_SUITE_P(Both, SlideTest,
                         testing::Values(PushDirection::Forward, PushDirection::Back),
                         [](auto const& direction) {
                             return direction.param == PushDirection::Forward ? "Forward" : "Back";
                         });

}  // namespace
}  // namespace sunhall
