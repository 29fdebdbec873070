// What is true of every page in every theme, in portrait and in landscape.
#include <algorithm>
#include <array>
#include <set>

#include <gtest/gtest.h>

#include "tests/kiosk/screens/drawn_contrast.hpp"
#include "tests/kiosk/screens/golden_pages.hpp"
#include "tests/kiosk/screens/screens_fixture.hpp"
#include "tests/support/golden.hpp"

namespace sunhall {
namespace {

/// What somebody saw at one stop.
struct Seen {
    TourStop stop;
    FrameRecord record;
    bool at_rest = false;
    std::size_t colours = 0;
    std::vector<DrawnContrast> contrasts;
};

/// Of some pixels; enough to tell a page from an empty sheet.
std::size_t colours_of(Picture const& picture) {
    std::set<std::array<std::uint8_t, 3>> colours;
    for (int y = 0; y < picture.height; y += 31) {
        for (int x = 0; x < picture.width; x += 7) {
            auto const* const pixel = picture.row(y) + std::ptrdiff_t{4} * x;
            colours.insert({pixel[0], pixel[1], pixel[2]});
        }
    }
    return colours.size();
}

Seen look_at(TourStop const& stop, Look const& look) {
    Before page{stop, look.theme, {.size = look.size}, look.reach, look.language};
    auto const record = page.look();
    auto const picture = page.picture();
    auto const name = stop.name + "-" + look.name;
    leave_to_look_at(*picture, name);
    if (std::ranges::find(golden_pages(), name) != golden_pages().end()) {
        expect_golden(*picture, name);
    }
    return {stop, record, !page.visitor().session().animating(), colours_of(*picture),
            drawn_contrasts(record, *picture)};
}

using Walk = std::vector<Seen>;

Walk walk(Look const& look) {
    Walk walk;
    for (auto const& stop : all_stops()) {
        walk.push_back(look_at(stop, look));
    }
    return walk;
}

void has_no_glyph_that_no_font_can_draw(Walk const& walk) {
    for (auto const& seen : walk) {
        for (auto const& text : seen.record.texts) {
            EXPECT_EQ(text.missing_glyphs, 0) << seen.stop.name << ": " << text.text;
        }
    }
}

/// tokens.md §1: of large text, letters and keys.
constexpr int least_key = 88;

void has_no_target_too_small_for_a_finger(Walk const& walk, int least) {
    for (auto const& seen : walk) {
        for (auto const& target : seen.record.targets) {
            bool const is_key = target.id.starts_with("key.");
            EXPECT_GE(std::min(target.whole.width, target.whole.height),
                      is_key ? std::min(least, least_key) : least)
                << seen.stop.name << ": " << target.label << " " << target.id;
        }
    }
}

/// Nobody knows what such a touch would mean.
void has_no_targets_that_lie_on_one_another(Walk const& walk) {
    for (auto const& seen : walk) {
        auto const& targets = seen.record.targets;
        for (auto one = targets.begin(); one != targets.end(); ++one) {
            for (auto other = one + 1; other != targets.end(); ++other) {
                EXPECT_FALSE(one->enabled && other->enabled &&
                             !meet(one->area, other->area).empty())
                    << seen.stop.name << ": " << one->id << " and " << other->id;
            }
        }
    }
}

/// What is urgent is said on every page, from its minute on.
void shows_what_is_urgent(Walk const& walk) {
    std::size_t shown = 0;
    for (auto const& seen : walk) {
        if (seen.stop.name.find("-urgent") == std::string::npos || seen.stop.state.attract) {
            continue;
        }
        auto const says_it = [](ShownText const& text) {
            return text.text.starts_with("紧急停水") || text.text.starts_with("緊急停水");
        };
        EXPECT_TRUE(std::ranges::any_of(seen.record.texts, says_it)) << seen.stop.name;
        ++shown;
    }
    EXPECT_GE(shown, 3U);
}

/// What no page and no dialog says: that the printer goes on.
void says_what_has_just_happened(Walk const& walk, Language language) {
    auto const sentence = all_spoken().wording(language).text("toast.still_printing");
    auto const stop =
        std::ranges::find(walk, "toast", [](auto const& seen) { return seen.stop.name; });
    ASSERT_NE(stop, walk.end());
    EXPECT_NE(std::ranges::count(stop->record.texts, sentence, &ShownText::text), 0);
}

void names_every_target_and_once_only(Walk const& walk) {
    for (auto const& seen : walk) {
        std::set<std::string> ids;
        for (auto const& target : seen.record.targets) {
            EXPECT_TRUE(ids.insert(target.id).second) << seen.stop.name << ": " << target.id;
            EXPECT_FALSE(target.label.empty()) << seen.stop.name << ": " << target.id;
        }
    }
}

/// Back, home and how to read, on every page but the home page.
void has_its_controls_in_the_same_place(Walk const& walk) {
    std::set<std::string> const controls{"frame.back",         "frame.home",
                                         "control.large_text", "control.language",
                                         "control.read_aloud", "control.contrast"};
    std::set<std::pair<std::string, std::pair<int, int>>> places;
    std::size_t pages = 0;
    for (auto const& seen : walk) {
        auto const& targets = seen.record.targets;
        if (std::ranges::count(targets, "frame.back", &TouchTarget::id) == 0) {
            continue;
        }
        ++pages;
        std::size_t here = 0;
        for (auto const& target : targets) {
            if (controls.contains(target.id)) {
                places.insert({target.id, {target.area.x, target.area.y}});
                ++here;
            }
        }
        EXPECT_EQ(here, controls.size()) << seen.stop.name;
    }

    EXPECT_EQ(places.size(), controls.size());
    EXPECT_GT(pages, 10U);
}

std::set<std::string> own_words(Language language) {
    auto const& wording = all_spoken().wording(language);
    std::set<std::string> words;
    for (auto const& id : wording.ids()) {
        if (wording.placeholders(id).empty()) {
            words.insert(wording.text(id));
        }
    }
    return words;
}

/// Words of the terminal itself are never cut, also where they stand among those of an item.
void shows_its_own_words_in_full(Walk const& walk, Language language) {
    auto const own = own_words(language);
    for (auto const& seen : walk) {
        for (auto const& text : seen.record.texts) {
            bool const is_own = text.origin.item.empty() || own.contains(text.text);
            EXPECT_FALSE(text.cut && is_own) << seen.stop.name << ": " << text.text;
        }
    }
}

void keeps_the_hotline_in_sight(Walk const& walk) {
    for (auto const& seen : walk) {
        EXPECT_NE(std::ranges::count(seen.record.texts, "12345", &ShownText::text), 0)
            << seen.stop.name;
    }
}

/// Nobody may take invented figures for an office's: no control lies on the mark that says so.
void shows_that_its_data_is_invented(Walk const& walk, Language language) {
    auto const mark = all_spoken().wording(language).text("common.demo");
    std::size_t marked = 0;
    for (auto const& seen : walk) {
        for (auto const& text : seen.record.texts) {
            // All of the attract page can be touched.
            if (text.text != mark || seen.stop.state.attract) {
                continue;
            }
            ++marked;
            EXPECT_TRUE(std::ranges::all_of(seen.record.targets, [&](TouchTarget const& target) {
                // A picture hides its page with all that is on it.
                return target.id == "picture.touched" || meet(target.area, text.area).empty();
            })) << seen.stop.name;
        }
    }
    EXPECT_GT(marked, 10U);
}

void comes_to_rest(Walk const& walk) {
    for (auto const& seen : walk) {
        EXPECT_TRUE(seen.at_rest) << seen.stop.name;
    }
}

void is_painted(Walk const& walk) {
    for (auto const& seen : walk) {
        EXPECT_GT(seen.colours, 20U) << seen.stop.name;
    }
}

/// A dialog takes the light from its page, a picture hides it.
bool lies_under_something(TourStop const& stop) {
    return std::ranges::any_of(std::array{"idle", "languages", "print-", "picture"},
                               [&](auto const* name) { return stop.name.starts_with(name); });
}

/// Boxes of lines may touch, since letters do not fill them; words may lie on a picture.
bool lie_on_one_another(ShownText const& one, ShownText const& other) {
    auto const shared = meet(one.area, other.area);
    return one.ink && other.ink &&
           3 * shared.height > std::min(one.area.height, other.area.height) && shared.width > 4;
}

void has_no_texts_that_lie_on_one_another(Walk const& walk) {
    for (auto const& seen : walk) {
        auto const& texts = seen.record.texts;
        for (auto one = texts.begin(); one != texts.end(); ++one) {
            for (auto other = one + 1; other != texts.end(); ++other) {
                EXPECT_FALSE(lie_on_one_another(*one, *other) && !lies_under_something(seen.stop))
                    << seen.stop.name << ": " << one->text << " and " << other->text;
            }
        }
    }
}

/// WCAG 2.1, 1.4.3 and 1.4.6, for letters of any size.
void can_be_read(Walk const& walk, bool high_contrast) {
    auto const least = high_contrast ? 7.0 : 4.5;
    std::size_t texts = 0;
    for (auto const& seen : walk) {
        if (lies_under_something(seen.stop)) {
            continue;
        }
        texts += seen.contrasts.size();
        for (auto const& drawn : seen.contrasts) {
            EXPECT_GE(drawn.contrast, least) << seen.stop.name << ": " << drawn.text;
        }
    }
    EXPECT_GT(texts, 1000U);
}

class EveryPage : public testing::TestWithParam<Look> {};

/// One test for all promises: the walk through every page is what takes the time.
TEST_P(EveryPage, KeepsWhatAllPagesPromise) {
    auto const& look = GetParam();
    auto const pages = walk(look);

    has_no_glyph_that_no_font_can_draw(pages);
    has_no_target_too_small_for_a_finger(pages, look.made().space.target_least);
    has_no_targets_that_lie_on_one_another(pages);
    has_no_texts_that_lie_on_one_another(pages);
    shows_what_is_urgent(pages);
    says_what_has_just_happened(pages, look.language);
    names_every_target_and_once_only(pages);
    has_its_controls_in_the_same_place(pages);
    shows_its_own_words_in_full(pages, look.language);
    keeps_the_hotline_in_sight(pages);
    shows_that_its_data_is_invented(pages, look.language);
    comes_to_rest(pages);
    is_painted(pages);
    can_be_read(pages, look.made().flat);
}

INSTANTIATE_TEST_SUITE_P(
    Looks, EveryPage,
    testing::Values(
        Look{"default", ThemeName::Default, {1080, 1920}}, Look{"large", large_text, {1080, 1920}},
        Look{"dark", ThemeName::ContrastDark, {1080, 1920}},
        Look{"large_light", {ThemeName::ContrastLight, TextSize::Large}, {1080, 1920}},
        Look{"wide", ThemeName::Default, {1920, 1080}},
        Look{"large_wide", large_text, {1920, 1080}},
        Look{"wide_dark", ThemeName::ContrastDark, {1920, 1080}},
        Look{"low", ThemeName::Default, {1080, 1920}, Reach::Low},
        Look{"low_large", large_text, {1080, 1920}, Reach::Low},
        Look{"hant", ThemeName::Default, {1080, 1920}, Reach::Usual, Language::Traditional},
        Look{"en", ThemeName::Default, {1080, 1920}, Reach::Usual, Language::English},
        Look{"en_large", large_text, {1080, 1920}, Reach::Usual, Language::English},
        Look{"en_wide", ThemeName::Default, {1920, 1080}, Reach::Usual, Language::English}),
    [](auto const& tested) { return tested.param.name; });

}  // namespace
}  // namespace sunhall
