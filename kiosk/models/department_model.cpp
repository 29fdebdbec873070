#include "kiosk/models/making.hpp"
#include "kiosk/models/office_worded.hpp"

namespace sunhall {

namespace {

std::vector<DepartmentView::Window> windows_of(Department const& office) {
    std::vector<DepartmentView::Window> windows;
    for (auto const& window : office.windows) {
        windows.push_back({.number = window.number,
                           .name = window.name,
                           .where = joined({window.floor, window.area}, " "),
                           .matters = joined(window.handles, "、"),
                           .phone = window.phone});
    }
    return windows;
}

std::vector<Fact> facts_of(PageSources const& sources, Entry<Department> const& sheet) {
    auto const& wording = sources.wording;
    auto const& office = sheet.body();
    auto const phone = phone_to_ask(sources, {}, sheet.item().department);
    auto const ask = [&](char const* field, std::string label, std::string text) {
        return fact_or_ask(sources, std::move(label), std::move(text), phone, field);
    };
    std::vector<Fact> facts{
        ask("place", wording.text("department.place"), joined({office.place, office.address})),
        ask("opening_hours", wording.text("department.hours"),
            hours_lines(wording, office.opening_hours)),
        ask("phone", wording.text("department.phone"), office.phone),
        ask("complaint_phone", wording.text("department.complaint"),
            office.complaint_phone.empty() ? main_hotline(sources) : office.complaint_phone)};
    if (auto lines = exceptions_lines(wording, office.exceptions, date_of(sources.now));
        !lines.empty()) {
        facts.push_back(ask("exceptions", wording.text("department.exceptions"), lines));
    }
    if (!office.duties.empty()) {
        facts.push_back(
            ask("duties", wording.text("department.duties"), joined(office.duties, "；")));
    }
    return facts;
}

}  // namespace

PageView make_department(PageSources const& sources, page::Department const& page) {
    auto const sheet = sources.shelf.read<Department>(page.path);
    if (!sheet) {
        return make_gone(sources);
    }
    auto const& wording = sources.wording;
    auto const& id = sheet->item().department;
    auto const guides = sources.shelf.list(Kind::Service, id).size();
    auto const windows = sheet->body().windows.size();
    DepartmentView view{
        .item = sheet->ref(),
        .name = sheet->item().title,
        .summary = sheet->item().summary,
        .facts = facts_of(sources, *sheet),
        .windows_heading = wording.text("department.windows", {{"count", std::to_string(windows)}}),
        .windows_note = wording.text("department.windows_note"),
        .windows = windows_of(sheet->body()),
        .no_windows =
            wording.text("department.no_windows", {{"phone", phone_to_ask(sources, {}, id)}})};
    if (guides > 0) {
        view.guides =
            LinkView{wording.text("department.guides", {{"count", std::to_string(guides)}}),
                     intent::Open{page::GuideList{id}}};
    }
    return view;
}

}  // namespace sunhall
