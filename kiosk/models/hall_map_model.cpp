#include <algorithm>
#include <set>

#include "kiosk/models/making.hpp"

namespace sunhall {

namespace {

bool stands_on(MapFloor const& floor, std::string_view terminal) {
    return std::ranges::find(floor.terminals, terminal, &MapTerminal::id) != floor.terminals.end();
}

/// The floor the terminal stands on; none where the plan does not know it.
std::optional<std::size_t> floor_of_terminal(Hall const& hall, std::string_view terminal) {
    for (std::size_t i = 0; i < hall.floors.size(); ++i) {
        if (stands_on(hall.floors[i], terminal)) {
            return i;
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> floor_of_department(Hall const& hall, std::string const& department) {
    for (std::size_t i = 0; i < hall.floors.size() && !department.empty(); ++i) {
        auto const& areas = hall.floors[i].areas;
        if (std::ranges::find(areas, department, &MapArea::department) != areas.end()) {
            return i;
        }
    }
    return std::nullopt;
}

std::size_t floor_shown(Hall const& hall, page::HallMap const& page, std::string_view terminal) {
    auto const floor = page.floor ? page.floor : floor_of_department(hall, page.department);
    auto const chosen = floor ? floor : floor_of_terminal(hall, terminal);
    return std::min(chosen.value_or(0), hall.floors.size() - 1);
}

HallMapView::Area area_of(PageSources const& sources, MapArea const& area,
                          std::string const& marked) {
    HallMapView::Area shown{.use = area.use,
                            .x = area.x,
                            .y = area.y,
                            .width = area.width,
                            .height = area.height,
                            .name = area.label};
    auto const department = sources.shelf.department(area.department);
    if (!area.department.empty() && department) {
        shown.name = short_department_name(sources, area.department);
        shown.detail = area.label;
        shown.marked = area.department == marked;
        shown.intent = intent::Open{page::Department{department->path()}};
    }
    return shown;
}

std::vector<HallMapView::Row> rows_of(PageSources const& sources, MapFloor const& floor,
                                      std::string const& marked) {
    std::vector<HallMapView::Row> rows;
    std::set<std::string> named;
    for (auto const& area : floor.areas) {
        auto const department = sources.shelf.department(area.department);
        if (!area.department.empty() && department && named.insert(area.department).second) {
            auto const& place = department->body().place;
            rows.push_back({.item = department->ref(),
                            .name = department->item().title,
                            .where = place.empty() ? area.label : place,
                            .marked = area.department == marked,
                            .intent = intent::Open{page::Department{department->path()}}});
        }
    }
    return rows;
}

std::string note_of(Wording const& wording, Hall const& hall, std::size_t shown,
                    std::optional<std::size_t> own) {
    if (!own) {
        return wording.text("map.note");
    }
    auto const& here = hall.floors[*own].name;
    return *own == shown ? wording.text("map.here_note", {{"floor", here}})
                         : wording.text("map.elsewhere_note",
                                        {{"floor", here}, {"other", hall.floors[shown].name}});
}

std::vector<TabView> floor_tabs(Hall const& hall, page::HallMap const& page, std::size_t shown) {
    std::vector<TabView> tabs;
    for (std::size_t i = 0; hall.floors.size() > 1 && i < hall.floors.size(); ++i) {
        tabs.push_back({.label = hall.floors[i].name,
                        .chosen = i == shown,
                        .intent = intent::Narrow{page::HallMap{i, page.department}}});
    }
    return tabs;
}

}  // namespace

HallMapView make_hall_map(PageSources const& sources, page::HallMap const& page) {
    auto const& wording = sources.wording;
    HallMapView view{
        .title = wording.text("map.title"),
        .empty = wording.text("map.none"),
        .empty_advice = wording.text("guides.none_advice", {{"phone", main_hotline(sources)}})};
    auto const& sheet = sources.shelf.hall();
    if (!sheet || sheet->body().floors.empty()) {
        return view;
    }
    auto const& hall = sheet->body();
    auto const shown = floor_shown(hall, page, sources.terminal);
    auto const& floor = hall.floors[shown];
    view.item = sheet->ref();
    view.note = note_of(wording, hall, shown, floor_of_terminal(hall, sources.terminal));
    view.floors = floor_tabs(hall, page, shown);
    view.width = floor.width;
    view.height = floor.height;
    for (auto const& area : floor.areas) {
        view.areas.push_back(area_of(sources, area, page.department));
    }
    auto const own = std::ranges::find(floor.terminals, sources.terminal, &MapTerminal::id);
    if (own != floor.terminals.end()) {
        view.here = HallMapView::Here{own->x, own->y, wording.text("map.here")};
    }
    view.rows_heading = wording.text("map.departments", {{"floor", floor.name}});
    view.rows_note = wording.text("map.departments_note");
    view.rows = rows_of(sources, floor, page.department);
    return view;
}

}  // namespace sunhall
