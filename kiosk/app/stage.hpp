// Where models, screens and ui meet: from what a finger did to the draw data of the next frame.
//
// A frame is drawn from the view; if it answers with an intent, the models act on it and, where
// that opened another page, the frame is given up and the new page is drawn at once, so that the
// visitor never sees the old page again after the tap. The tour and the terminal share this; only
// the terminal has a window. UI thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "kiosk/models/pages.hpp"
#include "kiosk/typeset/typesetter.hpp"
#include "kiosk/ui/page_push.hpp"
#include "kiosk/ui/ui_session.hpp"

struct ImDrawData;

namespace sunhall {

/// Where pages are drawn without a window whose size the configuration gives.
inline constexpr Extent usual_panel{1080, 1920};

/// A page settles within a few frames: what a frame measures, the next one uses.
inline constexpr int settling_frames = 4;

class Stage {
public:
    struct Frame {
        ImDrawData const& data;
        /// The visitor has just gone to another page, this way.
        std::optional<PushDirection> turned;
    };

    /// The typesetter and the pages outlive it.
    Stage(Typesetter& typesetter, Pages& pages, Panel const& panel, Motion motion);

    /// The next frame of the page. Valid until the next frame.
    Frame frame(Pointer const& pointer, Now now);

    /// Draws a page that is not shown, so that fonts know its texts: nothing changes on the
    /// screen, and nothing of it is kept.
    void rehearse(View const& view, Now now);

    /// Something moves: another frame is due right after this one.
    [[nodiscard]] bool animating() const { return session_.animating(); }
    /// What the view shows has changed since the last frame.
    [[nodiscard]] bool outdated(Now now);

    /// The size of the window has changed.
    void set_panel(Panel const& panel);

    [[nodiscard]] Theme const& theme() const { return session_.theme(); }
    [[nodiscard]] FrameRecord const& record() const { return record_; }
    /// The page on stage: "guide:zhujian/service/….json".
    [[nodiscard]] std::string const& screen() const { return screen_; }

private:
    bool draw(FrameInput const& input, Now now);
    void follow(View const& view);

    Typesetter& typesetter_;
    Pages& pages_;
    Motion motion_;
    Panel panel_;
    ThemeChoice choice_ = ThemeName::Default;
    Reach reach_ = Reach::Usual;
    HallColours colours_;
    UiSession session_;
    FrameRecord record_;
    std::string screen_;
    std::size_t depth_ = 0;
    std::uint64_t visit_ = 0;
    std::uint64_t drawn_revision_ = 0;
    bool new_panel_ = false;
};

}  // namespace sunhall
