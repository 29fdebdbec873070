#include "sync/content/item_marks.hpp"

#include "sync/content/names.hpp"

namespace sunhall {

namespace {

void add(std::string& marks, std::string_view mark) {
    if (!marks.empty()) {
        marks += ' ';
    }
    marks += mark;
}

}  // namespace

std::string_view mark_of(ServedParty party) { return spelling(party); }
std::string_view mark_of(FeeCategory category) { return spelling(category); }
std::string_view mark_of(DisclosureCategory category) { return spelling(category); }
std::string_view mark_of(DisclosureList list) { return spelling(list); }
std::string_view mark_of(ArticleRole role) { return spelling(role); }

std::string item_marks(Item const& item) {
    std::string marks;
    if (auto const* const service = std::get_if<Service>(&item.body)) {
        for (auto const party : service->audience) {
            add(marks, mark_of(party));
        }
    } else if (auto const* const fee = std::get_if<Fee>(&item.body)) {
        add(marks, mark_of(fee->category));
    } else if (auto const* const disclosure = std::get_if<Disclosure>(&item.body)) {
        add(marks, mark_of(disclosure->category));
        if (disclosure->list) {
            add(marks, mark_of(*disclosure->list));
        }
    } else if (auto const* const article = std::get_if<Article>(&item.body)) {
        add(marks, mark_of(article->role));
    }
    return marks;
}

bool has_mark(std::string_view marks, std::string_view mark) {
    while (!marks.empty()) {
        auto const end = marks.find(' ');
        if (marks.substr(0, end) == mark) {
            return true;
        }
        marks.remove_prefix(end == std::string_view::npos ? marks.size() : end + 1);
    }
    return false;
}

}  // namespace sunhall
