#include "kiosk/ui/scroll_marker.hpp"

#include <bit>

#include <imgui.h>

namespace sunhall {

static_assert(sizeof(void*) == sizeof(std::uint64_t), "a mark fits the pointer of a callback");

void mark_scrolling(ImDrawList& list, ScrollMark mark) {
    auto const packed =
        static_cast<std::uint64_t>(mark.area) << 32U | static_cast<std::uint32_t>(mark.offset);
    list.AddCallback(scroll_marker, std::bit_cast<void*>(packed));
}

void scroll_marker(ImDrawList const* /*list*/, ImDrawCmd const* /*command*/) {}

ScrollMark scroll_mark(ImDrawCmd const& command) {
    auto const packed = std::bit_cast<std::uint64_t>(command.UserCallbackData);
    return {.area = static_cast<std::uint32_t>(packed >> 32U),
            .offset = static_cast<std::int32_t>(static_cast<std::uint32_t>(packed))};
}

}  // namespace sunhall
