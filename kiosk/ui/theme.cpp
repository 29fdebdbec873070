#include "kiosk/ui/theme.hpp"

#include <algorithm>
#include <cmath>

#include "kiosk/ui/palettes.hpp"

namespace sunhall {
namespace {

using std::chrono::milliseconds;

/// The panel the tokens were drawn for: 21.5 inch, 1080 × 1920.
constexpr double drawn_pitch_mm = 0.248;
constexpr int drawn_short_side = 1080;
constexpr int drawn_long_side = 1920;
/// tokens.md §6, low reach: the lower half acts from here down.
constexpr int drawn_acts_from = 944;
/// Sizes are multiples of this where they are not as drawn.
constexpr int size_step = 4;
/// domain.md §4: the smallest module that phones read from a screen at arm's length.
constexpr double qr_module_mm = 1.6;

int round_up(double size) {
    // A hair less, so that 24 × 2.0000001 stays 48.
    return static_cast<int>(std::ceil(size / size_step - 1e-6)) * size_step;
}

/// Sizes grow on fine panels, but not beyond what the page's width has room for. A window smaller
/// than any terminal's panel, on a desk, shows the whole page smaller.
double scale_for(Panel const& panel) {
    auto const room =
        static_cast<double>(std::min(panel.size.width, panel.size.height)) / drawn_short_side;
    return room < 1 ? room : std::clamp(drawn_pitch_mm / panel.pitch_mm, 1.0, room);
}

TypeScale usual_type() {
    return {
        .display = {60, 76, true, true},
        .hall = {50, 68, true, true},
        .title = {46, 64, true, true},
        .clock = {66, 70, true, false},
        .clock_small = {44, 50, true, false},
        .countdown = {144, 144, true, false},
        .figure = {46, 60, true, false},
        .section = {34, 48, true, false},
        .section_dense = {30, 44, true, false},
        .lead = {32, 46, true, false},
        .reading = {30, 50, false, false},
        .body = {28, 42, false, false},
        .small = {26, 38, false, false},
        .meta = {24, 36, false, false},
        .floor = {22, 30, false, false},
    };
}

TypeScale large_type() {
    return {
        .display = {76, 92, true, true},
        .hall = {58, 72, true, true},
        .title = {58, 80, true, true},
        .clock = {72, 80, true, false},
        .clock_small = {56, 64, true, false},
        .countdown = {144, 144, true, false},
        .figure = {64, 84, true, false},
        .section = {46, 64, true, false},
        .section_dense = {46, 64, true, false},
        .lead = {42, 60, true, false},
        .reading = {42, 70, false, false},
        .body = {38, 56, false, false},
        .small = {34, 48, false, false},
        .meta = {34, 48, false, false},
        .floor = {32, 44, false, false},
    };
}

void fit_landscape(TypeScale& type) {
    type.hall = {44, 56, true, true};
    type.clock = {56, 60, true, false};
}

Spacing usual_space() {
    return {
        .margin = 48,
        .gutter = 24,
        .gap_dense = 16,
        .gap_key = 12,
        .pad_across = 28,
        .pad_down = 16,
        .inner = 16,
        .icon_gap = 12,
        .radius = 16,
        .radius_small = 8,
        .edge_width = 2,
        .target_least = 56,
        .row = 126,
        .notice_row = 76,
        .letter_head = 56,
        .table_head = 88,
        .table_row = 80,
        .checklist_row = 60,
        .home_header = 252,
        .sub_header = 128,
        .sill = 6,
        .hotline_bar = 120,
        .freshness = 40,
        .banner = 104,
        .button = 88,
        .button_main = 96,
        .chip = 40,
        .search_field = 96,
        .qr_module = 0,
    };
}

void enlarge(Spacing& space) {
    space.target_least = 96;
    space.row = 152;
    space.notice_row = 104;
    space.letter_head = 72;
    space.table_head = 120;
    space.table_row = 104;
    space.checklist_row = 96;
    space.home_header = 276;
    space.sub_header = 152;
    space.hotline_bar = 240;
    space.freshness = 56;
    space.banner = 144;
    space.button = 104;
    space.button_main = 112;
    space.chip = 52;
    space.search_field = 128;
}

void fit_landscape(Spacing& space, bool large) {
    space.home_header = large ? 128 : 112;
    space.sub_header = large ? 136 : 112;
    space.hotline_bar = large ? 136 : 104;
    space.banner = large ? 96 : 60;
}

/// Only what is shown has the header at the top; back, home and controls get a row at the bottom.
void lower(Spacing& space, bool large) {
    space.home_header = 148;
    space.sub_header = large ? 128 : 112;
    space.hotline_bar = large ? 144 : space.hotline_bar;
}

/// Edges and radii are looks, not sizes a finger or an eye needs; they grow with the rest.
void enlarge_by(Theme& theme) {
    for (auto* style :
         {&theme.type.display, &theme.type.hall, &theme.type.title, &theme.type.clock,
          &theme.type.clock_small, &theme.type.countdown, &theme.type.figure, &theme.type.section,
          &theme.type.section_dense, &theme.type.lead, &theme.type.reading, &theme.type.body,
          &theme.type.small, &theme.type.meta, &theme.type.floor}) {
        style->size = theme.px(style->size);
        style->line = theme.px(style->line);
    }
    auto& space = theme.space;
    for (auto* size :
         {&space.margin,     &space.gutter,        &space.gap_dense,   &space.gap_key,
          &space.pad_across, &space.pad_down,      &space.inner,       &space.icon_gap,
          &space.radius,     &space.radius_small,  &space.edge_width,  &space.target_least,
          &space.row,        &space.notice_row,    &space.letter_head, &space.table_head,
          &space.table_row,  &space.checklist_row, &space.home_header, &space.sub_header,
          &space.sill,       &space.hotline_bar,   &space.freshness,   &space.banner,
          &space.button,     &space.button_main,   &space.chip,        &space.search_field}) {
        *size = theme.px(*size);
    }
}

Durations durations(Motion motion) {
    if (motion == Motion::Off) {
        return {};
    }
    return {.press_in = milliseconds{60},
            .press_out = milliseconds{120},
            .page_push = milliseconds{280},
            .dialog = milliseconds{200},
            .scrim = milliseconds{160},
            .scroll_jump = milliseconds{280}};
}

}  // namespace

AccentColours const& Theme::of(Accent accent) const {
    return colour.accents[static_cast<std::size_t>(accent)];
}

int Theme::px(int drawn) const {
    if (scale < 1) {
        return static_cast<int>(std::lround(drawn * scale));
    }
    return scale > 1 ? round_up(drawn * scale) : drawn;
}

int Theme::px_of_mm(double millimetres) const { return round_up(millimetres / panel.pitch_mm); }

Theme make_theme(ThemeChoice choice, Panel const& panel, Motion motion, Reach reach,
                 HallColours const& own) {
    Theme theme;
    theme.name = choice.name;
    theme.panel = panel;
    theme.scale = scale_for(panel);
    theme.landscape = panel.size.width > panel.size.height;
    theme.flat = choice.name != ThemeName::Default;
    theme.large = choice.text == TextSize::Large;
    theme.low = reach == Reach::Low && !theme.landscape;
    theme.acts_from = theme.low ? panel.size.height * drawn_acts_from / drawn_long_side : 0;
    theme.colour = palette_of(choice.name, own);
    theme.type = theme.large ? large_type() : usual_type();
    theme.space = usual_space();
    theme.time = durations(motion);
    if (theme.large) {
        enlarge(theme.space);
    }
    if (theme.landscape) {
        fit_landscape(theme.type);
        fit_landscape(theme.space, theme.large);
    }
    if (theme.low) {
        lower(theme.space, theme.large);
    }
    enlarge_by(theme);
    theme.space.qr_module = static_cast<int>(std::ceil(qr_module_mm / panel.pitch_mm));
    return theme;
}

}  // namespace sunhall
