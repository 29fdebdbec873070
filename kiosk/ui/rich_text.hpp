// A long text to read: limited Markdown with headings, lists, tables and pictures.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/ui/ui.hpp"

namespace sunhall {

/// A picture that the text calls by its name.
struct NamedPicture {
    std::string name;
    ContentPicture content;
};

struct RichHeading {
    std::string words;
    int level = 1;
    int top = 0;  ///< Pixels below the top of the text.
};

struct RichText {
    int height = 0;
    std::vector<RichHeading> headings = {};
    /// A picture that was touched, and what the text says that it shows.
    struct Touched {
        std::string name;
        std::string shows;
    };
    std::optional<Touched> touched = {};
};

/// Draws the text from the top of the area on, as wide as the area. A picture that is not there
/// leaves the words that say what it shows; one that is there can be touched under the label
/// `enlarge`, unless that is empty, and in low reach only where that is in reach.
RichText rich_text(Ui& ui, Rect const& area, std::string_view markdown,
                   std::vector<NamedPicture> const& pictures, std::string_view enlarge = {});

/// The height and the headings that rich_text would answer.
[[nodiscard]] RichText measured_rich_text(Ui& ui, int width, std::string_view markdown,
                                          std::vector<NamedPicture> const& pictures);

}  // namespace sunhall
