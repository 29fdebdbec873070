// The terminal's window: ImGui's draw data becomes pixels, fingers become ImGui's input.
//
// How a loop uses it:
//     while (!quit) {
//         glass.wait(until_next_deadline);       // asleep here nearly always
//         auto const input = glass.feed(now);    // up to one press or release
//         if (input.draw || something_changed) {
//             glass.begin_frame(now);            // … the Ui draws the page with input.pointer …
//             glass.present();
//         }
//     }                                          // wait() returns at once while events are left
//
// 1. The window's surface lies in memory; SDL sends the rectangles we name and nothing else. No
//    graphics processor, no driver, no vsync to wait for.
// 2. A frame is compared with the one before (sheet.hpp): an unchanged frame costs the comparison.
// 3. Touch is ours: the first finger wins, further fingers do nothing, a mouse works where there
//    is one. ImGui 1.86 looks at the button once a frame, so feed() stops after each edge.
// 4. Time is an argument: the caller's clock is the one of frames and samples.
// 5. Lost pixels are the window system's business to tell (expose): then all is painted again.
//
// One Glass at a time, on the UI thread; only wake() may be called from anywhere.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include "kiosk/typeset/picture.hpp"
#include "kiosk/ui/pointer.hpp"
#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"

union SDL_Event;
struct ImDrawData;

namespace sunhall {

struct Size {
    int width, height;

    bool operator==(Size const&) const = default;
};

struct GlassSettings {
    std::string title = "Sunhall";
    std::optional<Size> window;  ///< A window of this size; none: the whole screen.
};

/// What feed() found.
struct Input {
    bool quit = false;     ///< The window was closed, or SIGTERM or SIGINT came.
    bool woken = false;    ///< Somebody called wake().
    bool touched = false;  ///< A person did something: the idle clock starts again.
    bool draw = false;     ///< A page may look different now: build a frame before the next feed().
    Pointer pointer;       ///< For that frame.
};

class Glass {
public:
    /// Needs an ImguiSession. Refused, with SDL's words, when there is no display to open.
    static Result<Glass> open(GlassSettings const& settings);

    Glass(Glass&&) noexcept;
    Glass& operator=(Glass&&) noexcept;
    ~Glass();

    /// Sleeps until there is an event, a wake() or the time is over; none: no time limit.
    void wait(std::optional<std::chrono::milliseconds> limit);

    /// Hands ImGui the events that came, at most up to the first press or release.
    Input feed(Moment now);

    /// An event as if SDL had reported it (tests).
    void pretend(SDL_Event const& event);

    /// ImGui::NewFrame with the window's size and the time since the last frame. A tap that opens
    /// a page may end its frame unpresented (ImGui::EndFrame) and begin the next at once.
    void begin_frame(Moment now);

    /// ImGui::Render, then paints and shows what differs. False: nothing did.
    bool present();

    /// Shows draw data that was rendered before (a page push composed from pictures).
    bool present(ImDrawData const& data);

    /// Everything is painted again at the next present().
    void invalidate();

    [[nodiscard]] Size size() const;

    /// Frames that changed at least one pixel, since the start.
    [[nodiscard]] std::uint64_t presented() const;

    /// What is on the glass; and what this draw data would look like there.
    [[nodiscard]] PictureRef picture() const;
    [[nodiscard]] PictureRef picture(ImDrawData const& data) const;

    /// Pixels of the glass that a full repaint would make different: none, or there is a bug.
    [[nodiscard]] std::size_t differing() const;

    /// Ends wait() from any thread; what a Mailbox calls. Harmless after the Glass is gone.
    static void wake();

private:
    struct Window;
    explicit Glass(std::unique_ptr<Window> window);

    std::unique_ptr<Window> window_;
};

}  // namespace sunhall
