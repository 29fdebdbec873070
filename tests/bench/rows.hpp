// What a visitor sees of a list at once, for benches that measure pages: rows are made when they
// are drawn.
#pragma once

#include <algorithm>
#include <cstddef>
#include <variant>

#include "kiosk/models/view.hpp"

namespace sunhall {

constexpr std::size_t screenful = 9;  // rows of a list

inline void read_rows(View const& view) {
    std::visit(
        [](auto const& page) {
            if constexpr (requires {
                              page.row(0);
                              page.rows;
                          }) {
                for (std::size_t i = 0; i < std::min<std::size_t>(page.rows, screenful); ++i) {
                    static_cast<void>(page.row(i));
                }
            }
        },
        view.page);
}

}  // namespace sunhall
