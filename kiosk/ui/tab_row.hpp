// Tabs that exclude each other, for pages that are one of several parts of a whole.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>

#include "kiosk/ui/ui.hpp"

namespace sunhall {

enum class TabLook {
    Card,  ///< White, filled in the way's colour when chosen.
    Tint,  ///< Smaller words on the way's tint: parts beside the main ones.
};

struct Tab {
    std::string id;
    std::string label;
    bool chosen = false;
};

/// So many side by side, in as many rows as it takes; they share the area. Words shrink to fit.
/// Answers which was tapped.
[[nodiscard]] std::optional<std::size_t> tab_row(Ui& ui, Rect const& area,
                                                 std::span<Tab const> tabs, TabLook look,
                                                 std::size_t across);

/// The height of such rows.
[[nodiscard]] int tab_row_height(Ui const& ui, std::size_t count, TabLook look, std::size_t across);

}  // namespace sunhall
