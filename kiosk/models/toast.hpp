// A short sentence about what has just happened (轻提示), where neither the page nor a dialog says
// it: that the printer goes on, that the content under a visitor's eyes is new.
//
// What can be seen anyway is not said: no toast tells that large text is large. One at a time, the
// newer one instead of the older; gone by itself after a while, or with the next thing the visitor
// asks. It knows no wording, so that a change of language words it anew. UI thread.
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "kiosk/models/session.hpp"
#include "kiosk/wording/wording.hpp"
#include "sync/base/clock.hpp"

namespace sunhall {

enum class Happened {
    LanguageChanged,  ///< For this visit only, which nothing else says.
    VisitEnded,       ///< Nobody answered: the next visitor, or the same one, finds the home page.
    ContentChanged,   ///< The page one reads has been published anew.
    StillPrinting,    ///< The dialog has been put away, the printer goes on.
};

class Toast {
public:
    /// The longest sentence has some 20 characters; older readers take 4 a second, and a second to
    /// find it.
    static constexpr std::chrono::seconds shown_for{6};

    void say(Happened what, Moment now) { said_ = Said{what, now + shown_for}; }
    void end() { said_.reset(); }

    [[nodiscard]] std::optional<Happened> at(Moment now) const {
        return said_ && now < said_->until ? std::optional{said_->what} : std::nullopt;
    }
    /// When it goes; none where there is none any more.
    [[nodiscard]] std::optional<Moment> next_change(Moment now) const {
        return said_ && now < said_->until ? std::optional{said_->until} : std::nullopt;
    }

private:
    struct Said {
        Happened what;
        Moment until;
    };
    std::optional<Said> said_;
};

/// Empty where nothing has happened.
[[nodiscard]] std::string toast_text(Wording const& wording, std::optional<Happened> what);

}  // namespace sunhall
