// Window numbers as offices write them: 12 号, 21 至 24 号, B 区 12 至 18 号窗口.
//
// Pure functions: any thread.
#pragma once

#include <string_view>
#include <vector>

namespace sunhall {

/// Both ends belong to it.
struct WindowSpan {
    int first = 0;
    int last = 0;

    bool operator==(WindowSpan const&) const = default;
};

/// In the order of the text; numbers of floors, buildings and rooms are none.
[[nodiscard]] std::vector<WindowSpan> window_spans(std::string_view text);

/// Some window is in both.
[[nodiscard]] bool share_a_window(std::vector<WindowSpan> const& some,
                                  std::vector<WindowSpan> const& others);

}  // namespace sunhall
