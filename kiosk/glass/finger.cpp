#include "kiosk/glass/finger.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <SDL.h>

namespace sunhall {
namespace {

/// Panels report a resting finger several times a second, since its area never stays the same.
constexpr std::chrono::seconds silent_finger{5};

/// SDL gives fingers as shares of the window; the right edge belongs to the last pixel.
float pixel_of(float part, int pixels) {
    return std::clamp(std::floor(part * static_cast<float>(pixels)), 0.0F,
                      static_cast<float>(pixels - 1));
}

Pinch::Place place_of(SDL_TouchFingerEvent const& touch, Extent window) {
    return {pixel_of(touch.x, window.width), pixel_of(touch.y, window.height)};
}

}  // namespace

Finger::Effect Finger::take(SDL_Event const& event, Extent window, Moment at) {
    switch (event.type) {
        case SDL_FINGERDOWN: return finger_down(event, window, at);
        case SDL_FINGERMOTION: return finger_moved(event, window, at);
        case SDL_FINGERUP: return finger_up(event, window, at);
        case SDL_MOUSEMOTION:
        case SDL_MOUSEBUTTONDOWN:
        case SDL_MOUSEBUTTONUP: return finger_ ? Effect::None : mouse(event, at);
        case SDL_MOUSEWHEEL: return turned(event, at);
        default: return Effect::None;
    }
}

Pointer Finger::take_frame() {
    auto frame = std::exchange(pointer_, pointer_.still());
    if (!pointer_.down && (frame.released || frame.wheel != 0)) {
        pointer_.present = false;
    }
    return frame;
}

Finger::Effect Finger::finger_down(SDL_Event const& event, Extent window, Moment at) {
    auto const& touch = event.tfinger;
    auto const place = place_of(touch, window);
    if ((finger_ || second_) && at - heard_ > silent_finger) {
        finger_.reset();
        second_.reset();
        if (pointer_.down) {
            let_go(heard_);
            return Effect::Edge;
        }
    }
    if (finger_ && !second_) {
        second_ = touch.fingerId;
        heard_ = at;
        pinch_.begin({pointer_.x, pointer_.y}, place);
        return Effect::None;
    }
    if (finger_ || second_ || pointer_.down) {
        return Effect::None;
    }
    finger_ = touch.fingerId;
    heard_ = at;
    press(place.x, place.y, at);
    return Effect::Edge;
}

Finger::Effect Finger::finger_moved(SDL_Event const& event, Extent window, Moment at) {
    auto const& touch = event.tfinger;
    auto const place = place_of(touch, window);
    if (second_ == touch.fingerId) {
        heard_ = at;
        pinch_.move_second(place);
        return pinched(at);
    }
    if (finger_ != touch.fingerId) {
        return Effect::None;
    }
    heard_ = at;
    pinch_.move_first(place);
    if (second_ && pinched(at) != Effect::None) {
        return Effect::Edge;
    }
    if (!pointer_.down) {
        return Effect::None;
    }
    move_to(place.x, place.y, at);
    return Effect::Moved;
}

Finger::Effect Finger::finger_up(SDL_Event const& event, Extent window, Moment at) {
    auto const& touch = event.tfinger;
    if (second_ == touch.fingerId) {
        second_.reset();
        return Effect::None;
    }
    if (finger_ != touch.fingerId) {
        return Effect::None;
    }
    finger_.reset();
    if (!pointer_.down) {
        return Effect::None;
    }
    auto const place = place_of(touch, window);
    move_to(place.x, place.y, at);
    release();
    return Effect::Edge;
}

/// What the first finger held must not move or be tapped any more.
Finger::Effect Finger::pinched(Moment at) {
    auto const step = pinch_.step();
    if (step == 0) {
        return Effect::None;
    }
    pointer_.pinch += step;
    if (pointer_.down) {
        let_go(at);
    }
    return Effect::Edge;
}

/// A wheel turns what lies under the mouse, which is not followed while it only passes over.
Finger::Effect Finger::turned(SDL_Event const& event, Moment at) {
    if (!pointer_.down) {
        move_to(static_cast<float>(event.wheel.mouseX), static_cast<float>(event.wheel.mouseY), at);
        pointer_.present = true;
    }
    pointer_.wheel += static_cast<float>(event.wheel.y);
    return Effect::Moved;
}

Finger::Effect Finger::mouse(SDL_Event const& event, Moment at) {
    if (event.type == SDL_MOUSEMOTION) {
        if (pointer_.down && event.motion.which != SDL_TOUCH_MOUSEID) {
            move_to(static_cast<float>(event.motion.x), static_cast<float>(event.motion.y), at);
            return Effect::Moved;
        }
        return Effect::None;  // nothing of ours answers to a mouse that passes over it
    }
    auto const& button = event.button;
    if (button.which == SDL_TOUCH_MOUSEID || button.button != SDL_BUTTON_LEFT ||
        pointer_.down == (event.type == SDL_MOUSEBUTTONDOWN)) {
        return Effect::None;
    }
    auto const x = static_cast<float>(button.x);
    auto const y = static_cast<float>(button.y);
    if (event.type == SDL_MOUSEBUTTONDOWN) {
        press(x, y, at);
    } else {
        move_to(x, y, at);
        release();
    }
    return Effect::Edge;
}

void Finger::move_to(float x, float y, Moment at) {
    pointer_.x = x;
    pointer_.y = y;
    pointer_.samples.push_back({at, x, y});
}

void Finger::press(float x, float y, Moment at) {
    pointer_.present = true;
    pointer_.down = true;
    pointer_.pressed = true;
    pointer_.samples.clear();
    move_to(x, y, at);
}

void Finger::release() {
    pointer_.down = false;
    pointer_.released = true;
}

void Finger::let_go(Moment at) {
    move_to(-1, -1, at);  // where nothing can be tapped
    release();
}

}  // namespace sunhall
