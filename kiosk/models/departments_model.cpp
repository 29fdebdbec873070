#include <algorithm>

#include "kiosk/models/guide_ways.hpp"
#include "kiosk/models/making.hpp"

namespace sunhall {

namespace {

using Card = DepartmentsView::Card;

/// Only titles that passed their check.
std::string some_matters(PageSources const& sources, ShelfPart const& guides) {
    std::vector<std::string> titles;
    for (auto const& sheet : sources.shelf.read_first<Service>(guides, most_named_matters)) {
        titles.push_back(sheet.item().title);
    }
    return titles.empty() ? std::string{}
                          : sources.wording.text(
                                "guides.matters",
                                {{"matters", joined(titles, sources.wording.text("common.list"))}});
}

Card card_of(PageSources const& sources, Entry<Department> const& sheet, std::string count,
             ShelfPart const& guides, Intent intent) {
    auto const& office = sheet.body();
    return {.item = sheet.ref(),
            .name = sheet.item().title,
            .count = std::move(count),
            .place = office.place,
            .phone = office.phone.empty()
                         ? std::string{}
                         : sources.wording.text("guides.ask", {{"phone", office.phone}}),
            .matters = some_matters(sources, guides),
            .intent = std::move(intent)};
}

/// Where to ask first: the hall's own desk, by the name the hall gives it.
std::string desk_of(PageSources const& sources) {
    auto const& hall = sources.shelf.hall();
    auto name = sources.wording.text("guides.desk");
    if (!hall) {
        return name;
    }
    auto const found = std::ranges::find(hall->body().places, name, &Place::name);
    if (found == hall->body().places.end()) {
        return name;
    }
    return said_together({found->address, found->floor, found->window, name});
}

DepartmentsView view_of(PageSources const& sources, std::string title, std::string note,
                        std::vector<Card> cards) {
    DepartmentsView view{.title = std::move(title),
                         .note = cards.empty() ? std::string{} : std::move(note),
                         .cards = std::move(cards),
                         .empty = sources.wording.text("departments.none")};
    add_help(sources, view);
    return view;
}

}  // namespace

void add_help(PageSources const& sources, DepartmentsView& view) {
    auto const& wording = sources.wording;
    auto const phone = main_hotline(sources);
    view.empty_advice = wording.text("guides.none_advice", {{"phone", phone}});
    view.help_heading = wording.text("guides.help_heading");
    view.help = wording.text("guides.help", {{"desk", desk_of(sources)}, {"phone", phone}});
}

DepartmentsView make_guide_departments(PageSources const& sources,
                                       page::GuideDepartments const& page) {
    auto const& wording = sources.wording;
    std::vector<Card> cards;
    std::size_t guides = 0;
    for (auto const& sheet : sources.shelf.read_all<Department>(Kind::Department)) {
        auto const& id = sheet.item().department;
        auto const part = guides_of(id, page.audience);
        if (auto const count = sources.shelf.count(part); count > 0) {
            guides += count;
            cards.push_back(card_of(sources, sheet, count_text(wording, count), part,
                                    intent::Open{page::GuideList{id, {}, page.audience}}));
        }
    }
    auto note = wording.text("guides.note", {{"departments", std::to_string(cards.size())},
                                             {"count", std::to_string(guides)}});
    auto view = view_of(sources, wording.text("guides.title"), std::move(note), std::move(cards));
    view.empty = wording.text("guides.none");
    view.tabs = guide_tabs(wording, page);
    return view;
}

DepartmentsView make_departments(PageSources const& sources) {
    auto const& wording = sources.wording;
    std::vector<Card> cards;
    for (auto const& sheet : sources.shelf.read_all<Department>(Kind::Department)) {
        auto const windows = sheet.body().windows.size();
        auto count = windows == 0 ? std::string{}
                                  : wording.text("departments.windows",
                                                 {{"count", std::to_string(windows)}});
        cards.push_back(card_of(sources, sheet, std::move(count),
                                guides_of(sheet.item().department),
                                intent::Open{page::Department{sheet.path()}}));
    }
    auto note = wording.text("departments.note", {{"count", std::to_string(cards.size())}});
    return view_of(sources, wording.text("departments.title"), std::move(note), std::move(cards));
}

}  // namespace sunhall
