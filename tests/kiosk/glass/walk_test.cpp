// The glass's central claim over long random walks: a frame of which only the damage was painted
// has the pixels of a frame painted from nothing.
#include <algorithm>
#include <array>
#include <random>

#include <gtest/gtest.h>

#include "kiosk/glass/sheet.hpp"
#include "kiosk/typeset/shapes.hpp"
#include "kiosk/ui/scroll_marker.hpp"
#include "tests/kiosk/glass/frames.hpp"

namespace sunhall {
namespace {

constexpr Extent stage{420, 560};

class Dice {
public:
    explicit Dice(unsigned seed) : engine_{seed} {}
    int below(int end) { return std::uniform_int_distribution{0, end - 1}(engine_); }
    bool one_in(int chances) { return below(chances) == 0; }

private:
    std::mt19937 engine_;
};

PictureRef checked_picture(Picture::Kind kind) {
    auto picture = std::make_shared<Picture>(kind, 60, 40);
    for (std::size_t i = 0; i < picture->pixels.size(); i += 4) {
        auto const alpha = static_cast<std::uint8_t>(i % 251);
        picture->pixels[i] = picture->pixels[i + 1] = static_cast<std::uint8_t>(alpha / 2);
        picture->pixels[i + 2] = picture->pixels[i + 3] = alpha;
    }
    return picture;
}

/// A page of all the kinds of things ours are made of, every part of which may change.
class Page {
public:
    explicit Page(unsigned seed) : dice_{seed} {}

    void change() {
        if (dice_.one_in(2)) {
            offset_ = std::clamp(offset_ + dice_.below(81) - 40, 0, 900);
        }
        pressed_ = dice_.one_in(3) ? dice_.below(20) : pressed_;
        over_ = dice_.one_in(6) ? !over_ : over_;
        fraction_ = dice_.one_in(4) ? static_cast<float>(dice_.below(100)) / 100 : fraction_;
        on_top_ = dice_.one_in(8) ? !on_top_ : on_top_;
    }

    void draw(ImDrawList& list) const {
        fill(list, {0, 0, stage.width, stage.height}, IM_COL32(248, 244, 234, 255));
        if (on_top_) {
            header(list);
        }
        scrolled(list);
        if (!on_top_) {
            header(list);
        }
        if (over_) {
            dialog(list);
        }
    }

private:
    void header(ImDrawList& list) const {
        list.AddRectFilledMultiColor(at(0, 0), at(stage.width, 90), IM_COL32(251, 233, 192, 255),
                                     IM_COL32(251, 233, 192, 255), IM_COL32(248, 244, 234, 120),
                                     IM_COL32(248, 244, 234, 120));
        image(list, colour_, 20, 20);
        image(list, opaque_, 100, 30, IM_COL32(255, 255, 255, 200));
        list.AddCircleFilled({300 + fraction_ * 40, 50}, 22, IM_COL32(242, 178, 51, 220));
        list.AddLine({180, 20 + fraction_}, {260, 70}, IM_COL32(168, 32, 26, 255), 3);
        list.AddImage(texture_id(opaque_), {200.4F, 10}, {290 + fraction_, 33.3F});
    }

    void scrolled(ImDrawList& list) const {
        nine(list, {30, 100, 360, 350}, shadow_, IM_COL32(84, 60, 12, 255));
        nine(list, {30, 100, 360, 350}, round_, IM_COL32(255, 255, 255, over_ ? 200 : 255));
        list.PushClipRect(at(20, 80), at(400, 480), true);
        mark_scrolling(list, {.area = 3, .offset = offset_});
        for (int row = 0; row < 20; ++row) {
            Rect const area{40, 90 + row * 66 - offset_, 340, 56};
            nine(list, area, shadow_, IM_COL32(84, 60, 12, 255));
            nine(list, area, round_,
                 row == pressed_ ? IM_COL32(219, 232, 250, 255) : IM_COL32_WHITE);
            image(list, disc_, area.x + 8, area.y + 10, IM_COL32(row * 12, 80, 143, 255));
            auto const corner = at(area.x + 300, area.y);
            list.AddTriangleFilled({corner.x, corner.y + 10.3F}, {corner.x + 20, corner.y + 28},
                                   {corner.x, corner.y + 40}, IM_COL32(20, 20, 20, 180));
            list.PushClipRect(at(area.x + 60, area.y), at(area.x + 200, area.y + 30), true);
            fill(list, {area.x + 50, area.y + 8, 200, 10}, IM_COL32(29, 105, 75, 90));
            list.PopClipRect();
        }
        list.PopClipRect();
    }

