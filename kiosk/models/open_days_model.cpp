#include <algorithm>
#include <array>

#include "kiosk/models/dates_worded.hpp"
#include "kiosk/models/making.hpp"

namespace sunhall {

namespace {

/// In the order of OpenDayPhase.
constexpr std::array<std::string_view, 4> phase_chips{"open_days.sign_up", "open_days.closed",
                                                      "open_days.running", "open_days.over"};

bool is_full(OpenDay const& day) { return day.remaining && *day.remaining <= 0; }

std::string chip_of(Wording const& wording, OpenDay const& day, OpenDayPhase phase) {
    return phase == OpenDayPhase::SignUp && is_full(day)
               ? wording.text("open_days.full")
               : wording.text(phase_chips.at(static_cast<std::size_t>(phase)));
}

std::string quota_of(Wording const& wording, OpenDay const& day) {
    return day.quota ? wording.text("open_days.quota", {{"count", std::to_string(*day.quota)}})
                     : std::string{};
}

std::string places_left(Wording const& wording, OpenDay const& day) {
    if (day.remaining) {
        return is_full(day) ? wording.text("open_days.full")
                            : wording.text("open_days.remaining",
                                           {{"count", std::to_string(*day.remaining)}});
    }
    return quota_of(wording, day);
}

std::string state_of(Wording const& wording, OpenDay const& day, OpenDayPhase phase) {
    switch (phase) {
        case OpenDayPhase::SignUp:
            return joined({places_left(wording, day),
                           day.apply_by
                               ? wording.text("open_days.apply_by",
                                              {{"day", day_text(wording, date_of(*day.apply_by))}})
                               : std::string{}});
        // The chip has said that it is closed or under way.
        case OpenDayPhase::SignUpClosed: return quota_of(wording, day);
        case OpenDayPhase::Running:
            return wording.text("open_days.until", {{"time", clock_text(day.ends)}});
        case OpenDayPhase::Over: break;
    }
    return wording.text("open_days.held_on",
                        {{"day", full_day_text(wording, date_of(day.starts))}});
}

std::string details_of(PageSources const& sources, Entry<OpenDay> const& sheet,
                       OpenDayPhase phase) {
    auto const& day = sheet.body();
    if (phase == OpenDayPhase::Over) {
        return day.recap.empty() ? sources.wording.text("open_days.no_recap") : day.recap;
    }
    auto const time = sources.wording.text(
        "open_days.time", {{"from", clock_text(day.starts)}, {"until", clock_text(day.ends)}});
    return joined({time, day.organiser, day.assembly_point});
}

OpenDayCard card_of(PageSources const& sources, Entry<OpenDay> const& sheet) {
    auto const& wording = sources.wording;
    auto const& day = sheet.body();
    auto const phase = phase_of(day, sources.now);
    auto const* const label = phase == OpenDayPhase::Over ? "open_days.review" : "open_days.look";
    return {.item = sheet.ref(),
            .phase = phase,
            .leaf = leaf_of(wording, day.starts),
            .date = day_and_weekday(wording, day.starts),
            .chip = chip_of(wording, day, phase),
            .state = state_of(wording, day, phase),
            .theme = day.theme,
            .details = details_of(sources, sheet, phase),
            .link = {wording.text(label), intent::Open{page::OpenDay{sheet.path()}}}};
}

}  // namespace

OpenDaysView make_open_days(PageSources const& sources) {
    auto const& wording = sources.wording;
    OpenDaysView view{.title = wording.text("open_days.title"),
                      .note = wording.text("open_days.note"),
                      .none_coming = wording.text("open_days.none"),
                      .none_coming_advice = wording.text("open_days.none_advice"),
                      .past_heading = wording.text("open_days.past")};
    auto sheets = sources.shelf.read_all<OpenDay>(Kind::OpenDay);
    std::ranges::stable_sort(sheets, {}, [](auto const& sheet) { return sheet.body().starts; });
    for (auto const& sheet : sheets) {
        auto card = card_of(sources, sheet);
        if (card.phase == OpenDayPhase::Over) {
            // The latest first: it is the one people remember.
            view.past.insert(view.past.begin(), std::move(card));
        } else {
            view.coming.push_back(std::move(card));
        }
    }
    return view;
}

}  // namespace sunhall
