#include "kiosk/models/disclosure_parts.hpp"

#include <array>
#include <utility>

#include "sync/content/item_marks.hpp"

namespace sunhall {

namespace {

constexpr std::array disclosure_categories{
    DisclosureCategory::Decision, DisclosureCategory::Execution, DisclosureCategory::Management,
    DisclosureCategory::Service, DisclosureCategory::Result};
constexpr std::array lists{DisclosureList::Power, DisclosureList::Responsibility,
                           DisclosureList::Regulation, DisclosureList::Negative};

Intent to(page::DisclosureList const& part, TabsOf where) {
    if (where == TabsOf::Entry) {
        return intent::Open{part};
    }
    return intent::Narrow{part};
}

}  // namespace

std::string kind_name(Wording const& wording, DisclosureCategory category) {
    switch (category) {
        case DisclosureCategory::Decision: return wording.text("disclosures.decision");
        case DisclosureCategory::Execution: return wording.text("disclosures.execution");
        case DisclosureCategory::Management: return wording.text("disclosures.management");
        case DisclosureCategory::Service: return wording.text("disclosures.service");
        case DisclosureCategory::Result: break;
    }
    return wording.text("disclosures.result");
}

std::string list_name(Wording const& wording, DisclosureList list) {
    switch (list) {
        case DisclosureList::Power: return wording.text("disclosures.power");
        case DisclosureList::Responsibility: return wording.text("disclosures.responsibility");
        case DisclosureList::Regulation: return wording.text("disclosures.regulation");
        case DisclosureList::Negative: break;
    }
    return wording.text("disclosures.negative");
}

DisclosureTabs disclosure_tabs(PageSources const& sources, page::DisclosureList const& chosen,
                               TabsOf where) {
    auto const& wording = sources.wording;
    auto const tab = [&](std::string label, page::DisclosureList const& part) {
        return TabView{
            .label = std::move(label), .chosen = part == chosen, .intent = to(part, where)};
    };
    DisclosureTabs tabs{.kinds = {tab(wording.text("disclosures.all"), {})},
                        .lists = {},
                        .request = request_link(sources)};
    for (auto const category : disclosure_categories) {
        tabs.kinds.push_back(tab(kind_name(wording, category), {.category = category}));
    }
    for (auto const list : lists) {
        tabs.lists.push_back(tab(list_name(wording, list), {.list = list}));
    }
    return tabs;
}

std::vector<ListedItem> disclosures_of(Shelf const& shelf, page::DisclosureList const& part) {
    auto listed = shelf.list(Kind::Disclosure);
    std::erase_if(listed, [&](ListedItem const& entry) {
        return (part.category && !has_mark(entry.marks, mark_of(*part.category))) ||
               (part.list && !has_mark(entry.marks, mark_of(*part.list)));
    });
    return listed;
}

std::optional<LinkView> request_link(PageSources const& sources) {
    auto const& hall = sources.shelf.hall();
    if (!hall || !sources.shelf.read<Service>(hall->body().request_guide)) {
        return std::nullopt;
    }
    return LinkView{sources.wording.text("disclosures.request"),
                    intent::Open{page::Guide{hall->body().request_guide}}};
}

}  // namespace sunhall
