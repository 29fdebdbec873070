#include "kiosk/ui/theme.hpp"

#include <gtest/gtest.h>

namespace sunhall {
namespace {

struct Pair {
    std::string what;
    Colour words, ground;
};

/// Every combination of words and ground that widgets use.
std::vector<Pair> pairs_of(Theme const& theme) {
    auto const& colour = theme.colour;
    std::vector<Pair> pairs{
        {"ink on bg", colour.ink, colour.bg},
        {"ink on card", colour.ink, colour.card},
        {"ink on sunk", colour.ink, colour.sunk},
        {"ink on dawn", colour.ink, colour.dawn},
        {"ink on zebra", colour.ink, colour.zebra},
        {"ink2 on bg", colour.ink2, colour.bg},
        {"ink2 on card", colour.ink2, colour.card},
        {"ink2 on sunk", colour.ink2, colour.sunk},
        {"ink2 on dawn", colour.ink2, colour.dawn},
        {"words on slate", colour.on_slate, colour.slate},
        {"quiet words on slate", colour.on_slate2, colour.slate},
        {"words on hotline tile", colour.on_slate, colour.slate2},
        {"quiet words on hotline tile", colour.on_slate2, colour.slate2},
        {"sun on slate", colour.sun, colour.slate},
        {"words on sun", colour.on_sun, colour.sun},
        {"words on chosen", colour.on_chosen, colour.chosen},
        {"ok on card", colour.ok, colour.card},
        {"words on urgent", colour.on_urgent, colour.urgent},
        {"words on stale", colour.on_stale, colour.stale},
        {"letters on a key", colour.ink, colour.key},
        {"words on a function key", colour.ink, colour.key_function},
        {"marked words", colour.ink, colour.mark},
    };
    for (std::size_t i = 0; i + 1 < colour.accents.size(); ++i) {
        auto const& way = colour.accents[i];
        auto const name = "way " + std::to_string(i);
        pairs.push_back({name + " on bg", way.colour, colour.bg});
        pairs.push_back({name + " on card", way.colour, colour.card});
        pairs.push_back({name + " on its tint", way.colour, way.tint});
        pairs.push_back({"words on " + name, colour.on_fill, way.colour});
        pairs.push_back({"words on the light of " + name, colour.on_fill, way.hero_top});
        pairs.push_back({"ink on the tint of " + name, colour.ink, way.tint});
    }
    auto const& neutral = theme.of(Accent::Neutral);
    pairs.push_back({"neutral on card", neutral.colour, colour.card});
    pairs.push_back({"neutral on its tint", neutral.colour, neutral.tint});
    pairs.push_back({"words on neutral", colour.on_chosen, neutral.colour});
    return pairs;
}

TEST(LowReachTheme, ActsInTheLowerHalfOfAPortraitPanelOnly) {
    auto const usual = make_theme(ThemeName::Default, {}, Motion::Off);
    auto const low = make_theme(ThemeName::Default, {}, Motion::Off, Reach::Low);
    auto const wide = make_theme(ThemeName::Default, {{1920, 1080}}, Motion::Off, Reach::Low);

    EXPECT_FALSE(usual.low);
    EXPECT_TRUE(low.low);
    EXPECT_EQ(low.acts_from, 944);
    EXPECT_FALSE(wide.low);
}

void can_be_read(Theme const& theme) {
    auto const least = theme.flat ? 7.0 : 4.5;
    for (auto const& pair : pairs_of(theme)) {
        EXPECT_GE(contrast(pair.words, pair.ground), least)
            << pair.what << " in theme " << static_cast<int>(theme.name);
    }
}

TEST(Palettes, CanBeReadInEveryCombinationThatWidgetsUse) {
    for (auto const name : all_themes) {
        can_be_read(make_theme(name, {}, Motion::On));
    }
}

TEST(Palettes, CanBeReadWithAnyColourThatAHallMayChoose) {
    // Every hue, as light as the desk lets it pass.
    for (auto const hex : {0xFF0000U, 0xFF8000U, 0xFFFF00U, 0x80FF00U, 0x00FF00U, 0x00FF80U,
                           0x00FFFFU, 0x0080FFU, 0x0000FFU, 0x8000FFU, 0xFF00FFU, 0x808080U}) {
        auto const colour = readable(rgb(hex));
        ASSERT_TRUE(hardest_reading(colour).enough());
        HallColours const own{colour, colour, colour, colour, colour};

        for (auto const name : all_themes) {
            can_be_read(make_theme(name, {}, Motion::On, Reach::Usual, own));
        }
    }
}

TEST(Palettes, TakeAHallsColoursButNotInHighContrast) {
    auto const river = rgb(0x0B5C5C);
    HallColours const own{.guide = river, .fee = {}, .open = {}, .day = {}, .accent = {}};

    for (auto const name : all_themes) {
        auto const theme = make_theme(name, {}, Motion::On, Reach::Usual, own);
        EXPECT_EQ(theme.of(Accent::Guide).colour == river, !theme.flat);
        EXPECT_EQ(theme.of(Accent::Fee).colour,
                  make_theme(name, {}, Motion::On).of(Accent::Fee).colour);
    }
}

TEST(Themes, AreAsDrawnOnThePanelTheyWereDrawnFor) {
    auto const theme = make_theme(ThemeName::Default, {}, Motion::On);

    EXPECT_EQ(theme.px(28), 28);
    EXPECT_EQ(theme.type.display.size, 60);
    EXPECT_EQ(theme.space.hotline_bar, 120);
    EXPECT_FALSE(theme.landscape);
}

TEST(Themes, KeepTheirMillimetresOnAFinerPanel) {
    // 32 inch, 2160 × 3840: 0.1845 mm.
    auto const theme =
        make_theme(ThemeName::Default, {.size = {2160, 3840}, .pitch_mm = 0.1845}, Motion::On);

    EXPECT_GE(theme.px(56) * 0.1845, 56 * 0.248);
    EXPECT_EQ(theme.px(56) % 4, 0);
    EXPECT_GE(theme.type.body.size * 0.1845, 28 * 0.248);
}

TEST(Themes, NeverOutgrowANarrowPanel) {
    auto const theme =
        make_theme(ThemeName::Default, {.size = {1080, 1920}, .pitch_mm = 0.12}, Motion::On);

    EXPECT_EQ(theme.px(984), 984);
}

TEST(Themes, MakeModulesThatPhonesCanRead) {
    for (auto const pitch : {0.12, 0.1845, 0.248, 0.369, 0.5}) {
        auto const theme =
            make_theme(ThemeName::Default, {.size = {1080, 1920}, .pitch_mm = pitch}, Motion::On);

        EXPECT_GE(theme.space.qr_module * pitch, 1.6) << pitch;
    }
}

TEST(Themes, GiveLargeTextLargerTargetsAndLetters) {
    auto const usual = make_theme(ThemeName::Default, {}, Motion::On);
    auto const large = make_theme(large_text, {}, Motion::On);

    EXPECT_GE(large.space.target_least * 0.248, 20);  // domain.md §4
    EXPECT_GT(large.type.body.size, usual.type.body.size);
    EXPECT_GE(large.type.floor.size, 32);
}

TEST(Themes, StandStillWithoutMotion) {
    auto const still = make_theme(ThemeName::Default, {}, Motion::Off);

    EXPECT_EQ(still.time.page_push.count(), 0);
    EXPECT_EQ(still.time.press_out.count(), 0);
}

}  // namespace
}  // namespace sunhall
