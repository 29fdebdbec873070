// The page of an article: one column to read from top to bottom, with what leads on below it; a
// long one with its contents.
#pragma once

#include <optional>

#include "kiosk/models/view.hpp"
#include "kiosk/screens/page_area.hpp"
#include "kiosk/ui/rich_text.hpp"

namespace sunhall {

/// `actions` are drawn here in landscape only.
[[nodiscard]] std::optional<Intent> draw_article(Ui& ui, PageArea const& page,
                                                 ArticleView const& view,
                                                 std::vector<LinkView> const& actions);

/// The pictures as the text finds them.
[[nodiscard]] std::vector<NamedPicture> named(std::vector<ItemPicture> const& pictures);

/// What is asked by touching a picture of a text.
[[nodiscard]] std::optional<Intent> enlarging(RichText const& text);

}  // namespace sunhall
