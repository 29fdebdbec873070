#include "kiosk/ui/kinetic.hpp"

#include <algorithm>
#include <cmath>

namespace sunhall {
namespace {

using std::chrono::duration;
using std::chrono::milliseconds;

constexpr auto trail_length = milliseconds{100};
/// A finger that rested so long before it was lifted gives no speed.
constexpr auto rested = milliseconds{80};
constexpr double time_constant_s = 0.325;
constexpr double rubber_band = 0.45;
constexpr double spring_s = 0.090;
/// How fast the speed that carried the content beyond its end is lost there.
constexpr double brake_s = 0.050;
constexpr double fastest = 9000;      // px/s: faster flicks are trembling of the panel
constexpr double slowest = 20;        // px/s: below it nobody sees a movement
constexpr double stops_a_fling = 60;  // px/s: a touch on something slower may still be a tap
constexpr double wheel_notch = 120;   // px
/// A sleep between two frames is no movement.
constexpr double longest_step_s = 0.1;

double seconds_between(Moment from, Moment to) { return duration<double>(to - from).count(); }

}  // namespace

void Kinetic::step(Pointer const& pointer, bool mine, Moment now, double scale) {
    auto const seconds = std::clamp(seconds_between(last_, now), 0.0, longest_step_s);
    last_ = now;
    if (pointer.pressed || (!pointer.down && !pointer.released)) {
        claims_ = false;
    }
    if (pointer.pressed && mine) {
        press(pointer);
    }
    if (tracking_ && (pointer.down || pointer.released)) {
        follow(pointer, scale);
    }
    if (tracking_ && pointer.released) {
        let_go(now);
    }
    if (!pointer.down) {
        tracking_ = false;
    }
    if (mine && pointer.wheel != 0) {
        velocity_ = 0;
        gliding_ = false;
        offset_ = within(offset_ - pointer.wheel * wheel_notch * scale);
    }
    if (!tracking_) {
        run(now, seconds);
    }
    stays_at_ = std::clamp(stays_at_, 0.0, std::max(offset_, 0.0));
}

void Kinetic::press(Pointer const& pointer) {
    tracking_ = true;
    dragging_ = claims_ = gliding_ || std::abs(velocity_) > stops_a_fling;
    velocity_ = 0;
    gliding_ = false;
    anchor_y_ = pointer.y;
    anchor_offset_ = offset_;
    trail_.clear();
}

void Kinetic::follow(Pointer const& pointer, double scale) {
    remember(pointer);
    auto const travelled = pointer.y - anchor_y_;
    if (!dragging_ && std::abs(travelled) > slop * scale) {
        dragging_ = claims_ = true;
        // From where the trembling ended: the content moves in this very frame, without a jump.
        anchor_y_ += static_cast<float>(std::copysign(slop * scale, travelled));
    }
    if (dragging_) {
        auto const wanted = anchor_offset_ - (pointer.y - anchor_y_);
        auto const end = within(wanted);
        offset_ = end + (wanted - end) * rubber_band;
    }
}

void Kinetic::let_go(Moment now) {
    if (dragging_) {
        velocity_ = speed_of_finger(now);
    }
    tracking_ = dragging_ = false;
}

void Kinetic::remember(Pointer const& pointer) {
    trail_.insert(trail_.end(), pointer.samples.begin(), pointer.samples.end());
    if (trail_.empty()) {
        return;
    }
    auto const oldest = trail_.back().time - trail_length;
    std::erase_if(trail_, [&](PointerSample const& sample) { return sample.time < oldest; });
}

double Kinetic::speed_of_finger(Moment now) const {
    if (trail_.size() < 2 || now - trail_.back().time > rested) {
        return 0;
    }
    auto const seconds = seconds_between(trail_.front().time, trail_.back().time);
    if (seconds < 0.001) {
        return 0;
    }
    auto const way = static_cast<double>(trail_.back().y) - static_cast<double>(trail_.front().y);
    return std::clamp(-way / seconds, -fastest, fastest);
}

void Kinetic::run(Moment now, double seconds) {
    if (gliding_) {
        auto const whole = duration<double>(glide_.duration).count();
        auto const share = std::min(seconds_between(glide_.start, now) / whole, 1.0);
        offset_ = glide_.from + (glide_.to - glide_.from) * (1 - std::pow(1 - share, 3));
        gliding_ = share < 1;
        return;
    }
    auto const kept = std::exp(-seconds / time_constant_s);
    offset_ += velocity_ * time_constant_s * (1 - kept);
    velocity_ *= kept;
    spring_back(seconds);
    if (std::abs(velocity_) < slowest) {
        velocity_ = 0;
    }
}

void Kinetic::spring_back(double seconds) {
    auto const end = within(offset_);
    if (offset_ == end) {
        return;
    }
    velocity_ *= std::exp(-seconds / brake_s);
    offset_ = end + (offset_ - end) * std::exp(-seconds / spring_s);
    if (std::abs(offset_ - end) < 0.5) {
        offset_ = end;
        velocity_ = 0;
    }
}

double Kinetic::within(double offset) const {
    return std::clamp(offset, 0.0, std::max(furthest_, stays_at_));
}

int Kinetic::offset() const { return static_cast<int>(std::lround(offset_)); }

bool Kinetic::moving() const {
    return gliding_ || (!tracking_ && (velocity_ != 0 || offset_ != within(offset_)));
}

void Kinetic::glide_to(int offset, Moment now, milliseconds duration) {
    velocity_ = 0;
    auto const target = within(offset);
    gliding_ = duration.count() > 0 && target != offset_;
    glide_ = {.from = offset_, .to = target, .start = now, .duration = duration};
    if (!gliding_) {
        offset_ = target;
    }
}

void Kinetic::rest() {
    velocity_ = 0;
    tracking_ = dragging_ = claims_ = gliding_ = false;
    offset_ = within(offset_);
}

}  // namespace sunhall
