// Guides picked from the whole hall: the most used, those looked at lately, those of a window.
#include <algorithm>
#include <functional>

#include "kiosk/models/dates_worded.hpp"
#include "kiosk/models/guide_rows.hpp"
#include "kiosk/models/guide_ways.hpp"
#include "kiosk/models/lazy_rows.hpp"
#include "kiosk/models/making.hpp"
#include "sync/content/item_marks.hpp"

namespace sunhall {

namespace {

/// A list that people look through; more are found by department.
constexpr std::size_t most_picked = 20;
constexpr std::size_t most_recent = 100;
constexpr std::chrono::days recent_days{30};

using PickedRow = std::function<GuideRow(PageSources const&, Entry<Service> const&)>;

/// Names the department, where most rows have another.
GuideRow row_of_hall(PageSources const& sources, Entry<Service> const& guide) {
    auto row = row_of(sources.wording, guide);
    row.chip = short_department_name(sources, guide.item().department);
    return row;
}

GuideRow recent_row(PageSources const& sources, Entry<Service> const& guide) {
    auto row = row_of_hall(sources, guide);
    if (auto const day = guide.item().confirmed_on) {
        row.confirmed =
            sources.wording.text("guide.confirmed", {{"day", day_text(sources.wording, *day)}});
    }
    return row;
}

GuideListView picks_of(PageSources const& sources, std::vector<std::string> paths, PickedRow make) {
    auto const& wording = sources.wording;
    auto const count = paths.size();
    // A row is made long after this call: it keeps what the sources refer to, not the sources.
    PageSources const kept{sources.shelf, wording, sources.session, sources.now};
    auto const rows = std::make_shared<LazyRows<GuideRow>>(
        std::move(paths),
        [kept, make = std::move(make)](std::string const& path) -> std::optional<GuideRow> {
            auto const guide = kept.shelf.read<Service>(path);
            return guide ? std::optional{make(kept, *guide)} : std::nullopt;
        });
    GuideListView view{
        .rows = count,
        .row = [rows](std::size_t row) { return rows->row(row); },
        .empty_advice = wording.text("guides.none_advice", {{"phone", main_hotline(sources)}}),
        .page_up = wording.text("guides.page_up"),
        .page_down = wording.text("guides.page_down"),
        .in_sight = [&wording, count](
                        std::size_t first,
                        std::size_t last) { return in_sight_text(wording, count, first, last); }};
    for (std::size_t row = 0; row < count; ++row) {
        view.entries.push_back({.row = row});
    }
    return view;
}

/// In the order of the list: what was opened most, of what is still published.
std::vector<std::string> opened_most(PageSources const& sources) {
    std::vector<std::string> paths;
    std::ranges::copy_if(
        sources.most_opened, std::back_inserter(paths),
        [&](std::string const& path) { return sources.shelf.lists(Kind::Service, path); });
    return paths;
}

/// In the hall's own order.
std::vector<std::string> first_of_hall(PageSources const& sources) {
    std::vector<std::string> paths;
    sources.shelf.read_until({Kind::Service}, [&paths](ListedItem const& listed) {
        paths.push_back(listed.path);
        return paths.size() < most_picked ? Listing::GoesOn : Listing::IsEnough;
    });
    return paths;
}

std::string window_name(Window const& window) { return joined({window.number, window.name}, " "); }

}  // namespace

GuideListView make_most_used_guides(PageSources const& sources) {
    auto const& wording = sources.wording;
    auto paths = opened_most(sources);
    bool const counted = !paths.empty();
    if (!counted) {
        paths = first_of_hall(sources);
    }
    auto const count = std::to_string(paths.size());
    auto view = picks_of(sources, std::move(paths), row_of_hall);
    view.tabs = guide_tabs(wording, page::MostUsedGuides{});
    view.title = wording.text("guides.most_used");
    if (view.rows > 0) {
        view.meta = wording.text(counted ? "guides.most_used_note" : "guides.usual_note",
                                 {{"count", count}});
    }
    view.empty = wording.text("guides.none");
    return view;
}

GuideListView make_recent_guides(PageSources const& sources) {
    auto const& wording = sources.wording;
    auto const today = date_of(sources.now);
    std::vector<std::string> paths;
    sources.shelf.read_confirmed(
        Kind::Service, {.first = Date{std::chrono::sys_days{today} - recent_days}, .last = today},
        [&paths](ListedItem const& listed) {
            paths.push_back(listed.path);
            return paths.size() < most_recent ? Listing::GoesOn : Listing::IsEnough;
        });
    auto const count = std::to_string(paths.size());
    auto view = picks_of(sources, std::move(paths), recent_row);
    view.tabs = guide_tabs(wording, page::RecentGuides{});
    view.title = wording.text("guides.recent");
    if (view.rows > 0) {
        view.meta = wording.text("guides.recent_note", {{"count", count}});
    }
    view.empty = wording.text("guides.recent_none");
    return view;
}

GuideListView make_window_guides(PageSources const& sources, page::WindowGuides const& page) {
    auto const& wording = sources.wording;
    auto const spans = window_spans(page.number);
    std::vector<std::string> paths;
    for (auto const& guide : sources.shelf.list(Kind::Service, page.department)) {
        if (share_a_window(windows_in_marks(guide.marks), spans)) {
            paths.push_back(guide.path);
        }
    }
    auto const count = std::to_string(paths.size());
    auto view = picks_of(sources, std::move(paths),
                         [](PageSources const& kept, Entry<Service> const& guide) {
                             return row_of(kept.wording, guide);
                         });
    view.title = page.number;
    view.empty = wording.text("guides.window_none");
    auto const path = item_path(page.department, Kind::Department, page.department);
    auto const published = sources.shelf.read_as_published<Department>(path);
    auto const said = sources.shelf.department(page.department);
    if (!published || !said) {
        return view;
    }
    auto const& windows = published->body().windows;
    auto const at = static_cast<std::size_t>(
        std::ranges::find(windows, page.number, &Window::number) - windows.begin());
    if (at < said->body().windows.size()) {
        auto const& window = said->body().windows[at];
        view.item = said->ref();
        view.title = window_name(window);
        view.meta = joined({joined({window.floor, window.area}, " "), said->item().title,
                            wording.text("guides.list_note", {{"count", count}})});
    }
    return view;
}

}  // namespace sunhall
