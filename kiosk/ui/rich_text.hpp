// A long text to read: limited Markdown with headings, lists, tables and pictures.
#pragma once

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

/// Draws the text from the top of the area on, as wide as the area; answers the height taken. A
/// picture that is not there leaves the words that say what it shows.
int rich_text(Ui& ui, Rect const& area, std::string_view markdown,
              std::vector<NamedPicture> const& pictures);

/// The height that rich_text would answer.
[[nodiscard]] int rich_text_height(Ui& ui, int width, std::string_view markdown,
                                   std::vector<NamedPicture> const& pictures);

}  // namespace sunhall
