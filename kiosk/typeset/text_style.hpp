// How a piece of text is to look; its colour is not part of it (text is a mask, drawn in any
// colour).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sunhall {

/// Bytes of a text, from `begin` up to `end`.
struct StrongRange {
    unsigned begin = 0, end = 0;

    bool operator==(StrongRange const&) const = default;
};

struct TextStyle {
    enum class Family : std::uint8_t { Sans, Serif, Icon };
    enum class Weight : std::uint8_t { Regular, Bold };
    /// Start: where the script of a paragraph begins, at the left or, of Uyghur, at the right.
    enum class Align : std::uint8_t { Start, Centre, Right };

    Family family = Family::Sans;
    Weight weight = Weight::Regular;
    Align align = Align::Start;
    bool justify = false;  ///< Stretch all lines but a paragraph's last to the width.
    bool tabular = false;  ///< Figures of one width, for columns and clocks.
    int size = 28;         ///< Pixels of the em square.
    std::optional<int>
        line_height;               ///< Pixels from one baseline to the next; none: the font's own.
    std::optional<int> width;      ///< Pixels to wrap at and to align in; none: one endless line.
    std::optional<int> max_lines;  ///< What is beyond ends in an ellipsis. Needs a width.
    int indent = 0;                ///< Pixels before each paragraph's first line.
    std::vector<StrongRange> strong;  ///< Set in bold, whatever the weight.
    std::string language = "zh-CN";   ///< BCP 47; picks among regional shapes of a Han character.

    bool operator==(TextStyle const&) const = default;
};

}  // namespace sunhall
