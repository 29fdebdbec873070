#include "kiosk/models/guide_ways.hpp"

#include <utility>

#include "sync/content/item_marks.hpp"

namespace sunhall {

ShelfPart guides_of(std::string const& department, std::optional<ServedParty> const& audience) {
    return {Kind::Service, department, audience ? std::string{mark_of(*audience)} : std::string{}};
}

std::vector<TabView> guide_tabs(Wording const& wording, Page const& here) {
    std::vector<TabView> tabs;
    auto const add = [&](std::string label, Page page) {
        bool const chosen = page == here;
        tabs.push_back({.label = std::move(label),
                        .chosen = chosen,
                        .intent = intent::Narrow{std::move(page)}});
    };
    add(wording.text("guides.by_department"), page::GuideDepartments{});
    add(wording.text("guides.for_individuals"), page::GuideDepartments{ServedParty::Individual});
    add(wording.text("guides.for_legal_persons"), page::GuideDepartments{ServedParty::LegalPerson});
    add(wording.text("guides.by_life_event"), page::LifeEvents{});
    add(wording.text("guides.most_used"), page::MostUsedGuides{});
    add(wording.text("guides.recent"), page::RecentGuides{});
    add(wording.text("guides.by_window"), page::Windows{});
    return tabs;
}

}  // namespace sunhall
