#include <algorithm>
#include <map>
#include <utility>

#include "kiosk/models/guide_rows.hpp"
#include "kiosk/models/list_worded.hpp"
#include "kiosk/models/making.hpp"

namespace sunhall {

namespace {

// A screenful at 1080×1920: letter keys and paging help only where there is more than that.
constexpr std::size_t rows_in_sight = 8;

// Keys in the order of the alphabet; no Mandarin syllable begins with I, U or V.
constexpr std::string_view index_letters = "ABCDEFGHJKLMNOPQRSTWXYZ";

using Group = GuideListView::Group;

std::string department_path(std::string const& id) { return item_path(id, Kind::Department, id); }

/// In the department's order; groups it does not name follow.
std::vector<std::string> groups_of(std::vector<ListedItem> const& all,
                                   std::optional<Entry<Department>> const& department) {
    auto names = department ? department->body().groups : std::vector<std::string>{};
    for (auto const& listed : all) {
        if (!listed.group.empty() && std::ranges::find(names, listed.group) == names.end()) {
            names.push_back(listed.group);
        }
    }
    std::erase_if(names, [&](std::string const& name) {
        return std::ranges::count(all, name, &ListedItem::group) == 0;
    });
    return names;
}

/// What the visitor calls a group of the department; the published name is its address.
std::string group_label(PageSources const& sources, std::vector<ListedItem> const& all,
                        page::GuideList const& page, std::string const& name) {
    auto const published =
        sources.shelf.read_as_published<Department>(department_path(page.department));
    auto const said = sources.shelf.department(page.department);
    if (published && said) {
        auto const& names = published->body().groups;
        auto const at = static_cast<std::size_t>(std::ranges::find(names, name) - names.begin());
        if (at < said->body().groups.size()) {
            return said->body().groups[at];
        }
    }
    auto const one = std::ranges::find(all, name, &ListedItem::group);
    auto const guide = one == all.end() ? std::nullopt : sources.shelf.read<Service>(one->path);
    return guide ? guide->item().group : name;
}

std::vector<Group> rail_of(PageSources const& sources, std::vector<ListedItem> const& all,
                           std::vector<std::string> const& names, page::GuideList const& page) {
    auto const& wording = sources.wording;
    // One group is no choice; large text has one column and fewer choices, letters among them.
    if (names.size() < 2 || sources.session.large_text) {
        return {};
    }
    auto const to = [&](std::string const& group) {
        return intent::Narrow{page::GuideList{page.department, group, page.audience}};
    };
    std::vector<Group> rail{
        {wording.text("guides.all"), count_text(wording, all.size()), page.group.empty(), to({})}};
    for (auto const& name : names) {
        auto const count = std::ranges::count(all, name, &ListedItem::group);
        rail.push_back({group_label(sources, all, page, name),
                        count_text(wording, static_cast<std::size_t>(count)), page.group == name,
                        to(name)});
    }
    return rail;
}

struct Index {
    std::vector<std::string> paths;
    std::vector<GuideListView::Entry> entries;
    std::vector<GuideListView::Letter> letters;
};

/// A short list stays in the office's order and needs no letters.
Index plain_index(std::vector<ListedItem> listed) {
    Index index;
    for (auto& guide : listed) {
        index.entries.push_back({.row = index.paths.size()});
        index.paths.push_back(std::move(guide.path));
    }
    return index;
}

std::vector<GuideListView::Letter> letter_keys(Wording const& wording,
                                               std::map<char, std::size_t> const& first) {
    std::vector<GuideListView::Letter> keys{{wording.text("guides.all_letters"), 0}};
    for (auto const letter : index_letters) {
        auto const found = first.find(letter);
        keys.push_back({std::string{letter},
                        found == first.end() ? std::nullopt : std::optional{found->second}});
    }
    return keys;
}

Index letter_index(Wording const& wording, std::vector<ListedItem> listed,
                   std::string const& group) {
    // '#' would sort before the letters, but is what one looks at last.
    constexpr char last = '~';
    std::map<char, std::vector<std::string>> paths_by_letter;
    for (auto& guide : listed) {
        paths_by_letter[guide.letter == '#' ? last : guide.letter].push_back(std::move(guide.path));
    }
    Index index;
    std::map<char, std::size_t> first;
    for (auto& [letter, paths] : paths_by_letter) {
        first.emplace(letter, index.entries.size());
        auto const count = std::to_string(paths.size());
        index.entries.push_back(
            {.letter = letter == last ? wording.text("guides.other_letters") : std::string{letter},
             .note = wording.text("guides.letter_note", {{"group", group}, {"count", count}})});
        for (auto& path : paths) {
            index.entries.push_back({.row = index.paths.size()});
            index.paths.push_back(std::move(path));
        }
    }
    index.letters = letter_keys(wording, first);
    return index;
}

Index index_of(Wording const& wording, std::vector<ListedItem> listed, std::string const& group) {
    return listed.size() > rows_in_sight ? letter_index(wording, std::move(listed), group)
                                         : plain_index(std::move(listed));
}

/// Where there is no rail, nobody could leave the group that was chosen before.
page::GuideList as_shown(PageSources const& sources, page::GuideList page) {
    if (sources.session.large_text) {
        page.group.clear();
    }
    return page;
}

std::vector<TabView> audience_tabs(Wording const& wording, std::vector<ListedItem> const& all,
                                   page::GuideList const& page) {
    std::vector<TabView> tabs;
    for (auto const party : {ServedParty::Individual, ServedParty::LegalPerson}) {
        auto const count = std::ranges::count_if(
            all, [&](ListedItem const& guide) { return serves(guide, party); });
        if (count > 0 && static_cast<std::size_t>(count) < all.size()) {
            tabs.push_back({.label = party_name(wording, party),
                            .count = count_text(wording, static_cast<std::size_t>(count)),
                            .chosen = page.audience == party,
                            .intent = intent::Narrow{page::GuideList{page.department, {}, party}}});
        }
    }
    if (!tabs.empty()) {
        tabs.insert(tabs.begin(), {.label = wording.text("guides.everybody"),
                                   .count = count_text(wording, all.size()),
                                   .chosen = !page.audience,
                                   .intent = intent::Narrow{page::GuideList{page.department}}});
    }
    return tabs;
}

}  // namespace

GuideListView make_guide_list(PageSources const& sources, page::GuideList const& asked) {
    auto const& wording = sources.wording;
    auto const page = as_shown(sources, asked);
    auto guides = sources.shelf.list(Kind::Service, page.department);
    auto audiences = audience_tabs(wording, guides, page);
    guides = guides_for(std::move(guides), page.audience);
    auto const department = sources.shelf.department(page.department);
    auto const names = groups_of(
        guides, sources.shelf.read_as_published<Department>(department_path(page.department)));
    auto groups = rail_of(sources, guides, names, page);
    auto const all_count = guides.size();
    auto const group = page.group.empty() ? wording.text("guides.all")
                                          : group_label(sources, guides, page, page.group);
    if (!page.group.empty()) {
        std::erase_if(guides, [&](ListedItem const& guide) { return guide.group != page.group; });
    }
    auto index = index_of(wording, std::move(guides), group);
    auto const phone = phone_to_ask(sources, {}, page.department);
    auto const count = index.paths.size();
    auto rows = std::make_shared<GuideRows>(sources.shelf, wording, std::move(index.paths));
    return {
        .item = department ? department->ref() : ItemRef{},
        .title = department_name(sources, page.department),
        .meta = joined({wording.text("guides.list_note", {{"count", std::to_string(all_count)}}),
                        department ? department->body().place : std::string{},
                        wording.text("guides.ask", {{"phone", phone}})}),
        .letters = std::move(index.letters),
        .letters_note = wording.text("guides.letters_note"),
        .groups = std::move(groups),
        .audiences = std::move(audiences),
        .entries = std::move(index.entries),
        .rows = count,
        .row = [rows](std::size_t row) { return rows->row(row); },
        .empty = wording.text("guides.none"),
        .empty_advice = wording.text("guides.none_advice", {{"phone", phone}}),
        .page_up = wording.text("guides.page_up"),
        .page_down = wording.text("guides.page_down"),
        .in_sight = [&wording, count](
                        std::size_t first,
                        std::size_t last) { return in_sight_text(wording, count, first, last); }};
}

}  // namespace sunhall
