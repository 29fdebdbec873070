// What moves: pages that slide, lists under the finger, dialogs that arrive. Painted by what
// changed, it must look as if it had been painted at once.
#include <gtest/gtest.h>

#include "kiosk/glass/sheet.hpp"
#include "kiosk/ui/dialog.hpp"
#include "kiosk/ui/page_frame.hpp"
#include "kiosk/ui/page_push.hpp"
#include "tests/kiosk/ui/gallery.hpp"
#include "tests/support/page_visitor.hpp"

namespace sunhall {
namespace {

using std::chrono::milliseconds;

Theme moving_theme() { return make_theme(ThemeName::Default, {}, Motion::On); }

/// Drags a page about and compares every frame with one painted from nothing.
std::size_t pixels_wrong_while_dragging(gallery::GalleryPage const& page, int frames) {
    PageVisitor<int> visitor{page.draw, moving_theme()};
    Sheet sheet{1080, 1920};
    std::size_t wrong = 0;
    auto const compare = [&] {
        sheet.show(visitor.draw_data());
        wrong += sheet.differing(visitor.draw_data());
    };
    visitor.press({600, 1300, 2, 2});
    compare();
    for (int frame = 0; frame < frames; ++frame) {
        visitor.drag(0, frame % 5 == 4 ? 35 : -57);
        compare();
    }
    visitor.lift();
    compare();
    for (int frame = 0; frame < frames; ++frame) {
        visitor.frame();
        compare();
    }
    return wrong;
}

TEST(Moving, ListsArePaintedAsIfAtOnce) {
    EXPECT_EQ(pixels_wrong_while_dragging({"guides", gallery::guides}, 8), 0U);
}

TEST(Moving, PagesOfCardsArePaintedAsIfAtOnce) {
    EXPECT_EQ(pixels_wrong_while_dragging({"guide", gallery::guide}, 8), 0U);
}

TEST(Moving, PressesFadeAndThenTheTerminalSleeps) {
    PageVisitor<int> visitor{gallery::home, moving_theme()};
    visitor.wait(2);
    ASSERT_FALSE(visitor.session().animating());

    visitor.press(visitor.find("办事指南"));
    EXPECT_TRUE(visitor.session().animating());
    visitor.lift();
    EXPECT_TRUE(visitor.session().animating());

    visitor.wait(10);
    EXPECT_FALSE(visitor.session().animating());
}

TEST(Moving, DialogsArriveWithinTheirTimeAndThenStandStill) {
    PageVisitor<int> visitor{gallery::idle, moving_theme()};
    EXPECT_TRUE(visitor.session().animating());

    visitor.wait(14);

    EXPECT_FALSE(visitor.session().animating());
}

TEST(Moving, ATapThatOpensAPageShowsTheNewPageInTheSameTurn) {
    UiSession session{shared_typesetter(), moving_theme()};
    Moment const now{std::chrono::seconds{9}};
    Pointer finger{.x = 100, .y = 100, .present = true};
    bool opened = false;
    auto const draw = [&](Ui ui) {
        bool const tapped = ui.touch({.id = "open", .label = "open"}, {0, 0, 200, 200}).tapped;
        ui.text({0, 0, 500, 50}, opened ? "新页" : "旧页", ui.type().body, ui.colour().ink);
        return tapped;
    };
    draw(session.begin({finger, now}));
    session.finish();
    finger.down = finger.pressed = true;
    draw(session.begin({finger, now + milliseconds{20}}));
    session.finish();
    finger.down = finger.pressed = false;
    finger.released = true;
    FrameInput const lifted{finger, now + milliseconds{40}};

    opened = draw(session.begin(lifted));
    ASSERT_TRUE(opened);
    session.abandon();
    bool const again = draw(session.begin(lifted.after()));
    session.finish();

    EXPECT_FALSE(again);
    EXPECT_EQ(session.frame_record().texts.front().text, "新页");
}

class Push : public testing::Test {
protected:
    [[nodiscard]] int arrived(milliseconds time) const { return push_.arrived(start_ + time); }

    Moment start_{std::chrono::seconds{50}};
    PagePush push_{sliding_part(moving_theme()), PushDirection::Forward, start_, moving_theme()};
};

TEST_F(Push, IsFastFirstAndSlowAtTheEnd) {
    EXPECT_EQ(arrived(milliseconds{0}), 0);
    EXPECT_GT(arrived(milliseconds{140}), 1080 * 3 / 4);
}

TEST_F(Push, EndsOnTheNewPage) {
    EXPECT_EQ(arrived(milliseconds{280}), 1080);
    EXPECT_EQ(arrived(milliseconds{5000}), 1080);
}

TEST_F(Push, LeavesHeaderAndHotlineBarStill) {
    EXPECT_GT(push_.moving().y, 100);
    EXPECT_LT(push_.moving().bottom(), 1820);
}

}  // namespace
}  // namespace sunhall
