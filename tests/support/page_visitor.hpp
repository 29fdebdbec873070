// A visitor without a body: looks at a page, finds a label, puts a finger on it.
//
// Drives the real Ui frame by frame with a clock of its own, 16 ms a frame; no window, no pixels.
// `Answer` is what the page's draw function may answer with.
#pragma once

#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include "kiosk/typeset/fonts.hpp"
#include "kiosk/typeset/typesetter.hpp"
#include "kiosk/ui/ui_session.hpp"
#include "tests/support/folders.hpp"
#include "tests/support/must.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {

/// Fonts are prepared once a test program; every visitor shares the typesetter.
inline Typesetter& shared_typesetter() {
    static TemporaryFolder const cache;
    static Typesetter typesetter = [] {
        must(prepare_fonts(source_folder() / "assets/fonts/fonts.conf", cache / ""));
        return must(Typesetter::open());
    }();
    return typesetter;
}

template <typename Answer>
class PageVisitor {
public:
    using Page = std::function<std::optional<Answer>(Ui&)>;

    explicit PageVisitor(Page page, Theme theme = make_theme(ThemeName::Default, {}, Motion::Off))
        : page_{std::move(page)}, session_{shared_typesetter(), std::move(theme)} {
        // Nobody touches a page that was never drawn.
        frame();
    }

    /// What the page shows and offers now.
    FrameRecord const& look() {
        frame();
        return session_.frame_record();
    }

    [[nodiscard]] bool sees(std::string_view words) {
        for (auto const& text : look().texts) {
            if (text.text.find(words) != std::string::npos) {
                return true;
            }
        }
        return false;
    }

    /// The middle of the first target that bears this label.
    [[nodiscard]] Rect find(std::string_view label) {
        for (auto const& target : look().targets) {
            if (target.label == label) {
                return target.area;
            }
        }
        throw std::runtime_error{"nothing to touch says " + std::string{label}};
    }

    std::optional<Answer> tap(std::string_view label) {
        press(find(label));
        return lift();
    }

    std::optional<Answer> press(Rect const& area) {
        finger_.x = static_cast<float>(area.x + area.width / 2);
        finger_.y = static_cast<float>(area.y + area.height / 2);
        finger_.present = finger_.down = finger_.pressed = true;
        auto const answer = frame();
        finger_.pressed = false;
        return answer;
    }

    /// The finger moves by so much within one frame.
    std::optional<Answer> drag(int across, int down) {
        finger_.x += static_cast<float>(across);
        finger_.y += static_cast<float>(down);
        return frame();
    }

    /// Two fingers move so many steps apart, or together.
    std::optional<Answer> pinch(int steps) {
        finger_.pinch = steps;
        auto const answer = frame();
        finger_.pinch = 0;
        return answer;
    }

    std::optional<Answer> lift() {
        finger_.down = false;
        finger_.released = true;
        auto const answer = frame();
        finger_.present = finger_.released = false;
        return answer;
    }

    /// So many frames without a finger's doing.
    void wait(int frames) {
        for (int i = 0; i < frames; ++i) {
            frame();
        }
    }

    std::optional<Answer> frame() {
        now_ += std::chrono::milliseconds{16};
        finger_.samples = {{now_, finger_.x, finger_.y}};
        auto ui = session_.begin({finger_, now_});
        auto answer = page_(ui);
        draw_data_ = &session_.finish();
        return answer;
    }

    [[nodiscard]] UiSession& session() { return session_; }
    /// Of the last frame, until the next one.
    [[nodiscard]] ImDrawData const& draw_data() const { return *draw_data_; }

private:
    Page page_;
    UiSession session_;
    Pointer finger_;
    Moment now_{std::chrono::seconds{1000}};
    ImDrawData const* draw_data_ = nullptr;
};

}  // namespace sunhall
