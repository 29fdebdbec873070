// Every widget, in every theme: readable, touchable, and painted to be looked at.
#include "tests/kiosk/ui/gallery.hpp"

#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "kiosk/glass/sheet.hpp"
#include "kiosk/typeset/png.hpp"
#include "tests/support/folders.hpp"
#include "tests/support/page_visitor.hpp"

namespace sunhall {
namespace {

std::string name_of(ThemeChoice theme) {
    std::string const size = theme.text == TextSize::Large ? "large_" : "";
    switch (theme.name) {
        case ThemeName::ContrastDark: return size + "dark";
        case ThemeName::ContrastLight: return size + "light";
        case ThemeName::Default: break;
    }
    return size + "default";
}

class Gallery : public testing::TestWithParam<ThemeChoice> {
protected:
    [[nodiscard]] PageVisitor<int> before(gallery::GalleryPage const& page,
                                          Panel panel = {}) const {
        return PageVisitor<int>{page.draw, make_theme(GetParam(), panel, Motion::Off)};
    }
};

TEST_P(Gallery, HasNoGlyphThatNoFontCanDraw) {
    for (auto const& page : gallery::pages()) {
        auto visitor = before(page);

        for (auto const& text : visitor.look().texts) {
            EXPECT_EQ(text.missing_glyphs, 0) << page.name << ": " << text.text;
        }
    }
}

TEST_P(Gallery, HasNoTargetTooSmallForAFinger) {
    for (auto const& page : gallery::pages()) {
        auto visitor = before(page);
        auto const& theme = visitor.session().theme();
        visitor.wait(2);

        for (auto const& target : visitor.look().targets) {
            // Rows may be cut by the edge of their list.
            bool const row = target.role == TargetRole::Row || target.role == TargetRole::Checkbox;
            if (!row && target.enabled) {
                EXPECT_GE(target.area.width, theme.space.target_least) << target.label;
                EXPECT_GE(target.area.height, theme.space.target_least) << target.label;
            }
        }
    }
}

TEST_P(Gallery, NamesEveryTargetOnce) {
    for (auto const& page : gallery::pages()) {
        auto visitor = before(page);

        std::vector<std::string> ids;
        for (auto const& target : visitor.look().targets) {
            EXPECT_EQ(std::ranges::count(ids, target.id), 0) << target.id;
            ids.push_back(target.id);
        }
    }
}

TEST_P(Gallery, ComesToRest) {
    for (auto const& page : gallery::pages()) {
        auto visitor = before(page);
        visitor.wait(3);

        EXPECT_FALSE(visitor.session().animating()) << page.name;
    }
}

TEST_P(Gallery, IsPaintedToBeLookedAt) {
    auto const folder = program_folder() / "gallery";
    std::filesystem::create_directories(folder);
    for (auto const& size : {Extent{1080, 1920}, Extent{1920, 1080}}) {
        for (auto const& page : gallery::pages()) {
            auto visitor = before(page, {.size = size});
            visitor.wait(3);
            Sheet sheet{size.width, size.height};
            sheet.show(visitor.draw_data());

            auto const name = page.name + "-" + name_of(GetParam()) +
                              (size.width > size.height ? "-wide.png" : ".png");
            std::ofstream{folder / name, std::ios::binary} << must(png(*sheet.picture()));
            EXPECT_GT(std::filesystem::file_size(folder / name), 10'000U) << name;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Themes, Gallery, testing::ValuesIn(all_themes),
                         [](auto const& tested) { return name_of(tested.param); });

}  // namespace
}  // namespace sunhall
