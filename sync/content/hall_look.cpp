#include "sync/content/hall_look.hpp"

#include <algorithm>

#include "sync/base/format.hpp"

namespace sunhall {

Result<HallColours> colours_of(Hall const& hall) {
    HallColours own;
    for (auto const& known : hall_colours) {
        auto const found = hall.colours.find(known.name);
        if (found == hall.colours.end()) {
            continue;
        }
        auto const colour = parse_colour(found->second);
        if (!colour) {
            return fail(Failure::Malformed,
                        format("{} {} is no colour", known.name, found->second));
        }
        if (auto const hardest = hardest_reading(*colour); !hardest.enough()) {
            return fail(Failure::Malformed,
                        format("{} {} has a contrast of {:.1f}, {:.1f} is wanted", known.name,
                               colour_text(*colour), hardest.contrast, least_contrast));
        }
        own.*known.member = colour;
    }
    return own;
}

Attachment const* emblem_of(Item const& item) {
    auto const* const hall = std::get_if<Hall>(&item.body);
    if (hall == nullptr || hall->emblem.empty()) {
        return nullptr;
    }
    auto const found = std::ranges::find(item.attachments, hall->emblem, &Attachment::title);
    return found == item.attachments.end() ? nullptr : &*found;
}

}  // namespace sunhall
