#include "kiosk/models/search_model.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <set>

#include "kiosk/models/doorway_worded.hpp"
#include "kiosk/models/guide_rows.hpp"
#include "kiosk/models/keyboard_model.hpp"
#include "kiosk/models/nothing_found.hpp"
#include "kiosk/models/search_rows.hpp"
#include "sync/store/title_index.hpp"

namespace sunhall {

namespace {

/// Rows a visitor scrolls through at most: each costs some bytes, and a letter more finds better.
constexpr std::size_t most_rows = 1000;

/// Pages are looked at only where the titles leave something to find.
constexpr std::size_t enough_titles = 200;

/// Of each doorway while all are shown, so that the others are seen, too.
constexpr std::size_t most_rows_of_group = 3;

constexpr std::array doorways{Doorway::Guide, Doorway::Fee, Doorway::Open, Doorway::Day,
                              Doorway::Neutral};

struct Found {
    Doorway doorway;
    std::size_t count = 0;
    std::vector<std::string> paths = {};
};

struct Hits {
    /// The one with the best hit first.
    std::vector<Found> groups;
    std::size_t all = 0;

    [[nodiscard]] Found& of(Doorway doorway) {
        auto const group = std::ranges::find(groups, doorway, &Found::doorway);
        return group != groups.end() ? *group : groups.emplace_back(Found{.doorway = doorway});
    }
    [[nodiscard]] std::size_t count(Doorway doorway) const {
        auto const group = std::ranges::find(groups, doorway, &Found::doorway);
        return group != groups.end() ? group->count : 0;
    }
};

class Gathering {
public:
    explicit Gathering(PageSources const& sources) : sources_{sources} {}

    [[nodiscard]] bool shows(Kind kind, std::string const& department) const {
        return page_of(kind, {}).has_value() && sources_.shelf.shows(kind, department);
    }

    void add(Kind kind, std::string path) {
        if (sources_.shelf.damaged().contains(path) || is_not_for_now(kind, path)) {
            return;
        }
        auto& group = hits_.of(doorway_of(kind));
        ++group.count;
        ++hits_.all;
        if (group.paths.size() < most_rows) {
            group.paths.push_back(std::move(path));
        }
    }

    [[nodiscard]] Hits take() && { return std::move(hits_); }

private:
    /// A notice before its time is nobody's business yet, after it nobody's any more.
    [[nodiscard]] bool is_not_for_now(Kind kind, std::string const& path) const {
        return kind == Kind::Notice && !sources_.shelf.notices().holds(path, sources_.now);
    }

