// What long lists say of themselves: how many, and which of them are in sight.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "kiosk/models/intent.hpp"
#include "kiosk/wording/wording.hpp"

namespace sunhall {

/// One of several that exclude each other, with how many it would show.
struct TabView {
    std::string label = {};
    /// 12 项; empty where the number would say nothing.
    std::string count = {};
    bool chosen = false;
    Intent intent = intent::GoHome{};
};

/// 12 项
[[nodiscard]] std::string count_text(Wording const& wording, std::size_t count);

/// 第 1 至 8 项，共 36 项; both ends counted from 1.
[[nodiscard]] std::string in_sight_text(Wording const& wording, std::size_t count,
                                        std::size_t first, std::size_t last);

}  // namespace sunhall
