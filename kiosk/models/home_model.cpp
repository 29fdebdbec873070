#include <algorithm>

#include "kiosk/models/guide_rows.hpp"
#include "kiosk/models/making.hpp"
#include "kiosk/models/open_day_phase.hpp"

namespace sunhall {

namespace {

// As many as fill the home page below the open day at 1080×1920.
constexpr std::size_t most_matters = 5;

std::string count_of(PageSources const& sources, std::size_t count) {
    return sources.wording.text("common.items", {{"count", std::to_string(count)}});
}

HomeView::Door guides_door(PageSources const& sources) {
    auto const& wording = sources.wording;
    return {.doorway = Doorway::Guide,
            .count = count_of(sources, sources.shelf.list(Kind::Service).size()),
            .name = wording.text("home.guides"),
            .promise = wording.text("home.guides_promise"),
            .intent = intent::Open{page::GuideDepartments{}}};
}

HomeView::Door fees_door(PageSources const& sources) {
    auto const& wording = sources.wording;
    return {.doorway = Doorway::Fee,
            .count = count_of(sources, sources.shelf.list(Kind::Fee).size()),
            .name = wording.text("home.fees"),
            .promise = wording.text("home.fees_promise"),
            .intent = intent::Open{page::FeeList{}}};
}

HomeView::Door open_days_door(PageSources const& sources, std::size_t coming) {
    auto const& wording = sources.wording;
    return {.doorway = Doorway::Day,
            .count = coming == 0 ? wording.text("home.open_days_none")
                                 : wording.text("home.open_days_count",
                                                {{"count", std::to_string(coming)}}),
            .name = wording.text("home.open_days"),
            .promise = wording.text("home.open_days_promise"),
            .intent = intent::Open{page::OpenDays{}}};
}

HomeView::Door departments_door(PageSources const& sources) {
    auto const& wording = sources.wording;
    auto const count = sources.shelf.list(Kind::Department).size();
    return {.doorway = Doorway::Neutral,
            .count = wording.text("home.departments_count", {{"count", std::to_string(count)}}),
            .name = wording.text("home.departments"),
            .promise = wording.text("home.departments_promise"),
            .intent = intent::Open{page::Departments{}}};
}

std::vector<HomeView::Matter> matters_of(PageSources const& sources) {
    std::vector<HomeView::Matter> matters;
    for (auto const& listed : sources.shelf.list(Kind::Service)) {
        auto const guide = sources.shelf.read<Service>(listed.path);
        if (!guide) {
            continue;
        }
        auto const row = row_of(sources.wording, *guide);
        matters.push_back({.item = guide->ref(),
                           .name = row.name,
                           .note = row.limit,
                           .at_once = row.at_once,
                           .intent = row.intent});
        if (matters.size() == most_matters) {
            break;
        }
    }
    return matters;
}

}  // namespace

HomeView make_home(PageSources const& sources) {
    auto const& wording = sources.wording;
    auto const days = make_open_days(sources);
    HomeView view{.search_prompt = wording.text("home.search_prompt"),
                  .search = {wording.text("home.search"), intent::Open{page::Search{}}},
                  .doors = {guides_door(sources), fees_door(sources),
                            open_days_door(sources, days.coming.size()), departments_door(sources)},
                  .matters_heading = wording.text("home.matters_heading"),
                  .matters_note = wording.text("home.matters_note"),
                  .matters = matters_of(sources)};
    if (days.coming.empty()) {
        view.no_open_day = wording.text("home.no_open_day_heading");
        view.no_open_day_note = wording.text("home.no_open_day_note");
    } else {
        view.next = days.coming.front();
        view.next->chip = wording.text("open_days.chip");
        view.next->link.label = wording.text("home.open_day_action");
    }
    return view;
}

}  // namespace sunhall
