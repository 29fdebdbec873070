#include "sync/content/item_marks.hpp"

#include <algorithm>

#include "sync/base/format.hpp"
#include "sync/content/names.hpp"

namespace sunhall {

namespace {

constexpr std::string_view window_mark{"window:"};

void add(std::string& marks, std::string_view mark) {
    if (!marks.empty()) {
        marks += ' ';
    }
    marks += mark;
}

void add_marks_of(Service const& service, std::string& marks) {
    for (auto const party : service.audience) {
        add(marks, mark_of(party));
    }
    for (auto const& place : service.places) {
        for (auto const& [first, last] : window_spans(place.window)) {
            auto const mark = format("{}{}-{}", window_mark, first, last);
            if (!has_mark(marks, mark)) {
                add(marks, mark);
            }
        }
    }
}

/// Calls `take` with what follows the prefix in each mark that has it.
void each_behind(std::string_view marks, std::string_view prefix, auto take) {
    while (!marks.empty()) {
        auto const mark = marks.substr(0, marks.find(' '));
        if (mark.starts_with(prefix)) {
            take(mark.substr(prefix.size()));
        }
        marks.remove_prefix(std::min(mark.size() + 1, marks.size()));
    }
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
        add_marks_of(*service, marks);
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

std::vector<WindowSpan> windows_in_marks(std::string_view marks) {
    std::vector<WindowSpan> windows;
    each_behind(marks, window_mark, [&](std::string_view text) {
        auto const spans = window_spans(text);
        windows.insert(windows.end(), spans.begin(), spans.end());
    });
    return windows;
}

}  // namespace sunhall
