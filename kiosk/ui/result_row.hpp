// A row of search results: the bar of its way's colour, the title with what was found marked.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "kiosk/ui/ui.hpp"

namespace sunhall {

struct ResultRow {
    std::string id;
    Accent accent = Accent::Neutral;
    std::string title;
    /// Bytes of the title, each from first to behind the last, in order.
    std::vector<std::pair<std::size_t, std::size_t>> marks;
    std::string kind;  ///< In the way's colour before `meta`.
    std::string meta;
    std::vector<std::pair<std::size_t, std::size_t>> meta_marks;
    bool last = false;
    TextOrigin origin;
};

[[nodiscard]] int result_row_height(Ui const& ui);
[[nodiscard]] bool result_row(Ui& ui, Rect const& area, ResultRow const& row);

/// Above the results of one kind.
struct ResultHead {
    Accent accent = Accent::Neutral;
    std::string id;
    std::string name;
    std::string count;
    std::string more;  ///< Leads to all of the kind; empty where they are below.
};

/// All of it is touched, which `more` alone would make a small place.
[[nodiscard]] int result_head_height(Ui const& ui);
[[nodiscard]] bool result_head(Ui& ui, Rect const& area, ResultHead const& head);

/// The yellow behind words that were looked for, as they stand in a line at the left of the area.
void search_marks(Ui& ui, Rect const& line, std::string_view text, TypeStyle const& style,
                  std::vector<std::pair<std::size_t, std::size_t>> const& marks);

}  // namespace sunhall
