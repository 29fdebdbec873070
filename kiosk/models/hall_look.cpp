#include "kiosk/models/hall_look.hpp"

#include <algorithm>

#include "sync/content/hall_look.hpp"

namespace sunhall {

HallLook look_of_hall(Shelf const& shelf) {
    HallLook look;
    auto const hall = shelf.hall() ? shelf.read_as_published<Hall>(shelf.hall()->path())
                                   : std::optional<Entry<Hall>>{};
    if (!hall) {
        return look;
    }
    if (auto const colours = colours_of(hall->body())) {
        look.colours = *colours;
    } else {
        look.reasons.push_back("standard colours, for the hall's own cannot be read: " +
                               colours.error().message);
    }
    if (hall->body().emblem.empty()) {
        return look;
    }
    auto const pictures = shelf.pictures(hall->item());
    auto const emblem = std::ranges::find(pictures, hall->body().emblem, &ItemPicture::name);
    if (emblem != pictures.end()) {
        look.emblem = *emblem;
    } else {
        look.reasons.push_back("standard emblem, for the hall's own is missing or damaged");
    }
    return look;
}

}  // namespace sunhall
