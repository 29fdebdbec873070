#include <algorithm>
#include <set>

#include "kiosk/models/guide_rows.hpp"
#include "kiosk/models/guide_ways.hpp"
#include "kiosk/models/making.hpp"

namespace sunhall {

namespace {

std::size_t matters_in(LifeEvent const& event) {
    std::size_t count = 0;
    for (auto const& stage : event.stages) {
        count += stage.services.size();
    }
    return count;
}

std::string size_text(Wording const& wording, LifeEvent const& event) {
    return wording.text("life_events.size", {{"steps", std::to_string(event.stages.size())},
                                             {"count", std::to_string(matters_in(event))}});
}

LifeEventsView::Card card_of(Wording const& wording, Entry<LifeEvent> const& sheet) {
    return {.item = sheet.ref(),
            .theme = sheet.body().theme,
            .name = sheet.item().title,
            .promise = sheet.item().summary,
            .count = size_text(wording, sheet.body()),
            .intent = intent::Open{page::LifeEvent{sheet.path()}}};
}

/// Here the department is news, not for whom the guide is.
GuideRow row_in_event(PageSources const& sources, Entry<Service> const& guide) {
    auto row = row_of(sources.wording, guide);
    row.chip = short_department_name(sources, guide.item().department);
    return row;
}

LifeEventView::Stage stage_of(PageSources const& sources, LifeStage const& stage,
                              std::set<std::string>& departments) {
    LifeEventView::Stage shown{.name = stage.name, .note = stage.note};
    for (auto const& path : stage.services) {
        if (auto const guide = sources.shelf.read<Service>(path)) {
            departments.insert(guide->item().department);
            shown.guides.push_back(row_in_event(sources, *guide));
        }
    }
    if (shown.guides.empty()) {
        shown.no_guides =
            sources.wording.text("common.not_published", {{"phone", main_hotline(sources)}});
    }
    return shown;
}

}  // namespace

LifeEventsView make_life_events(PageSources const& sources) {
    auto const& wording = sources.wording;
    LifeEventsView view{
        .tabs = guide_tabs(wording, page::LifeEvents{}),
        .title = wording.text("life_events.title"),
        .empty = wording.text("life_events.none"),
        .empty_advice = wording.text("guides.none_advice", {{"phone", main_hotline(sources)}})};
    for (auto const& sheet : sources.shelf.read_all<LifeEvent>(Kind::LifeEvent)) {
        view.cards.push_back(card_of(wording, sheet));
    }
    if (!view.cards.empty()) {
        view.note =
            wording.text("life_events.note", {{"count", std::to_string(view.cards.size())}});
    }
    return view;
}

PageView make_life_event(PageSources const& sources, page::LifeEvent const& page) {
    auto const sheet = sources.shelf.read<LifeEvent>(page.path);
    if (!sheet) {
        return make_gone(sources);
    }
    auto const& wording = sources.wording;
    LifeEventView view{.item = sheet->ref(),
                       .theme = sheet->body().theme,
                       .title = sheet->item().title,
                       .summary = sheet->item().summary};
    std::set<std::string> departments;
    for (auto const& stage : sheet->body().stages) {
        view.stages.push_back(stage_of(sources, stage, departments));
    }
    view.chips = {size_text(wording, sheet->body())};
    if (!departments.empty()) {
        view.chips.push_back(wording.text("life_events.departments",
                                          {{"count", std::to_string(departments.size())}}));
    }
    return view;
}

}  // namespace sunhall
