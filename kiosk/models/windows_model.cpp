// All windows of the hall, by their place and number, each leading to what is handled there.
#include <algorithm>
#include <tuple>

#include "kiosk/models/guide_ways.hpp"
#include "kiosk/models/making.hpp"
#include "sync/content/item_marks.hpp"

namespace sunhall {

namespace {

struct Placed {
    std::string area;
    std::string floor;
    int number = 0;
    DepartmentsView::Card card;
};

std::size_t guides_at(std::vector<ListedItem> const& guides, std::string const& number) {
    auto const spans = window_spans(number);
    return static_cast<std::size_t>(std::ranges::count_if(guides, [&](ListedItem const& guide) {
        return share_a_window(windows_in_marks(guide.marks), spans);
    }));
}

/// A window without guides of its own leads to its department.
Placed placed(PageSources const& sources, Entry<Department> const& sheet, Window const& published,
              Window const& said, std::size_t guides) {
    auto const& wording = sources.wording;
    auto const spans = window_spans(published.number);
    auto const& id = sheet.item().department;
    auto const intent = guides > 0 ? intent::Open{page::WindowGuides{id, published.number}}
                                   : intent::Open{page::Department{sheet.path()}};
    return {
        .area = published.area,
        .floor = published.floor,
        .number = spans.empty() ? 0 : spans.front().first,
        .card = {
            .item = sheet.ref(),
            .field = "department.windows",
            .name = joined({said.number, said.name}, " "),
            .count = guides > 0 ? count_text(wording, guides) : std::string{},
            .place =
                joined({joined({said.floor, said.area}, " "), short_department_name(sources, id)}),
            .matters = said.handles.empty()
                           ? std::string{}
                           : wording.text(
                                 "guides.matters",
                                 {{"matters", joined(said.handles, wording.text("common.list"))}}),
            .intent = intent}};
}

std::vector<Placed> all_windows(PageSources const& sources) {
    std::vector<Placed> windows;
    for (auto const& sheet : sources.shelf.read_all<Department>(Kind::Department)) {
        if (sheet.body().windows.empty()) {
            continue;
        }
        auto const guides = sources.shelf.list(Kind::Service, sheet.item().department);
        auto const published = sources.shelf.read_as_published<Department>(sheet.path());
        auto const& said = sheet.body().windows;
        for (std::size_t at = 0; published && at < said.size(); ++at) {
            auto const& window = published->body().windows.at(at);
            windows.push_back(
                placed(sources, sheet, window, said[at], guides_at(guides, window.number)));
        }
    }
    std::ranges::stable_sort(windows, {}, [](Placed const& window) {
        return std::tie(window.area, window.floor, window.number);
    });
    return windows;
}

}  // namespace

DepartmentsView make_windows(PageSources const& sources) {
    auto const& wording = sources.wording;
    DepartmentsView view{.tabs = guide_tabs(wording, page::Windows{}),
                         .title = wording.text("guides.windows"),
                         .empty = wording.text("guides.windows_none")};
    for (auto& window : all_windows(sources)) {
        view.cards.push_back(std::move(window.card));
    }
    if (!view.cards.empty()) {
        view.note =
            wording.text("guides.windows_note", {{"count", std::to_string(view.cards.size())}});
    }
    add_help(sources, view);
    return view;
}

}  // namespace sunhall
