#include "kiosk/models/tour.hpp"

#include <algorithm>

#include "kiosk/models/attract_view.hpp"
#include "kiosk/models/open_day_phase.hpp"
#include "kiosk/models/tour_parts.hpp"
#include "sync/base/calendar.hpp"

namespace sunhall {

namespace {

using std::chrono::hours;
using std::chrono::seconds;

// Beyond the two thresholds of freshness.hpp.
constexpr hours ageing{5 * 24};
constexpr hours stale{18 * 24};

/// No syllable begins with it.
constexpr std::string_view nothing_typed{"vvv"};

/// Of a visit's first slip.
constexpr std::uint64_t first_ticket = 1;
/// There is a printer, and nobody has asked it for anything.
constexpr PrintProgress nothing_printed{};

/// The department with most guides: its list is long enough for letters and groups.
std::string fullest_department(Shelf const& shelf) {
    std::string fullest;
    std::size_t most = 0;
    for (auto const& listed : shelf.list(Kind::Department)) {
        auto const count = shelf.count({Kind::Service, listed.department});
        if (count > most) {
            most = count;
            fullest = listed.department;
        }
    }
    return fullest;
}

void add_guides(Tour& tour, Shelf const& shelf) {
    auto const guides = shelf.list(Kind::Service);
    if (guides.empty()) {
        return;
    }
    auto const& path = guides.front().path;
    auto const& department = guides.front().department;
    tour.add("guides", {opening(page::GuideDepartments{})});
    tour.add("guides-for-companies", {opening(page::GuideDepartments{ServedParty::LegalPerson})});
    tour.add("guides-department", {opening(page::GuideDepartments{}),
                                   opening(page::GuideList{fullest_department(shelf)})});
    tour.add("guides-most-used", {opening(page::MostUsedGuides{})});
    tour.add("guides-recent", {opening(page::RecentGuides{})});
    tour.add("guides-windows", {opening(page::Windows{})});
    auto const office = shelf.department(department);
    if (office && !office->body().windows.empty()) {
        tour.add("guides-window",
                 {opening(page::Windows{}),
                  opening(page::WindowGuides{department, office->body().windows.front().number})});
    }
    tour.add_item<page::Guide>("guide", path);
    tour.add_item<page::Guide>("guide-ticked", path,
                               {intent::TickMaterial{path, 0}, intent::TickMaterial{path, 1}});
    tour.add_item<page::Guide>(
        "guide-incomplete", first_of<Service>(shelf, Kind::Service, [](auto const& guide) {
            auto const& service = guide.body();
            return service.legal_basis.empty() || service.conditions.empty() ||
                   service.results.empty() || service.links.empty();
        }));
}

void add_life_events(Tour& tour, Shelf const& shelf) {
    tour.add("life-events", {opening(page::LifeEvents{})});
    if (auto const events = shelf.list(Kind::LifeEvent); !events.empty()) {
        tour.add_item<page::LifeEvent>("life-event", events.front().path);
    }
}

void add_fees(Tour& tour, Shelf const& shelf) {
    tour.add("fees", {opening(page::FeeList{})});
    tour.add_item<page::Fee>("fee-table", first_of<Fee>(shelf, Kind::Fee, [](auto const& fee) {
                                 return std::holds_alternative<TieredAmount>(fee.body().amount);
                             }));
    tour.add_item<page::Fee>("fee", first_of<Fee>(shelf, Kind::Fee, [](auto const& fee) {
                                 return !std::holds_alternative<TieredAmount>(fee.body().amount);
                             }));
}

void add_disclosures(Tour& tour, Shelf const& shelf) {
    tour.add("disclosures", {opening(page::DisclosureList{})});
    tour.add("disclosures-list", {opening(page::DisclosureList{.list = DisclosureList::Power})});
    auto const path = first_of<Disclosure>(shelf, Kind::Disclosure, [](auto const& entry) {
        return !entry.body().body.empty() && !entry.body().elements.empty();
    });
    tour.add_item<page::Disclosure>("disclosure", path);
    if (!path.empty()) {
        tour.add("disclosure-print", {opening(page::Disclosure{path})}, {.print = nothing_printed});
    }
    tour.add_item<page::Disclosure>(
        "disclosure-on-request",
        first_of<Disclosure>(shelf, Kind::Disclosure, [](auto const& entry) {
            return entry.body().mode == DisclosureMode::OnRequest;
        }));
}

std::string open_day_in(OpenDayPhase phase, Shelf const& shelf, Instant now) {
    return first_of<OpenDay>(shelf, Kind::OpenDay,
                             [&](auto const& day) { return phase_of(day.body(), now) == phase; });
}

void add_open_days(Tour& tour, Shelf const& shelf, Instant now) {
    tour.add("open-days", {opening(page::OpenDays{})});
    for (auto const& [name, phase] : {std::pair{"open-day", OpenDayPhase::SignUp},
                                      {"open-day-closed", OpenDayPhase::SignUpClosed},
                                      {"open-day-over", OpenDayPhase::Over}}) {
        tour.add_item<page::OpenDay>(name, open_day_in(phase, shelf, now));
    }
}

void add_departments(Tour& tour, Shelf const& shelf) {
    tour.add("departments", {opening(page::Departments{})});
    if (auto const departments = shelf.list(Kind::Department); !departments.empty()) {
        tour.add_item<page::Department>("department", departments.front().path);
    }
    tour.add("map", {opening(page::HallMap{})});
    tour.add("map-upstairs", {opening(page::HallMap{1})});
    tour.add("hotlines", {opening(page::Hotlines{})});
}

/// How many notices take turns before the first open day; the one in the banner has none.
std::size_t notices_posted(Shelf const& shelf, Instant now) {
    auto const in_banner = std::min<std::size_t>(shelf.notices().urgent(now).size(), 1);
    return std::min(shelf.notices().holding(now).size() - in_banner, AttractSubjects::most_notices);
}

bool any_day_comes(Shelf const& shelf, Instant now) {
    auto const days = shelf.read_all<OpenDay>(Kind::OpenDay);
    return std::ranges::any_of(days, [&](auto const& day) { return now < day.body().ends; });
}

/// What passers-by see: a notice, and an open day, of as many subjects as there are.
void add_attract(Tour& tour, Shelf const& shelf, Instant now) {
    auto const notices = notices_posted(shelf, now);
    if (notices > 0) {
        tour.add("attract", {}, {.attract = 0});
    }
    if (any_day_comes(shelf, now)) {
        tour.add("attract-open-day", {}, {.attract = notices});
    }
}

/// The banner of an urgent notice, now or when the next one begins.
void add_urgent(Tour& tour, Shelf const& shelf, Instant now) {
    auto const path = first_of<Notice>(shelf, Kind::Notice, [&](auto const& notice) {
        return notice.body().priority == Priority::Urgent &&
               phase_of(notice.item(), notice.body(), now) != NoticePhase::Over;
    });
    auto const notice = shelf.read<Notice>(path);
    if (!notice) {
        return;
    }
    auto const wait = std::max(Instant::duration::zero(), notice->body().from - now);
    TourState const then{.later = std::chrono::ceil<std::chrono::minutes>(wait)};
    auto const moment = now + then.later;
    tour.add("home-urgent", {}, then);
    tour.add("attract-urgent", {}, {.later = then.later, .attract = 0});
    if (any_day_comes(shelf, moment)) {
        tour.add("attract-open-day-urgent", {},
                 {.later = then.later, .attract = notices_posted(shelf, moment)});
    }
    tour.add("notice-urgent", {opening(page::Notice{path})}, then);
    if (auto const guides = shelf.list(Kind::Service); !guides.empty()) {
        tour.add("guide-urgent", {opening(page::Guide{guides.front().path})}, then);
    }
    auto const fee_with_code = first_of<Fee>(shelf, Kind::Fee, [](auto const& fee) {
        return std::holds_alternative<TieredAmount>(fee.body().amount) && !fee.body().links.empty();
    });
    TourState const with_printer{.later = then.later, .print = nothing_printed};
    tour.add_item<page::Fee>("fee-urgent", fee_with_code, {}, with_printer);
    tour.add_item<page::OpenDay>(
        "open-day-urgent", open_day_in(OpenDayPhase::SignUp, shelf, moment), {}, with_printer);
    tour.add("search-urgent", {opening(page::Search{})}, then);
    tour.add("home-urgent-stale", {}, {.age = stale, .later = then.later});
}

void add_search(Tour& tour) {
    auto const type = [](std::string_view letters) {
        std::vector<Intent> steps{opening(page::Search{})};
        for (auto const letter : letters) {
            steps.emplace_back(intent::Press{stroke::Type{std::string{letter}}});
        }
        return steps;
    };
    tour.add("search", type(""));
    tour.add("search-hits", type("sb"));
    auto filtered = type("sb");
    filtered.emplace_back(intent::FilterHits{Doorway::Guide});
    tour.add("search-filtered", std::move(filtered));
    tour.add("search-none", type(nothing_typed));
    tour.add("search-awaited", type(nothing_typed), {.searching = true});
    auto told = type(nothing_typed);
    told.emplace_back(intent::TellLookedFor{});
    told.emplace_back(intent::Press{stroke::Fold{}});
    tour.add("search-told", std::move(told));
    auto folded = type("d");
    folded.emplace_back(intent::Press{stroke::Fold{}});
    tour.add("search-folded", std::move(folded));
    auto digits = type("");
    digits.emplace_back(intent::Press{stroke::Turn{KeyLayer::Digits}});
    tour.add("search-digits", std::move(digits));
}

/// A slip on its way, and what may become of it. Where no printer is configured the page only.
void add_printing(Tour& tour, Shelf const& shelf) {
    auto const guides = shelf.list(Kind::Service);
    if (guides.empty()) {
        return;
    }
    auto const add = [&](std::string name, PrintState state, PrintFault fault) {
        tour.add("print-" + std::move(name),
                 {opening(page::Guide{guides.front().path}), intent::Print{}},
                 {.print = PrintProgress{first_ticket, state, fault}});
    };
    add("working", PrintState::Sending, PrintFault::None);
    add("done", PrintState::Printed, PrintFault::None);
    add("no-paper", PrintState::NotPrinted, PrintFault::PaperOut);
    add("too-many", PrintState::NotPrinted, PrintFault::TooMany);
    add("unknown", PrintState::Unknown, PrintFault::LinkLost);
    // Whoever puts the dialog away is told that the printer goes on.
    tour.add("toast",
             {opening(page::Guide{guides.front().path}), intent::Print{}, intent::ClosePrint{}},
             {.toast = true,
              .print = PrintProgress{first_ticket, PrintState::Sending, PrintFault::None}});
}

/// The keys of the voice in the hotlines' place.
void add_reading_aloud(Tour& tour, Shelf const& shelf) {
    tour.add("home-read-aloud", {intent::ReadAloud{}}, {.read_aloud = true});
    if (auto const guides = shelf.list(Kind::Service); !guides.empty()) {
        tour.add("guide-read-aloud",
                 {opening(page::Guide{guides.front().path}), intent::ReadAloud{}},
                 {.read_aloud = true});
    }
}

void add_states(Tour& tour, Shelf const& shelf) {
    tour.add("home-ageing", {}, {.age = ageing});
    tour.add("home-stale", {}, {.age = stale});
    std::vector<Intent> guide;
    if (auto const guides = shelf.list(Kind::Service); !guides.empty()) {
        guide.push_back(opening(page::Guide{guides.front().path}));
    } else {
        guide.push_back(opening(page::Hotlines{}));
    }
    tour.add("guide-stale", guide, {.age = stale});
    tour.add("idle", guide, {.asked = true});
    tour.add("languages", {intent::OfferLanguages{}});
    tour.add("gone", {opening(page::Guide{"gone/service/gone.json"})});
    tour.add("safe", {}, {.safe = true});
}

}  // namespace

std::vector<TourStop> tour_of(std::shared_ptr<Catalogue const> const& content, Instant now) {
    Shelf const shelf{content};
    Tour tour;
    tour.add("home", {});
    add_guides(tour, shelf);
    add_life_events(tour, shelf);
    add_fees(tour, shelf);
    add_disclosures(tour, shelf);
    add_open_days(tour, shelf, now);
    add_departments(tour, shelf);
    add_reading(tour, shelf, now);
    add_search(tour);
    add_printing(tour, shelf);
    add_reading_aloud(tour, shelf);
    add_attract(tour, shelf, now);
    add_states(tour, shelf);
    add_urgent(tour, shelf, now);
    return std::move(tour).stops();
}

}  // namespace sunhall
