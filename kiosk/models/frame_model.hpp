// Makes what surrounds a page. Separate from the pages, since it changes with the clock's minute
// and they rarely do.
#pragma once

#include <chrono>
#include <optional>

#include "kiosk/models/frame_view.hpp"
#include "kiosk/models/page.hpp"
#include "kiosk/models/page_sources.hpp"
#include "kiosk/models/speaking.hpp"

namespace sunhall {

/// Where the terminal stands: its place in the hall, and its name.
struct Terminal {
    std::string place;
    std::string name;
    /// The place for readers of English; empty: they read what the others do.
    std::string place_in_english = {};
};

/// Whether what is shown has passed both reviews, or is an office's draft that nobody else sees.
enum class Standing { Published, Draft };

/// Without content (a null shelf) the frame knows the terminal, the time and the main hotline.
struct FrameSources {
    Shelf const* shelf = nullptr;
    Wording const& wording;
    Session const& session;
    Terminal const& terminal;
    Instant now;
    Instant confirmed;
    Speaking const& speaking;
    bool resting = false;
    Standing standing = Standing::Published;
    /// The hall's own; without bytes: Sunhall's.
    ItemPicture emblem = {};
};

[[nodiscard]] FrameView make_frame(FrameSources const& sources, Page const& page);

/// "Are you still there?", with what is lost if nobody answers.
[[nodiscard]] FrameView::Question make_question(Wording const& wording, std::chrono::seconds left,
                                                std::chrono::seconds in_all);

}  // namespace sunhall
