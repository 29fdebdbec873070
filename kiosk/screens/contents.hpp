// The contents of a long text (目录): a list of its headings that leads to each, and where in the
// text one is.
//
// In landscape it is a rail beside the text; in portrait a card above it, and a bar below the page
// that names the section and turns to the next one, so that nobody has to drag. In low reach the
// card can be touched where it lies in reach, which it does when the page opens.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/models/article_view.hpp"
#include "kiosk/screens/page_area.hpp"
#include "kiosk/ui/rich_text.hpp"

namespace sunhall {

/// A heading of the upper two levels, and where the page must scroll to for it.
struct Chapter {
    std::string title;
    int top = 0;  ///< Pixels of the scrolled content.
};

/// Fewer than that are no contents.
inline constexpr std::size_t least_chapters = 3;

/// `text_top`: where the text begins in the scrolled content. None where there are too few.
[[nodiscard]] std::vector<Chapter> chapters_of(RichText const& text, int text_top);

/// The last one that begins above or at the offset of what shows.
[[nodiscard]] std::size_t chapter_at(std::vector<Chapter> const& chapters, ScrollView const& sight);

/// Height of the card above the text with the gap below it.
[[nodiscard]] int contents_card_height(Ui const& ui, std::size_t chapters);
void draw_contents_card(Ui& ui, Rect& rest, std::string const& scrolled, ArticleView const& view,
                        std::vector<Chapter> const& chapters);
void draw_contents_rail(Ui& ui, Rect const& area, std::string const& scrolled,
                        ArticleView const& view, std::vector<Chapter> const& chapters);
/// Cut off the foot of `rest`.
void draw_contents_bar(Ui& ui, Rect& rest, std::string const& scrolled, ArticleView const& view,
                       std::vector<Chapter> const& chapters);

}  // namespace sunhall
