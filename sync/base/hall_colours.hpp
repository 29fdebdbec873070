// The colours a hall may choose for itself, what follows from each, and whether words can be read
// on all of it.
//
// The desk refuses a colour and the terminal falls back to the standard ones by the same measure,
// so that neither is asked for what the other would not show. The rules are those of the standard
// colours (tokens.md §3): a hall gives one colour, light and tint follow.
//
// Values: any thread.
#pragma once

#include <optional>

#include "sync/base/colour.hpp"

namespace sunhall {

/// For the four ways in, and for what belongs to none of them. None: the standard one.
struct HallColours {
    std::optional<Colour> guide, fee, open, day, accent;

    bool operator==(HallColours const&) const = default;
};

struct AccentColours {
    Colour colour;    ///< Fills of primary buttons, chosen things; text on bg, card and tint.
    Colour hero_top;  ///< Where the light falls on a door.
    Colour tint;      ///< Ground of chips and strips.
};

/// Of pages in the default theme, 暖白.
inline constexpr Colour usual_ground = rgb(0xF8F4EA);

/// tokens.md §3: of text on any ground, WCAG 2.1 AA.
inline constexpr double least_contrast = 4.5;

[[nodiscard]] AccentColours accent_from(Colour colour);

/// Where a colour of the hall's meets words.
enum class ReadOn {
    Card,    ///< The colour on white, and white on the colour.
    Ground,  ///< The colour on the page's ground.
    Tint,    ///< The colour on its own tint.
    Light,   ///< White on the light at the top of a door.
};

struct Legibility {
    ReadOn where = ReadOn::Card;
    double contrast = 0;  ///< 1 … 21

    [[nodiscard]] bool enough() const { return contrast >= least_contrast; }
};

/// Where it is hardest to read.
[[nodiscard]] Legibility hardest_reading(Colour colour);

/// The same colour, darkened until it can be read everywhere.
[[nodiscard]] Colour readable(Colour colour);

}  // namespace sunhall
