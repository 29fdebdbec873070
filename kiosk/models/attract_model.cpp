#include <algorithm>

#include "kiosk/models/dates_worded.hpp"
#include "kiosk/models/making.hpp"
#include "kiosk/models/reading_parts.hpp"

namespace sunhall {

namespace {

/// What the banner says already has no turn, unless there is nothing else.
std::vector<std::string> posted(PageSources const& sources, bool days) {
    auto const& board = sources.shelf.notices();
    auto const urgent = board.urgent(sources.now);
    std::vector<std::string> paths;
    for (auto const& path : board.holding(sources.now)) {
        bool const in_banner = !urgent.empty() && path == urgent.front();
        if (!in_banner && paths.size() < AttractSubjects::most_notices &&
            sources.shelf.read<Notice>(path)) {
            paths.push_back(path);
        }
    }
    if (paths.empty() && !days && !urgent.empty()) {
        paths.push_back(urgent.front());
    }
    return paths;
}

AttractView of_notice(PageSources const& sources, Entry<Notice> const& sheet) {
    auto const& wording = sources.wording;
    auto const issued = joined({department_name(sources, sheet.item().department),
                                day_text(wording, date_of(sheet.body().from))});
    AttractView view{
        .item = sheet.ref(),
        .chip = notice_chip(wording, sheet.body()),
        .title = sheet.item().title,
        .facts = {{.label = wording.text("attract.issued"), .text = issued, .field = "from"}}};
    if (auto const& summary = sheet.item().summary; !summary.empty()) {
        view.texts.push_back(summary);
    }
    return view;
}

/// 余 12 名 · 11月30日截止报名: a line each, where there is no room for both on one.
std::vector<std::string> spoken_apart(std::string const& state) {
    constexpr std::string_view between = " · ";
    std::vector<std::string> parts;
    std::size_t from = 0;
    for (auto at = state.find(between); at != std::string::npos; at = state.find(between, from)) {
        parts.push_back(state.substr(from, at - from));
        from = at + between.size();
    }
    parts.push_back(state.substr(from));
    return parts;
}

AttractView of_day(PageSources const& sources, OpenDayCard const& card) {
    auto const& wording = sources.wording;
    AttractView view{.item = card.item,
                     .leaf = card.leaf,
                     .chip = joined({wording.text("open_days.chip"), card.chip}),
                     .title = card.theme,
                     .texts = spoken_apart(card.state)};
    auto const sheet = sources.shelf.read<OpenDay>(card.item.path);
    if (!sheet) {
        return view;
    }
    auto const& day = sheet->body();
    auto const when = date_of(day.starts) == date_of(day.ends)
                          ? span_text(wording, day.starts, day.ends)
                          : clock_text(day.starts);
    view.facts = {
        {.label = wording.text("attract.date"),
         .text = day_and_weekday(wording, day.starts),
         .field = "open_day.starts"},
        {.label = wording.text("open_day.time"), .text = when, .field = "open_day.starts"}};
    if (!day.assembly_point.empty()) {
        view.facts.push_back({.label = wording.text("open_day.assembly"),
                              .text = day.assembly_point,
                              .field = "open_day.assembly_point"});
    }
    return view;
}

}  // namespace

AttractSubjects attract_subjects(PageSources const& sources) {
    AttractSubjects subjects{.days = make_open_days(sources).coming};
    subjects.days.resize(std::min(subjects.days.size(), AttractSubjects::most_days));
    subjects.notices = posted(sources, !subjects.days.empty());
    return subjects;
}

AttractView make_attract(PageSources const& sources, AttractSubjects const& subjects,
                         std::size_t turn) {
    AttractView view;
    if (turn < subjects.notices.size()) {
        if (auto const sheet = sources.shelf.read<Notice>(subjects.notices[turn])) {
            view = of_notice(sources, *sheet);
        }
    } else {
        view = of_day(sources, subjects.days.at(turn - subjects.notices.size()));
    }
    view.invitation = sources.wording.text("attract.invitation");
    return view;
}

}  // namespace sunhall
