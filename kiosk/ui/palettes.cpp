#include "kiosk/ui/palettes.hpp"

namespace sunhall {
namespace {

decltype(Palette::accents) daylight_accents() {
    return {{
        {rgb(0x17588F), rgb(0x336C9C), rgb(0xE5EEF6)},
        {rgb(0x8A5200), rgb(0x98671F), rgb(0xFAEDD6)},
        {rgb(0x1D694B), rgb(0x387B61), rgb(0xE2F0E9)},
        {rgb(0x7B3B6E), rgb(0x8B537F), rgb(0xF5E8F1)},
        {rgb(0x22343E), rgb(0x22343E), rgb(0xF1EBDD)},
    }};
}

Palette daylight() {
    return {
        .bg = usual_ground,
        .card = rgb(0xFFFFFF),
        .sunk = rgb(0xF1EBDD),
        .line = rgb(0xE2DACA),
        .dawn = rgb(0xFBE9C0),
        .ink = rgb(0x1C2B33),
        .ink2 = rgb(0x4E5B62),
        .edge = rgb(0x8C8674),
        .disabled = rgb(0x857F70),
        .disabled_edge = rgb(0xC9C2B2),
        .zebra = rgb(0xFCF7EC),
        .on_fill = rgb(0xFFFFFF),
        .slate = rgb(0x22343E),
        .slate2 = rgb(0x31464F),
        .on_slate = rgb(0xFFFFFF),
        .on_slate2 = rgb(0xC9D4D9),
        .chosen = rgb(0x22343E),
        .on_chosen = rgb(0xFFFFFF),
        .chosen_icon = rgb(0xF2B233),
        .sign = rgb(0x31464F),
        .sun = rgb(0xF2B233),
        .on_sun = rgb(0x3A2600),
        .ok = rgb(0x1D694B),
        .urgent = rgb(0xA8201A),
        .on_urgent = rgb(0xFFFFFF),
        .stale = rgb(0xFFE9B5),
        .on_stale = rgb(0x5A3900),
        .stale_edge = rgb(0xB06A00),
        .scrim = rgb(0x1C2326),
        .key = rgb(0xFFFFFF),
        .key_function = rgb(0xCFC6B2),
        .key_slab = rgb(0xCBC1AA),
        .tray = rgb(0xE6DFCF),
        .mark = rgb(0xFFE39A),
        .accents = daylight_accents(),
    };
}

decltype(Palette::accents) night_accents() {
    return {{
        {rgb(0x8FCBFF), rgb(0x8FCBFF), rgb(0x173447)},
        {rgb(0xFFC766), rgb(0xFFC766), rgb(0x3A2C10)},
        {rgb(0x86E0B2), rgb(0x86E0B2), rgb(0x14382A)},
        {rgb(0xF2AEDF), rgb(0xF2AEDF), rgb(0x3D2138)},
        {rgb(0xFFD257), rgb(0xFFD257), rgb(0x22313C)},
    }};
}

Palette contrast_dark() {
    auto const night = rgb(0x0B1116);
    return {
        .bg = night,
        .card = rgb(0x16212A),
        .sunk = rgb(0x22313C),
        .line = rgb(0x3D4E5A),
        .dawn = night,
        .ink = rgb(0xFFFFFF),
        .ink2 = rgb(0xD3DDE3),
        .edge = rgb(0x8FA2AF),
        // Also what cannot be touched stays readable here: 7.1 on sunk, the edge alone says it.
        .disabled = rgb(0xB3C2CC),
        .disabled_edge = rgb(0x3D4E5A),
        .zebra = rgb(0x1B2832),
        .on_fill = night,
        .slate = rgb(0x05090C),
        .slate2 = rgb(0x22313C),
        .on_slate = rgb(0xFFFFFF),
        .on_slate2 = rgb(0xD3DDE3),
        .chosen = rgb(0xFFD257),
        .on_chosen = night,
        .chosen_icon = night,
        .sign = rgb(0xD3DDE3),
        .sun = rgb(0xFFD257),
        .on_sun = night,
        .ok = rgb(0x86E0B2),
        .urgent = rgb(0xFFB4A9),
        .on_urgent = rgb(0x2B0300),
        .stale = rgb(0xFFD257),
        .on_stale = night,
        .stale_edge = rgb(0xFFFFFF),
        .scrim = rgb(0x000000),
        .key = rgb(0x16212A),
        .key_function = rgb(0x22313C),
        .key_slab = rgb(0x22313C),
        .tray = night,
        .mark = rgb(0x5C4700),
        .accents = night_accents(),
    };
}

Palette contrast_light() {
    auto palette = daylight();
    auto const white = rgb(0xFFFFFF);
    auto const black = rgb(0x000000);
    palette.bg = palette.card = palette.dawn = white;
    palette.sunk = palette.zebra = rgb(0xF2F2F2);
    palette.line = rgb(0x767676);
    palette.edge = black;
    palette.ink = black;
    palette.ink2 = rgb(0x2B2B2B);
    palette.disabled = rgb(0x4A4A4A);  // 7.9 on sunk
    palette.disabled_edge = rgb(0x767676);
    palette.slate = palette.slate2 = palette.chosen = rgb(0x101C24);
    palette.on_slate2 = white;
    palette.urgent = rgb(0x8A0F0A);
    palette.on_stale = rgb(0x3D2600);
    palette.scrim = black;
    palette.key = palette.tray = white;
    palette.key_function = palette.sunk;
    palette.ok = rgb(0x0D4730);
    palette.accents[0].colour = palette.accents[0].hero_top = rgb(0x0B3F6B);
    palette.accents[1].colour = palette.accents[1].hero_top = rgb(0x5E3700);
    palette.accents[2].colour = palette.accents[2].hero_top = rgb(0x0D4730);
    palette.accents[3].colour = palette.accents[3].hero_top = rgb(0x5A2450);
    palette.accents[4] = {palette.slate, palette.slate, palette.sunk};
    return palette;
}

void take_own(Palette& palette, Accent accent, std::optional<Colour> const& own) {
    if (own) {
        palette.accents[static_cast<std::size_t>(accent)] = accent_from(*own);
    }
}

Palette daylight_of(HallColours const& own) {
    auto palette = daylight();
    take_own(palette, Accent::Guide, own.guide);
    take_own(palette, Accent::Fee, own.fee);
    take_own(palette, Accent::Open, own.open);
    take_own(palette, Accent::Day, own.day);
    take_own(palette, Accent::Neutral, own.accent);
    if (own.accent) {
        palette.chosen = *own.accent;
        // Nobody has measured the sun on a colour of the hall's.
        palette.chosen_icon = palette.on_chosen;
    }
    return palette;
}

}  // namespace

Palette palette_of(ThemeName name, HallColours const& own) {
    switch (name) {
        case ThemeName::ContrastDark: return contrast_dark();
        case ThemeName::ContrastLight: return contrast_light();
        case ThemeName::Default: break;
    }
    return daylight_of(own);
}

}  // namespace sunhall
