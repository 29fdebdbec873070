#include "kiosk/ui/pointer.hpp"

namespace sunhall {

Pointer Pointer::still() const {
    auto same = *this;
    same.pressed = false;
    same.released = false;
    same.wheel = 0;
    same.pinch = 0;
    same.samples.clear();
    return same;
}

}  // namespace sunhall
