// What a hall's settings say of its look, made usable or refused.
//
// Pure functions: any thread.
#pragma once

#include <array>
#include <string_view>

#include "sync/base/hall_colours.hpp"
#include "sync/base/result.hpp"
#include "sync/content/item.hpp"

namespace sunhall {

/// One colour a hall may choose, as its settings call it.
struct HallColour {
    std::string_view name;
    std::optional<Colour> HallColours::*member;
};
inline constexpr std::array hall_colours{
    HallColour{"guide", &HallColours::guide}, HallColour{"fee", &HallColours::fee},
    HallColour{"open", &HallColours::open}, HallColour{"day", &HallColours::day},
    HallColour{"accent", &HallColours::accent}};

/// The hall's own colours. Malformed where one of them is no colour or words on it could not be
/// read: they were chosen together, so that none of them is shown then. What is no token of ours
/// is passed over, for a newer desk may know more.
Result<HallColours> colours_of(Hall const& hall);

/// The picture that the hall has named as its emblem; null where there is none.
[[nodiscard]] Attachment const* emblem_of(Item const& item);

}  // namespace sunhall
