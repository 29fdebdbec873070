#include "kiosk/glass/glass.hpp"

#include <algorithm>
#include <atomic>
#include <limits>
#include <thread>
#include <utility>

#include <SDL.h>

#include "kiosk/glass/finger.hpp"
#include "kiosk/glass/pixels.hpp"
#include "kiosk/glass/sheet.hpp"
#include "sync/base/format.hpp"

namespace sunhall {
namespace {

/// The type of our own event, 0 while there is no glass.
std::atomic<std::uint32_t> wake_event{0};

/// True while a wake-up lies in the queue: more would say nothing more.
std::atomic<bool> wake_queued{false};

tl::unexpected<Error> refused(char const* doing) {
    return fail(Failure::Refused, format("{}: {}", doing, SDL_GetError()));
}

void set_hints() {
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");  // else SDL may draw it with OpenGL
    SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0");
    SDL_SetHint(SDL_HINT_MOUSE_TOUCH_EVENTS, "0");
    // SDL else swallows a click within 10 ms of learning that the window has the focus.
    SDL_SetHint(SDL_HINT_MOUSE_FOCUS_CLICKTHROUGH, "1");
    SDL_SetHint(SDL_HINT_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR, "0");
}

/// A surface in the one layout we paint, or an error that says what was found.
Result<SDL_Surface*> surface_of(SDL_Window* window) {
    auto* surface = SDL_GetWindowSurface(window);
    if (surface == nullptr) {  // no plain framebuffer here (Wayland, KMS): through a texture then
        SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "1");
        surface = SDL_GetWindowSurface(window);
    }
    if (surface == nullptr) {
        return refused("opening the window's surface");
    }
    if (surface->format->BytesPerPixel != 4 || surface->format->Rmask != 0xFF0000) {
        return fail(Failure::Refused, format("the display has {} pixels, we paint 32-bit RGB only",
                                             SDL_GetPixelFormatName(surface->format->format)));
    }
    return surface;
}

}  // namespace

struct Glass::Window {
    Window() = default;
    Window(Window const&) = delete;
    Window& operator=(Window const&) = delete;
    ~Window() {
        wake_event = 0;
        sheet.reset();
        if (window != nullptr) {
            SDL_DestroyWindow(window);
        }
        SDL_QuitSubSystem(SDL_INIT_VIDEO);
    }

    /// The sheet over the window's surface, a new one after a change of size; none while the
    /// window system has no surface for us.
    Sheet* current_sheet() {
        auto const found = surface_of(window);
        if (!found) {
            return nullptr;
        }
        auto* const fresh = *found;
        if (!sheet || fresh != surface || fresh->pixels != pixels) {
            surface = fresh;
            pixels = fresh->pixels;
            sheet.emplace(PixelView{static_cast<std::uint32_t*>(pixels), fresh->w, fresh->h,
                                    fresh->pitch / 4});
        }
        return &*sheet;
    }

    void gather(Moment now);
    void send(std::vector<Rect> const& parts);
    void take(SDL_Event const& event, Moment now, Input& input);
    void take_window_event(SDL_WindowEvent const& event, Input& input);

    SDL_Window* window = nullptr;
    SDL_Surface* surface = nullptr;
    void* pixels = nullptr;
    std::optional<Sheet> sheet;
    Finger finger;
    Input gathered;     ///< What came since the last feed(), but for the pointer.
    bool edge = false;  ///< The last event taken was a press or a release: it ends a frame.
    std::uint64_t presented = 0;
};

void Glass::Window::take_window_event(SDL_WindowEvent const& event, Input& input) {
    switch (event.event) {
        case SDL_WINDOWEVENT_EXPOSED:
        case SDL_WINDOWEVENT_SHOWN:
        case SDL_WINDOWEVENT_RESTORED:
        case SDL_WINDOWEVENT_SIZE_CHANGED:
            if (sheet) {
                sheet->invalidate();
            }
            input.draw = true;
            break;
        default: break;
    }
}

void Glass::Window::gather(Moment now) {
    SDL_Event event;
    while (!edge && SDL_PollEvent(&event) != 0) {
        take(event, now, gathered);
    }
}

void Glass::Window::send(std::vector<Rect> const& parts) {
    std::vector<SDL_Rect> changed;
    for (auto const& part : parts) {
        if (!part.empty()) {
            changed.push_back({part.x, part.y, part.width, part.height});
        }
    }
    if (!changed.empty()) {
        SDL_UpdateWindowSurfaceRects(window, changed.data(), static_cast<int>(changed.size()));
        ++presented;
    }
}

