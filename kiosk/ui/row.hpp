// Rows of lists, and what stands between them.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/ui/chip.hpp"
#include "kiosk/ui/ui.hpp"

namespace sunhall {

struct ListRow {
    std::string id;
    std::string title;
    int title_lines = 1;       ///< At most.
    bool shrinks = false;      ///< A title too long for one line has two of smaller letters.
    std::string excerpt = {};  ///< One line of what it says, below the title.
    std::string chip;
    ChipTone chip_tone = ChipTone::Way;
    std::vector<TextPiece> meta;  ///< After the chip, below the title.
    std::vector<TextPiece> more;  ///< A second line of meta, where large text needs one.
    std::string value;            ///< At the right end, figures for instance; never cut.
    Tone value_tone = Tone::Usual;
    bool value_below = false;  ///< Below the title, also where it would have room beside it.
    bool leads_on = true;      ///< A chevron at the end; false: not a target either.
    bool last = false;         ///< No line below it.
    TextOrigin origin;
};

/// Title over a line of chip and meta; without chip and meta the title alone in the middle.
[[nodiscard]] bool list_row(Ui& ui, Rect const& area, ListRow const& row);

/// Chip, title and date in one line: notices and short lists.
[[nodiscard]] bool short_row(Ui& ui, Rect const& area, ListRow const& row);

/// The same in a narrow column: the title, as many lines as it may have, over chip and meta.
[[nodiscard]] bool narrow_row(Ui& ui, Rect const& area, ListRow const& row);

/// The letter (or word) under which the following rows stand, on sunk ground.
void letter_head(Ui& ui, Rect const& area, std::string_view letter, std::string_view caption);

}  // namespace sunhall
