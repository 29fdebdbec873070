// Makes the slip of a page: the one-time notice of a guide (一次性告知单), a fee's standard, an
// open day's booking, what a disclosure entry or an article says as far as paper is good for it. It
// says what the page says, in the same words.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "kiosk/models/page.hpp"
#include "kiosk/models/page_sources.hpp"
#include "kiosk/models/slip.hpp"
#include "kiosk/models/view.hpp"

namespace sunhall {

/// What a slip says of its origin besides the item.
struct SlipOrigin {
    std::string terminal;
    std::string place;
    std::uint64_t generation = 0;  ///< Of the content; 0: not from a store.
};

/// Whether a page has a slip, and what the button for it says; empty: none.
[[nodiscard]] std::string slip_name(Wording const& wording, PageView const& page);

/// None where the page has no slip or its item is not there.
[[nodiscard]] std::optional<Slip> make_slip(PageSources const& sources, Page const& page,
                                            SlipOrigin const& origin);

}  // namespace sunhall