void Glass::Window::take(SDL_Event const& event, Moment now, Input& input) {
    if (event.type == SDL_QUIT) {
        input.quit = true;
    } else if (event.type == SDL_WINDOWEVENT) {
        take_window_event(event.window, input);
    } else if (event.type == wake_event) {
        wake_queued = false;
        input.woken = true;
    } else {
        // SDL's 32 bits of milliseconds wrap after 49.7 days; their difference does not.
        std::chrono::milliseconds const age{
            static_cast<std::int32_t>(SDL_GetTicks() - event.common.timestamp)};
        int width = 0;
        int height = 0;
        SDL_GetWindowSize(window, &width, &height);
        auto const effect = finger.take(event, {width, height}, now - age);
        edge = effect == Finger::Effect::Edge;
        input.touched |= effect != Finger::Effect::None;
        input.draw |= effect != Finger::Effect::None;
    }
}

Result<Glass> Glass::open(GlassSettings const& settings) {
    set_hints();
    if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) {
        return refused("opening the display");
    }
    auto made = std::make_unique<Window>();
    SDL_Rect area{0, 0, 0, 0};
    SDL_GetDisplayBounds(0, &area);
    std::uint32_t flags = SDL_WINDOW_BORDERLESS | SDL_WINDOW_FULLSCREEN_DESKTOP;
    if (settings.window) {
        area = {static_cast<int>(SDL_WINDOWPOS_CENTERED), static_cast<int>(SDL_WINDOWPOS_CENTERED),
                settings.window->width, settings.window->height};
        flags = 0;
    }
    made->window = SDL_CreateWindow(settings.title.c_str(), area.x, area.y, area.w, area.h, flags);
    if (made->window == nullptr) {
        return refused("opening the window");
    }
    TRY(surface_of(made->window));
    if (!settings.window) {
        SDL_ShowCursor(SDL_DISABLE);
    }
    wake_queued = false;
    wake_event = SDL_RegisterEvents(1);
    return Glass{std::move(made)};
}

Glass::Glass(std::unique_ptr<Window> window) : window_{std::move(window)} {}
Glass::Glass(Glass&&) noexcept = default;
Glass& Glass::operator=(Glass&&) noexcept = default;
Glass::~Glass() = default;

void Glass::wait(std::optional<std::chrono::milliseconds> limit) {
    auto const& kept = window_->gathered;
    if (kept.draw || kept.woken || kept.quit) {
        return;
    }
    if (!limit) {
        SDL_WaitEvent(nullptr);
        return;
    }
    constexpr std::int64_t longest = std::numeric_limits<int>::max();
    auto const bounded = std::clamp<std::int64_t>(limit->count(), 0, longest);
    SDL_WaitEventTimeout(nullptr, static_cast<int>(bounded));
}

void Glass::outwait_moves(Clock const& clock, Moment frame) {
    while (true) {
        window_->gather(clock.moment());
        auto const left =
            std::chrono::floor<std::chrono::milliseconds>(frame - clock.moment()).count();
        if (window_->edge) {
            return;
        }
        if (left <= 0) {
            std::this_thread::sleep_until(frame);
            return;
        }
        SDL_WaitEventTimeout(nullptr, static_cast<int>(left));
    }
}

bool Glass::edge_waits() const { return window_->edge; }

Input Glass::feed(Moment now) {
    window_->gather(now);
    window_->edge = false;
    auto input = std::exchange(window_->gathered, {});
    input.pointer = window_->finger.take_frame();
    return input;
}

bool Glass::present(ImDrawData const& data) {
    auto* const sheet = window_->current_sheet();
    if (sheet == nullptr) {
        return false;
    }
    auto const changed = sheet->show(data);
    window_->send(changed);
    return !changed.empty();
}

void Glass::begin_slide(ImDrawData const& data, PagePush const& push, int arrived) {
    auto* const sheet = window_->current_sheet();
    if (sheet != nullptr) {
        auto changed = sheet->begin_slide(data, push);
        changed.push_back(sheet->slide(arrived));
        window_->send(changed);
    }
}

bool Glass::slide(int arrived) {
    auto* const sheet = window_->current_sheet();
    auto const changed = sheet != nullptr ? sheet->slide(arrived) : Rect{};
    window_->send({changed});
    return !changed.empty();
}

void Glass::invalidate() {
    if (window_->sheet) {
        window_->sheet->invalidate();
    }
}

Extent Glass::size() const {
    Extent size;
    SDL_GetWindowSize(window_->window, &size.width, &size.height);
    return size;
}

std::uint64_t Glass::presented() const { return window_->presented; }

PictureRef Glass::picture() const {
    auto* const sheet = window_->current_sheet();
    return sheet != nullptr ? sheet->picture() : Sheet{size().width, size().height}.picture();
}

std::size_t Glass::differing(ImDrawData const& data) const {
    auto* const sheet = window_->current_sheet();
    return sheet != nullptr ? sheet->differing(data) : 0;
}

void Glass::wake() {
    auto const type = wake_event.load();
    if (type == 0 || wake_queued.exchange(true)) {
        return;
    }
    SDL_Event event{};
    event.type = type;
    if (SDL_PushEvent(&event) != 1) {
        wake_queued = false;
    }
}

}  // namespace sunhall
