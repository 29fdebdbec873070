#include <algorithm>

#include "kiosk/models/dates_worded.hpp"
#include "kiosk/models/guide_rows.hpp"
#include "kiosk/models/making.hpp"
#include "kiosk/models/open_day_phase.hpp"
#include "kiosk/models/reading_parts.hpp"

namespace sunhall {

namespace {

// As many as there is room for on any panel where no open day and no notice takes it.
constexpr std::size_t most_matters = most_first_guides - 1;
constexpr std::size_t most_notices = 5;

std::string count_of(PageSources const& sources, std::size_t count) {
    return sources.wording.text("common.items", {{"count", std::to_string(count)}});
}

HomeView::Door guides_door(PageSources const& sources) {
    auto const& wording = sources.wording;
    return {.doorway = Doorway::Guide,
            .count = count_of(sources, sources.shelf.count({Kind::Service})),
            .name = wording.text("home.guides"),
            .promise = wording.text("home.guides_promise"),
            .intent = intent::Open{page::GuideDepartments{}}};
}

HomeView::Door fees_door(PageSources const& sources) {
    auto const& wording = sources.wording;
    return {.doorway = Doorway::Fee,
            .count = count_of(sources, sources.shelf.count({Kind::Fee})),
            .name = wording.text("home.fees"),
            .promise = wording.text("home.fees_promise"),
            .intent = intent::Open{page::FeeList{}}};
}

HomeView::Door disclosures_door(PageSources const& sources, std::size_t count) {
    auto const& wording = sources.wording;
    return {.doorway = Doorway::Open,
            .count = wording.text("home.disclosures_count", {{"count", std::to_string(count)}}),
            .name = wording.text("home.disclosures"),
            .promise = wording.text("home.disclosures_promise"),
            .intent = intent::Open{page::DisclosureList{}}};
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
    auto const count = sources.shelf.count({Kind::Department});
    return {.doorway = Doorway::Neutral,
            .count = wording.text("home.departments_count", {{"count", std::to_string(count)}}),
            .name = wording.text("home.departments"),
            .promise = wording.text("home.departments_promise"),
            .intent = intent::Open{page::Departments{}}};
}

std::vector<HomeView::Matter> matters_of(PageSources const& sources) {
    std::vector<HomeView::Matter> matters;
    for (auto const& guide : sources.shelf.read_first<Service>({Kind::Service}, most_matters)) {
        auto const row = row_of(sources.wording, guide);
        matters.push_back({.item = guide.ref(),
                           .name = row.name,
                           .note = row.limit,
                           .at_once = row.at_once,
                           .intent = row.intent});
    }
    return matters;
}

/// Four: where the office discloses nothing here, the departments have the green door's place.
std::vector<HomeView::Door> doors_of(PageSources const& sources, std::size_t days_coming) {
    auto const disclosures = sources.shelf.count({Kind::Disclosure});
    return {guides_door(sources), fees_door(sources),
            disclosures > 0 ? disclosures_door(sources, disclosures) : departments_door(sources),
            open_days_door(sources, days_coming)};
}

using Tile = HomeView::Tile;

std::vector<Tile> tiles_of(PageSources const& sources) {
    auto const& wording = sources.wording;
    auto const& shelf = sources.shelf;
    std::vector<Tile> tiles;
    auto const add = [&](bool there, Tile::To to, std::string name, Page page) {
        if (there) {
            tiles.push_back({to, std::move(name), intent::Open{std::move(page)}});
        }
    };
    add(shelf.count({Kind::Disclosure}) > 0 && shelf.count({Kind::Department}) > 0,
        Tile::To::Departments, wording.text("home.departments"), page::Departments{});
    add(shelf.count({Kind::LifeEvent}) > 0, Tile::To::LifeEvents, wording.text("life_events.title"),
        page::LifeEvents{});
    add(shelf.count({Kind::Article}) > 0, Tile::To::Articles, wording.text("home.articles"),
        page::Articles{});
    add(shelf.count({Kind::Reply}) > 0, Tile::To::Replies, wording.text("home.replies"),
        page::Replies{});
    add(shelf.hall() && !shelf.hall()->body().floors.empty(), Tile::To::Map,
        wording.text("map.title"), page::HallMap{});
    // In large text there is no room for the notices themselves; in low reach they are shown only.
    auto const& session = sources.session;
    add((session.large_text || session.low_reach) && !shelf.notices().holding(sources.now).empty(),
        Tile::To::Notices, wording.text("home.notices"), page::Notices{});
    if (!session.low_reach) {
        tiles.push_back(
            {Tile::To::LowReach, wording.text("common.low_reach"), intent::SwitchLowReach{}});
    }
    // Whoever reads with difficulty rather asks somebody. Low reach has no room for it.
    add(session.large_text && !session.low_reach && shelf.count({Kind::Hotline}) > 0,
        Tile::To::Help, wording.text("home.help"), page::Hotlines{});
    return tiles;
}

void add_notices(PageSources const& sources, HomeView& view) {
    auto const& wording = sources.wording;
    auto const holding = sources.shelf.notices().holding(sources.now);
    auto const urgent = sources.shelf.notices().urgent(sources.now);
    for (auto const& path : holding) {
        // The banner says it already.
        if (!urgent.empty() && path == urgent.front()) {
            continue;
        }
        if (auto const sheet = sources.shelf.read<Notice>(path)) {
            auto const& notice = sheet->body();
            view.notices.push_back(
                {.item = sheet->ref(),
                 .chip = notice_chip(wording, notice),
                 .urgent = notice.priority == Priority::Urgent,
                 .title = sheet->item().title,
                 .department = department_name(sources, sheet->item().department),
                 .day = day_text(wording, date_of(notice.from)),
                 .intent = intent::Open{page::Notice{path}}});
        }
        if (view.notices.size() == most_notices) {
            break;
        }
    }
    view.notices_heading = wording.text("home.notices");
    view.all_notices = {
        wording.text("home.notices_all", {{"count", std::to_string(holding.size())}}),
        intent::Open{page::Notices{}}};
}

}  // namespace

HomeView make_home(PageSources const& sources) {
    auto const& wording = sources.wording;
    auto const days = make_open_days(sources);
    HomeView view{
        .search_prompt = wording.text(sources.session.large_text ? "home.search_prompt_large"
                                                                 : "home.search_prompt"),
        .search = {wording.text("home.search"), intent::Open{page::Search{}}},
        .doors = doors_of(sources, days.coming.size()),
        .tiles = tiles_of(sources),
        .matters_heading = wording.text("home.matters_heading"),
        .matters_note = wording.text("home.matters_note"),
        .matters = matters_of(sources)};
    add_notices(sources, view);
    if (!days.coming.empty()) {
        view.next = days.coming.front();
        // The chip of the home page says what the card is; that sign-up is over goes into words.
        if (view.next->phase != OpenDayPhase::SignUp) {
            view.next->state = joined({view.next->chip, view.next->state});
        }
        view.next->chip = wording.text("open_days.chip");
        view.next->link.label = wording.text("home.open_day_action");
        view.next_hint = wording.text("home.open_day_below");
    }
    return view;
}

}  // namespace sunhall
