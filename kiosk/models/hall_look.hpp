// The hall's own look: the colours and the emblem that its signed settings name, as far as they
// may be shown.
#pragma once

#include <string>
#include <vector>

#include "kiosk/models/shelf.hpp"
#include "kiosk/models/shown.hpp"
#include "sync/base/hall_colours.hpp"

namespace sunhall {

struct HallLook {
    HallColours colours = {};  ///< None where one of them could not be read: the standard ones.
    ItemPicture emblem = {};   ///< Without bytes: Sunhall's own.
    /// Why something of it is not shown, for the terminal's status.
    std::vector<std::string> reasons = {};
};

/// As published: a look is the same in every language.
[[nodiscard]] HallLook look_of_hall(Shelf const& shelf);

}  // namespace sunhall
