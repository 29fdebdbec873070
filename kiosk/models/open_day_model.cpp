#include <algorithm>

#include "kiosk/models/counted_link.hpp"
#include "kiosk/models/dates_worded.hpp"
#include "kiosk/models/making.hpp"

namespace sunhall {

namespace {

using Cell = OpenDayView::Cell;

/// Places are left only while somebody may still have one.
std::string quota_text(Wording const& wording, OpenDay const& day, OpenDayPhase phase) {
    if (!day.quota) {
        return {};
    }
    auto const quota = std::to_string(*day.quota);
    return day.remaining && phase == OpenDayPhase::SignUp
               ? wording.text("open_day.quota_left",
                              {{"quota", quota}, {"remaining", std::to_string(*day.remaining)}})
               : wording.text("open_day.quota_only", {{"quota", quota}});
}

double taken_of(OpenDay const& day, OpenDayPhase phase) {
    if (phase != OpenDayPhase::SignUp || !day.quota || !day.remaining || *day.quota <= 0) {
        return -1;
    }
    return 1.0 - static_cast<double>(*day.remaining) / *day.quota;
}

std::vector<Cell> cells_of(PageSources const& sources, OpenDay const& day, OpenDayPhase phase,
                           std::string const& phone) {
    using Of = OpenDayView::CellKind;
    auto const& wording = sources.wording;
    auto const cell = [&](Of kind, std::string label, std::string text, char const* field) {
        auto fact = fact_or_ask(sources, std::move(label), std::move(text), phone, field);
        return Cell{kind, std::move(fact.label), std::move(fact.text), field};
    };
    auto const assembly =
        joined({day.assembly_time ? time_of_day_text(*day.assembly_time) : std::string{},
                day.assembly_point},
               " ");
    auto const apply_by =
        day.apply_by ? day_text(wording, date_of(*day.apply_by)) + " " + clock_text(*day.apply_by)
                     : std::string{};
    std::vector<Cell> cells{
        cell(Of::Time, wording.text("open_day.time"), span_text(wording, day.starts, day.ends),
             "open_day.starts"),
        cell(Of::Assembly, wording.text("open_day.assembly"), assembly, "open_day.assembly_point"),
        cell(Of::Quota, wording.text("open_day.quota"), quota_text(wording, day, phase),
             "open_day.quota"),
        cell(Of::ApplyBy, wording.text("open_day.apply_by"), apply_by, "open_day.apply_by")};
    cells[2].taken = taken_of(day, phase);
    return cells;
}

/// Why there is no code to sign up with, and what to do instead.
void add_no_booking(PageSources const& sources, OpenDayView& view,
                    std::vector<std::string> const& other_ways) {
    auto const& wording = sources.wording;
    switch (view.phase) {
        case OpenDayPhase::SignUp:
            view.no_booking_heading = wording.text("open_day.by_phone");
            view.no_booking = other_ways;
            break;
        case OpenDayPhase::SignUpClosed:
            view.no_booking_heading = wording.text("open_day.closed");
            view.no_booking = {wording.text("open_day.closed_advice")};
            break;
        case OpenDayPhase::Running:
            view.no_booking_heading = wording.text("open_day.running");
            view.no_booking = {wording.text("open_day.closed_advice")};
            break;
        case OpenDayPhase::Over:
            view.no_booking_heading = wording.text("open_day.over");
            view.no_booking = {wording.text("open_day.over_advice")};
            break;
    }
}

void add_booking(PageSources const& sources, Entry<OpenDay> const& sheet, std::string const& phone,
                 OpenDayView& view) {
    auto const& wording = sources.wording;
    auto const& day = sheet.body();
    auto ways = day.sign_up;
    auto const names_phone = [&phone](std::string const& way) {
        return way.find(phone) != std::string::npos;
    };
    if (std::ranges::none_of(ways, names_phone)) {
        ways.push_back(wording.text("open_day.phone", {{"phone", phone}}));
    }
    if (view.phase == OpenDayPhase::SignUp) {
        view.booking = qr_of(sources, counted_link(sources, day.booking_form, sheet.item().id),
                             wording.text("open_day.booking"), day.sign_up_note);
    }
    if (view.booking.empty()) {
        add_no_booking(sources, view, ways);
    } else {
        view.without_phone_heading = wording.text("open_day.without_phone");
        view.without_phone = std::move(ways);
    }
}

std::vector<Fact> facts_of(PageSources const& sources, OpenDay const& day, OpenDayPhase phase,
                           std::string const& phone) {
    auto const& wording = sources.wording;
    std::vector<Fact> facts;
    if (phase == OpenDayPhase::Over) {
        auto recap = day.recap.empty() ? wording.text("open_days.no_recap") : day.recap;
        facts.push_back({wording.text("open_day.recap"), std::move(recap), day.recap.empty(),
                         "open_day.recap"});
    }
    facts.push_back(fact_or_ask(sources, wording.text("open_day.eligibility"), day.eligibility,
                                phone, "open_day.eligibility"));
    facts.push_back(fact_or_ask(sources, wording.text("open_day.bring"),
                                joined(day.bring, wording.text("common.list")), phone,
                                "open_day.bring"));
    if (!day.notes.empty()) {
        facts.push_back({wording.text("open_day.notes"),
                         joined(day.notes, wording.text("common.semicolon")), false,
                         "open_day.notes"});
    }
    auto const name = day.contact ? day.contact->name : std::string{};
    facts.push_back(
        {wording.text("open_day.contact"), joined({name, phone}, " "), false, "open_day.contact"});
    return facts;
}

}  // namespace

PageView make_open_day(PageSources const& sources, page::OpenDay const& page) {
    auto const sheet = sources.shelf.read<OpenDay>(page.path);
    if (!sheet) {
        return make_gone(sources);
    }
    auto const& wording = sources.wording;
    auto const& day = sheet->body();
    auto const phone = day.contact && !day.contact->phone.empty()
                           ? day.contact->phone
                           : phone_to_ask(sources, {}, sheet->item().department);
    auto const phase = phase_of(day, sources.now);
    OpenDayView view{
        .item = sheet->ref(),
        .phase = phase,
        .leaf = leaf_of(wording, day.starts),
        .date = day_and_weekday(wording, day.starts),
        .organiser = joined({day.organiser.empty() ? std::string{}
                                                   : wording.text("open_day.organiser",
                                                                  {{"organiser", day.organiser}}),
                             day.series}),
        .theme = day.theme,
        .cells = cells_of(sources, day, phase, phone),
        .agenda_heading = wording.text("open_day.agenda"),
        .no_agenda = day.agenda.empty() ? wording.text("open_day.no_agenda", {{"phone", phone}})
                                        : std::string{},
        .facts = facts_of(sources, day, phase, phone)};
    for (auto const& entry : day.agenda) {
        view.agenda.push_back({time_of_day_text(entry.at), entry.title, entry.note});
    }
    add_booking(sources, *sheet, phone, view);
    return view;
}

}  // namespace sunhall
