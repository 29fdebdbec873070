// Labelled texts side by side in columns: the metadata of an entry.
#pragma once

#include <cstddef>
#include <span>

#include "kiosk/ui/labelled_text.hpp"

namespace sunhall {

/// Row by row with a line below each; a text that is long for its column gets a row of its own.
/// Answers the height taken.
int labelled_grid(Ui& ui, Rect const& area, std::span<LabelledText const> texts,
                  std::size_t across);
[[nodiscard]] int labelled_grid_height(Ui const& ui, int width, std::span<LabelledText const> texts,
                                       std::size_t across);

}  // namespace sunhall