    void dialog(ImDrawList& list) const {
        fill(list, {0, 0, stage.width, stage.height}, IM_COL32(28, 35, 38, 158));
        nine(list, {80, 150, 260, 200}, round_, IM_COL32_WHITE);
        nine(list, {100, 170, 100, 60}, outline_, IM_COL32(23, 88, 143, 255));
    }

    Dice dice_;
    int offset_ = 0;
    int pressed_ = 0;
    bool over_ = false;
    bool on_top_ = false;
    float fraction_ = 0;
    NineSlice round_ = rounded_rectangle(12);
    NineSlice outline_ = rounded_outline(12, 2);
    NineSlice shadow_ =
        shadow(std::array{ShadowLayer{5, 3, 0.2}, ShadowLayer{1.5, 1, 0.1}}, 12, 16, 56);
    PictureRef disc_ = disc(36);
    PictureRef colour_ = checked_picture(Picture::Kind::Colour);
    PictureRef opaque_ = checked_picture(Picture::Kind::Opaque);
};

class OurPages : public testing::TestWithParam<unsigned> {};

TEST_P(OurPages, HaveTheSamePixelsInPartsAsAtOnce) {
    Frames frames{stage};
    Sheet sheet{stage.width, stage.height};
    Page page{GetParam()};
    for (int frame = 0; frame < 150; ++frame) {
        auto const& data = frames.of([&](ImDrawList& list) { page.draw(list); });
        sheet.show(data);
        ASSERT_EQ(sheet.differing(data), 0U) << "frame " << frame;
        page.change();
    }
}

INSTANTIATE_TEST_SUITE_P(Walks, OurPages, testing::Values(1U, 2U, 3U, 4U));

/// A restless hand on a mouse.
class Hand {
public:
    explicit Hand(unsigned seed) : dice_{seed} {}

    void act() {
        auto& io = ImGui::GetIO();
        io.MouseWheel = dice_.one_in(8) ? static_cast<float>(dice_.below(5) - 2) : 0;
        if (io.MouseDown[0]) {
            io.MouseDown[0] = !dice_.one_in(3);
            io.MousePos.x += static_cast<float>(dice_.below(41) - 20);
            io.MousePos.y += static_cast<float>(dice_.below(41) - 20);
        } else {
            io.MousePos = at(dice_.below(stage.width), dice_.below(stage.height));
            io.MouseDown[0] = dice_.one_in(2);
        }
    }

private:
    Dice dice_;
};

TEST(ImguisOwnDemoWindow, HasTheSamePixelsInPartsAsAtOnce) {
    Frames frames{stage, AtlasGlyphs::Ascii};
    Sheet sheet{stage.width, stage.height};
    Hand hand{5};
    for (int frame = 0; frame < 400; ++frame) {
        auto const& data = frames.of_windows([] {
            fill(*ImGui::GetBackgroundDrawList(), {0, 0, stage.width, stage.height},
                 IM_COL32(32, 48, 64, 255));
            ImGui::SetNextWindowPos(at(0, 0), ImGuiCond_Once);
            ImGui::SetNextWindowSize(at(400, 540), ImGuiCond_Once);
            ImGui::ShowDemoWindow();
        });
        sheet.show(data);
        ASSERT_EQ(sheet.differing(data), 0U) << "frame " << frame;
        hand.act();
    }
}

}  // namespace
}  // namespace sunhall
