#include "kiosk/models/attract.hpp"

namespace sunhall {

namespace {

bool never(AttractRule rule, std::size_t subjects) {
    return rule.after == std::chrono::seconds{0} || subjects == 0;
}

}  // namespace

std::optional<std::size_t> attract_turn(AttractRule rule, std::size_t subjects,
                                        Moment resting_since, Moment now) {
    auto const begin = resting_since + rule.after;
    if (never(rule, subjects) || now < begin) {
        return std::nullopt;
    }
    return static_cast<std::size_t>((now - begin) / rule.each) % subjects;
}

std::optional<Moment> next_attract_turn(AttractRule rule, std::size_t subjects,
                                        Moment resting_since, Moment now) {
    auto const begin = resting_since + rule.after;
    if (never(rule, subjects)) {
        return std::nullopt;
    }
    if (now < begin) {
        return begin;
    }
    // One subject alone stays.
    return subjects == 1 ? std::nullopt
                         : std::optional{begin + ((now - begin) / rule.each + 1) * rule.each};
}

}  // namespace sunhall
