#include "kiosk/ui/page_push.hpp"

#include <algorithm>
#include <cmath>

namespace sunhall {

PagePush::PagePush(Rect const& moving, PushDirection direction, Moment started, Theme const& theme)
    : moving_{moving}, direction_{direction}, duration_{theme.time.page_push}, started_{started} {}

int PagePush::arrived(Moment now) const {
    using Seconds = std::chrono::duration<double>;
    auto const passed = now - started_;
    if (passed >= duration_) {
        return moving_.width;
    }
    auto const left = 1 - std::max(0.0, Seconds{passed} / Seconds{duration_});
    return static_cast<int>(moving_.width * (1 - std::pow(left, 3)));  // fast first: ease-out
}

}  // namespace sunhall
