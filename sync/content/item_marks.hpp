// What lists of items are narrowed by, as words beside the item: whom a guide serves, of which of
// the five kinds and in which list a disclosure stands, what a fee is paid for, what an article is
// for; and at which windows a guide is handled.
//
// The store keeps them in its index, so that a list of thousands is narrowed and counted without
// reading an item of it. Like all that lists find items by they prove nothing; a page takes its
// words from the item itself.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sync/content/item.hpp"
#include "sync/content/window_numbers.hpp"

namespace sunhall {

/// With blanks between them: "individual legal_person window:12-18"; empty for kinds
/// that are not narrowed.
[[nodiscard]] std::string item_marks(Item const& item);

[[nodiscard]] bool has_mark(std::string_view marks, std::string_view mark);

[[nodiscard]] std::string_view mark_of(ServedParty party);
[[nodiscard]] std::string_view mark_of(FeeCategory category);
[[nodiscard]] std::string_view mark_of(DisclosureCategory category);
[[nodiscard]] std::string_view mark_of(DisclosureList list);
[[nodiscard]] std::string_view mark_of(ArticleRole role);

/// Where it is handled, among its department's windows.
[[nodiscard]] std::vector<WindowSpan> windows_in_marks(std::string_view marks);

}  // namespace sunhall
