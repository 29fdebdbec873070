#include <algorithm>

#include "kiosk/models/making.hpp"
#include "kiosk/models/office_worded.hpp"
#include "sync/content/item_marks.hpp"

namespace sunhall {

namespace {

std::vector<DepartmentView::Post> posts_of(Wording const& wording, Window const& window) {
    std::vector<DepartmentView::Post> posts;
    for (auto const& post : window.posts) {
        posts.push_back({.name = post.name,
                         .duties = joined(post.duties, wording.text("common.semicolon")),
                         .on_duty = post.on_duty.empty() ? wording.text("department.nobody_named")
                                                         : wording.text("department.on_duty",
                                                                        {{"who", post.on_duty}}),
                         .nobody = post.on_duty.empty()});
    }
    return posts;
}

std::vector<DepartmentView::Window> windows_of(Wording const& wording, Department const& office) {
    std::vector<DepartmentView::Window> windows;
    for (auto const& window : office.windows) {
        windows.push_back({.number = window.number,
                           .name = window.name,
                           .where = joined({window.floor, window.area}, " "),
                           .matters = joined(window.handles, wording.text("common.list")),
                           .phone = window.phone,
                           .posts = posts_of(wording, window)});
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
        facts.push_back(ask("duties", wording.text("department.duties"),
                            joined(office.duties, wording.text("common.semicolon"))));
    }
    return facts;
}

bool is_for_visitors(ListedItem const& article) {
    return has_mark(article.marks, mark_of(ArticleRole::Convenience)) ||
           has_mark(article.marks, mark_of(ArticleRole::Discipline));
}

/// The department's own, then those of the whole hall.
std::vector<LinkView> articles_of(PageSources const& sources, std::string const& department) {
    std::vector<LinkView> links;
    auto const& hall = sources.shelf.hall();
    auto const add = [&](std::string const& of) {
        for (auto const& listed : sources.shelf.list(Kind::Article, of)) {
            auto const article =
                is_for_visitors(listed) ? sources.shelf.read<Article>(listed.path) : std::nullopt;
            if (article) {
                links.push_back({article->item().title, intent::Open{page::Article{listed.path}}});
            }
        }
    };
    add(department);
    if (hall && hall->item().department != department) {
        add(hall->item().department);
    }
    return links;
}

std::optional<LinkView> map_link(PageSources const& sources, std::string const& department) {
    auto const& hall = sources.shelf.hall();
    bool const shown =
        hall && std::ranges::any_of(hall->body().floors, [&](MapFloor const& floor) {
            return std::ranges::count(floor.areas, department, &MapArea::department) > 0;
        });
    return shown ? std::optional{LinkView{sources.wording.text("department.map"),
                                          intent::Open{page::HallMap{.department = department}}}}
                 : std::nullopt;
}

}  // namespace

PageView make_department(PageSources const& sources, page::Department const& page) {
    auto const sheet = sources.shelf.read<Department>(page.path);
    if (!sheet) {
        return make_gone(sources);
    }
    auto const& wording = sources.wording;
    auto const& id = sheet->item().department;
    auto const guides = sources.shelf.count({Kind::Service, id});
    auto const windows = sheet->body().windows.size();
    DepartmentView view{
        .item = sheet->ref(),
        .name = sheet->item().title,
        .summary = sheet->item().summary,
        .facts = facts_of(sources, *sheet),
        .windows_heading = wording.text("department.windows", {{"count", std::to_string(windows)}}),
        .windows_note = wording.text("department.windows_note"),
        .windows = windows_of(wording, sheet->body()),
        .no_windows =
            wording.text("department.no_windows", {{"phone", phone_to_ask(sources, {}, id)}}),
        .articles_heading = wording.text("department.articles"),
        .articles = articles_of(sources, id),
        .map = map_link(sources, id)};
    if (guides > 0) {
        view.guides =
            LinkView{wording.text("department.guides", {{"count", std::to_string(guides)}}),
                     intent::Open{page::GuideList{id}}};
    }
    return view;
}

}  // namespace sunhall
