// The terminal's pages as the program drives them: content and intents go in, one View comes out.
//
// 1. set_generation: newly verified content. The visitor keeps page, scrolling and ticks; a page
//    whose item is gone says so, nobody is thrown to the home page while reading.
// 2. touched and handle: what the visitor does. A touch only proves that somebody is there; while
//    the terminal asks whether anybody is, only an answer counts.
// 3. view: rebuilt when something changed, else the same object, and revision() the same number.
// 4. next_wake: when view may change by itself (the clock's minute, the idle question and its
//    countdown), so that the loop can sleep until then.
//
// An item that fails its check while being shown is remembered as damaged, left out of every list
// until the next generation, and reported by damaged() for the status file. UI thread only.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "kiosk/models/idle.hpp"
#include "kiosk/models/intent.hpp"
#include "kiosk/models/navigation.hpp"
#include "kiosk/models/now.hpp"
#include "kiosk/models/session.hpp"
#include "kiosk/models/view.hpp"
#include "kiosk/wording/wording.hpp"

namespace sunhall {

class Generation;

struct PagesSettings {
    /// Where the terminal stands, "一楼自助区"; and its name, "A-03".
    std::string place;
    std::string terminal;
    IdleRule idle;
};

class Pages {
public:
    Pages(Wording const& wording, PagesSettings settings, Now now);
    ~Pages();
    Pages(Pages const&) = delete;
    Pages& operator=(Pages const&) = delete;

    /// Null where there is no usable content: the safe page.
    void set_generation(std::shared_ptr<Generation const> generation);

    /// Shows the safe page whatever the content, with this reason; empty ends it.
    void set_safe(std::string reason);

    void touched(Moment now);
    void handle(Intent const& intent, Now now);

    View const& view(Now now);
    /// Another number whenever view() gives something new to draw.
    [[nodiscard]] std::uint64_t revision() const { return revision_; }
    [[nodiscard]] Moment next_wake(Now now) const;

    [[nodiscard]] Page const& here() const { return navigation_.here(); }
    [[nodiscard]] Session const& session() const { return session_; }
    /// A number for the visit; the one after a reset is another. Scroll positions belong to it.
    [[nodiscard]] std::uint64_t visit() const { return visit_; }
    [[nodiscard]] std::set<std::string> const& damaged() const;

private:
    struct Content;

    void end_visit(Now now);
    void settle_idle(Now now);

    Wording const& wording_;
    PagesSettings settings_;
    std::unique_ptr<Content> content_;
    std::string safe_reason_;
    Navigation navigation_;
    Session session_;
    Moment last_touch_;
    View view_;
    std::uint64_t revision_ = 0;
    std::uint64_t visit_ = 1;
    /// What the present view was made for; anything else makes a new one.
    bool page_is_old_ = true;
    bool frame_is_old_ = true;
    std::chrono::sys_time<std::chrono::minutes> minute_;
};

}  // namespace sunhall
