#include "sync/store/item_row.hpp"

#include <utility>

#include "sync/content/item.hpp"
#include "sync/content/item_marks.hpp"
#include "sync/content/item_text.hpp"
#include "sync/store/shown_item.hpp"
#include "sync/store/title_index.hpp"
#include "sync/text/pinyin.hpp"

namespace sunhall {

namespace {

/// Letters first, what cannot be read last.
std::string sort_key(Item const& item, char letter) {
    return (letter == '#' ? "~" : "") + pinyin_sort_key(item.title);
}

std::string joined_keywords(Item const& item) {
    std::string joined;
    for (auto const& keyword : item.keywords) {
        joined += keyword + "\n";
    }
    return joined;
}

}  // namespace

Result<ItemRow> item_row(Verified<ItemBytes> const& item) {
    auto read = TRY(shown_item(item));
    auto const letter = pinyin_initial(read.title);
    ItemRow row{.path = item->target.path,
                .kind = std::string{name_of(read.kind())},
                .letter = letter,
                .marks = item_marks(read),
                .order = read.order,
                .sort_key = sort_key(read, letter),
                .confirmed = read.confirmed_on ? date_text(*read.confirmed_on) : std::string{},
                .bytes = item->bytes,
                .spelling = title_spelling(read),
                .keywords = joined_keywords(read),
                .body = item_text(read)};
    row.id = std::move(read.id);
    row.department = std::move(read.department);
    row.group = std::move(read.group);
    row.title = std::move(read.title);
    return row;
}

}  // namespace sunhall
