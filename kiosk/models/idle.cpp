#include "kiosk/models/idle.hpp"

namespace sunhall {

Presence presence(IdleRule rule, Moment last_touch, Moment now) {
    auto const still = now - last_touch;
    if (still < rule.warn_after) {
        return Presence::Here;
    }
    return still < rule.warn_after + rule.reset_after ? Presence::Asked : Presence::Gone;
}

std::chrono::seconds time_to_answer(IdleRule rule, Moment last_touch, Moment now) {
    auto const left = last_touch + rule.warn_after + rule.reset_after - now;
    return std::chrono::ceil<std::chrono::seconds>(left);
}

std::optional<Moment> next_change(IdleRule rule, Moment last_touch, Moment now) {
    switch (presence(rule, last_touch, now)) {
        case Presence::Here: return last_touch + rule.warn_after;
        case Presence::Asked: {
            auto const end = last_touch + rule.warn_after + rule.reset_after;
            return end - (time_to_answer(rule, last_touch, now) - std::chrono::seconds{1});
        }
        case Presence::Gone: break;
    }
    return std::nullopt;
}

}  // namespace sunhall
