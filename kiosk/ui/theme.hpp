// The look as values: colours, type, sizes, motion. Another theme is another set of values.
//
// Every number stems from the design's tokens, which are drawn for 1080×1920 pixels of 0.248 mm.
// On a finer panel each grows until it is as many millimetres again (`px()`), never below what was
// drawn; on a coarser one pixels stay and millimetres grow. Widgets and pages take every size from
// here or through `px()`, so that a page drawn for one panel is right on all.
//
// A theme never changes while a frame is drawn.
#pragma once

#include <array>
#include <chrono>

#include "kiosk/ui/layout.hpp"
#include "sync/base/colour.hpp"
#include "sync/base/hall_colours.hpp"

namespace sunhall {

/// The four ways into the hall, each with its colour, and the neutral one of search and system.
enum class Accent { Guide, Fee, Open, Day, Neutral };

enum class ThemeName { Default, ContrastDark, ContrastLight };
enum class TextSize { Usual, Large };

/// What a visitor chooses of colours and of sizes, each without losing the other.
struct ThemeChoice {
    // Colours alone are a choice, in the usual size.
    // NOLINTNEXTLINE(google-explicit-constructor)
    constexpr ThemeChoice(ThemeName of_colours, TextSize of_text = TextSize::Usual)
        : name{of_colours}, text{of_text} {}
    bool operator==(ThemeChoice const&) const = default;

    ThemeName name;
    TextSize text;
};
inline constexpr ThemeChoice large_text{ThemeName::Default, TextSize::Large};
inline constexpr std::array<ThemeChoice, 6> all_themes{
    {ThemeName::Default,
     ThemeName::ContrastDark,
     ThemeName::ContrastLight,
     large_text,
     {ThemeName::ContrastDark, TextSize::Large},
     {ThemeName::ContrastLight, TextSize::Large}}};

struct Panel {
    Extent size{1080, 1920};
    double pitch_mm = 0.248;  ///< Millimetres a pixel; 21.5 inch full HD.
};

enum class Motion { On, Off };

/// Low: what can be touched lies in the lower half of a portrait page, for wheelchair users and
/// children. A landscape panel is as high as that half and hangs within reach as a whole.
enum class Reach { Usual, Low };

struct TypeStyle {
    int size = 28;  ///< Pixels of an em.
    int line = 42;  ///< Pixels from line to line.
    bool bold = false;
    bool serif = false;  ///< Song style, for names and titles only.

    bool operator==(TypeStyle const&) const = default;
    [[nodiscard]] TypeStyle strong() const { return {size, line, true, serif}; }
    [[nodiscard]] TypeStyle plain() const { return {size, line, false, serif}; }
};

struct TypeScale {
    TypeStyle display, hall, title, clock, clock_small, countdown;
    TypeStyle figure, section, section_dense, lead, reading, body, small, meta, floor;
};

struct Palette {
    Colour bg, card, sunk, line, dawn;
    Colour ink, ink2, edge, disabled, disabled_edge, zebra;
    Colour on_fill;  ///< Text on any way colour.
    Colour slate, slate2, on_slate, on_slate2;
    Colour chosen, on_chosen;  ///< A switched-on control, the neutral primary button.
    Colour chosen_icon;
    Colour sign;  ///< Large icons on cards.
    Colour sun, on_sun, ok;
    Colour urgent, on_urgent, stale, on_stale, stale_edge;
    Colour scrim;
    Colour key, key_function, key_slab, tray;
    Colour mark;                           ///< Behind words that were looked for.
    std::array<AccentColours, 5> accents;  ///< By Accent; use Theme::of.
};

struct Spacing {
    int margin, gutter, gap_dense, gap_key, pad_across, pad_down, inner, icon_gap;
    int radius, radius_small;
    int edge_width;    ///< Of bordered things.
    int target_least;  ///< Nothing a finger must hit is smaller, in either direction.
    int row, notice_row, letter_head, table_head, table_row, checklist_row;
    int home_header, sub_header, sill, hotline_bar, freshness, banner;
    int button, button_main, chip, search_field;
    int qr_module;  ///< Pixels of a module of at least 1.6 mm (domain.md §4).
};

struct Durations {
    std::chrono::milliseconds press_in, press_out, page_push, dialog, scrim, scroll_jump;
};

struct Theme {
    ThemeName name = ThemeName::Default;
    Panel panel;
    double scale = 1;  ///< Pixels of this panel for one of the design's.
    bool landscape = false;
    bool flat = false;  ///< Contrast themes: no shadow, shaft or gradient; every card has an edge.
    bool large = false;
    bool low = false;   ///< Low reach, in portrait.
    int acts_from = 0;  ///< In low reach, the line below which things can be touched.
    TypeScale type;
    Palette colour;
    Spacing space{};
    Durations time{};

    [[nodiscard]] AccentColours const& of(Accent accent) const;
    /// Pixels of this panel for a size drawn in the design's pixels.
    [[nodiscard]] int px(int drawn) const;
    /// Pixels that are at least so many millimetres, rounded up to 4.
    [[nodiscard]] int px_of_mm(double millimetres) const;
};

/// A hall's own colours are those of the default and the large theme only: high contrast keeps its.
[[nodiscard]] Theme make_theme(ThemeChoice choice, Panel const& panel, Motion motion,
                               Reach reach = Reach::Usual, HallColours const& own = {});

}  // namespace sunhall