    PageSources const& sources_;
    Hits hits_;
};

Hits find(PageSources const& sources, std::string const& query, PagesFound const& pages) {
    Gathering gathering{sources};
    std::set<std::string> found;
    std::size_t titles_found = 0;
    if (sources.titles != nullptr) {
        auto const& titles = *sources.titles;
        auto const numbers = titles.find(query, [&](Kind kind, std::string const& department) {
            return gathering.shows(kind, department);
        });
        titles_found = numbers.size();
        for (auto const number : numbers) {
            auto path = titles.path(number);
            if (titles_found <= enough_titles) {
                found.insert(path);
            }
            gathering.add(titles.kind(number), std::move(path));
        }
    }
    if (pages.typed == query && titles_found <= enough_titles) {
        for (auto const& hit : pages.hits) {
            if (!found.contains(hit.path) && gathering.shows(hit.kind, hit.department)) {
                gathering.add(hit.kind, hit.path);
            }
        }
    }
    return std::move(gathering).take();
}

std::string filter_label(Wording const& wording, Doorway doorway, std::size_t count) {
    auto const number = std::to_string(count);
    switch (doorway) {
        case Doorway::Guide: return wording.text("search.guides", {{"count", number}});
        case Doorway::Fee: return wording.text("search.fees", {{"count", number}});
        case Doorway::Open: return wording.text("search.disclosures", {{"count", number}});
        case Doorway::Day: return wording.text("search.open_days", {{"count", number}});
        case Doorway::Neutral: break;
    }
    return wording.text("search.others", {{"count", number}});
}

std::vector<SearchView::Filter> filters_of(PageSources const& sources, Hits const& hits) {
    auto const& wording = sources.wording;
    auto const& chosen = sources.session.hits_of;
    if (hits.all == 0) {
        return {};
    }
    std::vector<SearchView::Filter> filters{
        {.label = wording.text("search.all", {{"count", std::to_string(hits.all)}}),
         .chosen = !chosen,
         .intent = intent::FilterHits{}}};
    for (auto const doorway : doorways) {
        auto const count = hits.count(doorway);
        bool const is_chosen = chosen == doorway;
        if (count > 0 || is_chosen) {
            filters.push_back({.label = filter_label(wording, doorway, count),
                               .doorway = doorway,
                               .chosen = is_chosen,
                               .intent = intent::FilterHits{doorway}});
        }
    }
    return filters;
}

void set_rows(PageSources const& sources, SearchView& view, std::vector<std::string> paths) {
    view.rows = paths.size();
    auto const rows = std::make_shared<SearchRows>(
        sources.shelf, sources.wording, sources.session.typing.query(), std::move(paths));
    view.row = [rows](std::size_t row) { return rows->row(row); };
}

std::string group_name(Wording const& wording, Doorway doorway) {
    auto name = doorway_name(wording, doorway);
    return name.empty() ? wording.text("search.other_heading") : name;
}

/// The first of each doorway under its name; all of it where no more than one would be left out.
std::vector<std::string> add_groups(Wording const& wording, SearchView& view, Hits const& hits) {
    std::vector<std::string> paths;
    for (auto const& found : hits.groups) {
        bool const all = found.count <= most_rows_of_group + 1;
        auto const rows = all ? found.paths.size() : most_rows_of_group;
        view.groups.push_back(
            {.name = group_name(wording, found.doorway),
             .count = wording.text("search.group_count", {{"count", std::to_string(found.count)}}),
             .doorway = found.doorway,
             .rows = rows});
        if (!all) {
            view.groups.back().more = {wording.text("search.group_all"),
                                       intent::FilterHits{found.doorway}};
        }
        paths.insert(paths.end(), found.paths.begin(),
                     found.paths.begin() + static_cast<std::ptrdiff_t>(rows));
    }
    return paths;
}

/// What the filter lets through, most of it.
std::vector<std::string> add_rows(PageSources const& sources, SearchView& view, Hits hits) {
    auto const& chosen = sources.session.hits_of;
    if (chosen) {
        return std::move(hits.of(*chosen).paths);
    }
    if (hits.groups.size() > 1) {
        return add_groups(sources.wording, view, hits);
    }
    return hits.groups.empty() ? std::vector<std::string>{} : std::move(hits.groups[0].paths);
}

/// Before anything is typed: how to, and what most people come for.
void add_suggestions(PageSources const& sources, SearchView& view) {
    auto const& wording = sources.wording;
    std::vector<std::string> paths;
    sources.shelf.read_until({Kind::Service}, [&paths](ListedItem const& listed) {
        paths.push_back(listed.path);
        return paths.size() < most_first_guides ? Listing::GoesOn : Listing::IsEnough;
    });
    view.heading = wording.text("home.matters_heading");
    view.heading_note = wording.text("search.hint");
    set_rows(sources, view, std::move(paths));
}

void add_hits(PageSources const& sources, PagesFound const& pages, SearchView& view) {
    auto const& wording = sources.wording;
    auto const query = sources.session.typing.query();
    auto hits = find(sources, query, pages);
    if (hits.all == 0 && pages.typed != query) {
        view.awaited = wording.text("search.looking");
        view.reach_hint.clear();
        return;
    }
    auto const& chosen = sources.session.hits_of;
    auto const count = chosen ? hits.count(*chosen) : hits.all;
    view.found = wording.text("search.found", {{"count", std::to_string(count)}});
    view.filters = filters_of(sources, hits);
    if (count == 0) {
        view.nothing = make_nothing_found(sources);
        view.reach_hint = wording.text("search.reach_other_ways");
    }
    set_rows(sources, view, add_rows(sources, view, std::move(hits)));
}

}  // namespace

SearchView make_search(PageSources const& sources, PagesFound const& pages) {
    auto const& wording = sources.wording;
    auto const& typing = sources.session.typing;
    SearchView view{.title = wording.text("search.title"),
                    .reach_hint = wording.text("search.reach_hint"),
                    .text = typing.text,
                    .spelling = typing.spelling,
                    .prompt = wording.text("search.prompt"),
                    .clear = wording.text("keyboard.clear"),
                    .clear_intent = intent::Press{stroke::Clear{}},
                    .list = "search/" + std::to_string(typing.changes),
                    .keys = keys_shown(wording, typing.layer),
                    .folded = typing.folded,
                    .unfold = {wording.text("keyboard.unfold"), intent::Press{stroke::Fold{}}}};
    if (typing.empty()) {
        add_suggestions(sources, view);
    } else {
        add_hits(sources, pages, view);
    }
    return view;
}

std::vector<Synonym> synonyms_of(Shelf const& shelf) {
    std::vector<Synonym> synonyms;
    auto const& hall = shelf.hall();
    auto const published =
        hall ? shelf.read_as_published<Hall>(hall->path()) : std::optional<Entry<Hall>>{};
    if (published) {
        for (auto const& [said, meant] : published->body().synonyms) {
            synonyms.push_back({said, meant});
        }
    }
    return synonyms;
}

}  // namespace sunhall
