#include <algorithm>

#include "kiosk/models/dates_worded.hpp"
#include "kiosk/models/disclosure_parts.hpp"
#include "kiosk/models/making.hpp"

namespace sunhall {

namespace {

std::string bases_of(Wording const& wording, Disclosure const& entry) {
    std::vector<std::string> bases;
    for (auto const& basis : entry.basis) {
        bases.push_back(basis_text(wording, basis));
    }
    return joined(bases, wording.text("common.semicolon"));
}

std::vector<Fact> metadata_of(PageSources const& sources, Entry<Disclosure> const& sheet) {
    auto const& wording = sources.wording;
    auto const& entry = sheet.body();
    auto const phone = phone_to_ask(sources, entry.contacts, sheet.item().department);
    auto const ask = [&](char const* id, std::string text, char const* field) {
        return fact_or_ask(sources, wording.text(id), std::move(text), phone, field);
    };
    auto const date = entry.issued_on ? full_day_text(wording, *entry.issued_on) : std::string{};
    std::vector<Fact> facts{
        ask("disclosure.index_number", entry.index_number, "disclosure.index_number"),
        ask("disclosure.department", department_name(sources, sheet.item().department),
            "department"),
        ask("disclosure.issued_on", date, "disclosure.issued_on"),
        ask("disclosure.time_limit", entry.time_limit, "disclosure.time_limit"),
        ask("disclosure.mode",
            wording.text(entry.mode == DisclosureMode::Proactive ? "disclosure.proactive"
                                                                 : "disclosure.on_request"),
            "disclosure.mode"),
        ask("disclosure.carriers", joined(entry.carriers, wording.text("common.list")),
            "disclosure.carriers"),
        ask("disclosure.audience", entry.audience, "disclosure.audience")};
    if (sheet.item().update_cycle) {
        facts.push_back(ask("disclosure.cycle", cycle_text(wording, *sheet.item().update_cycle),
                            "update_cycle"));
    }
    if (!entry.document_number.empty()) {
        facts.push_back(
            ask("disclosure.document_number", entry.document_number, "disclosure.document_number"));
    }
    facts.push_back(ask("disclosure.basis", bases_of(wording, entry), "disclosure.basis"));
    return facts;
}

std::vector<Fact> elements_of(Disclosure const& entry) {
    std::vector<Fact> facts;
    for (auto const& element : entry.elements) {
        facts.push_back({element.label, element.text, false, "disclosure.elements"});
    }
    return facts;
}

std::vector<Fact> contacts_of(PageSources const& sources, Entry<Disclosure> const& sheet) {
    auto const& wording = sources.wording;
    auto const& contacts = sheet.body().contacts;
    std::vector<Fact> facts{{wording.text("disclosure.consult"),
                             phone_to_ask(sources, contacts, sheet.item().department), false,
                             "disclosure.contacts"}};
    auto const found = std::ranges::find_if(contacts, [](Contact const& contact) {
        return contact.kind == ContactKind::Supervision || contact.kind == ContactKind::Complaint;
    });
    facts.push_back(
        {wording.text("disclosure.supervise"),
         found != contacts.end() && !found->phone.empty() ? found->phone : main_hotline(sources),
         false, "disclosure.contacts"});
    return facts;
}

/// Behind the code is the text itself, or what the site says of a text that must be asked for.
QrView code_of(PageSources const& sources, Disclosure const& entry) {
    bool const asked_for = entry.body.empty() && entry.mode == DisclosureMode::OnRequest;
    return qr_of(
        sources,
        link_of(entry.links, {LinkRole::Source, LinkRole::Guide, LinkRole::Query, LinkRole::Form}),
        sources.wording.text(asked_for ? "disclosure.qr_on_request" : "disclosure.qr"), {});
}

std::vector<std::string> chips_of(Wording const& wording, Disclosure const& entry) {
    std::vector<std::string> chips{kind_name(wording, entry.category)};
    if (entry.list) {
        chips.push_back(list_name(wording, *entry.list));
    }
    return chips;
}

/// The entries before and after it in the catalogue of its kind.
void add_neighbours(PageSources const& sources, DisclosureCategory category,
                    std::string const& path, DisclosureView& view) {
    auto const all = disclosures_of(sources.shelf, {.category = category});
    auto const here = std::ranges::find(all, path, &ListedItem::path);
    if (here == all.end()) {
        return;
    }
    auto const to = [](ListedItem const& entry) {
        return intent::Narrow{page::Disclosure{entry.path}};
    };
    if (here != all.begin()) {
        view.previous = LinkView{sources.wording.text("disclosure.previous"), to(*(here - 1))};
    }
    if (here + 1 != all.end()) {
        view.next = LinkView{sources.wording.text("disclosure.next"), to(*(here + 1))};
    }
}

std::string no_body_text(PageSources const& sources, Entry<Disclosure> const& sheet) {
    auto const& entry = sheet.body();
    auto const phone = phone_to_ask(sources, entry.contacts, sheet.item().department);
    return entry.mode == DisclosureMode::OnRequest
               ? sources.wording.text("disclosure.only_on_request", {{"phone", phone}})
               : sources.wording.text("common.not_published", {{"phone", phone}});
}

}  // namespace

PageView make_disclosure(PageSources const& sources, page::Disclosure const& page) {
    auto const sheet = sources.shelf.read<Disclosure>(page.path);
    if (!sheet) {
        return make_gone(sources);
    }
    auto const& wording = sources.wording;
    auto const& entry = sheet->body();
    DisclosureView view{
        .item = sheet->ref(),
        .tabs = disclosure_tabs(sources, {.category = entry.category}, TabsOf::Entry),
        .title = sheet->item().title,
        .chips = chips_of(wording, entry),
        .metadata = metadata_of(sources, *sheet),
        .elements_heading = wording.text("disclosure.elements"),
        .elements = elements_of(entry),
        .body_heading = wording.text("disclosure.body"),
        .body = entry.body,
        .no_body = no_body_text(sources, *sheet),
        .pictures = sources.shelf.pictures(sheet->item()),
        .enlarge = wording.text("picture.enlarge"),
        .qr = code_of(sources, entry),
        .contacts = contacts_of(sources, *sheet)};
    if (auto const& summary = sheet->item().summary; !summary.empty()) {
        view.metadata.insert(view.metadata.begin(),
                             {wording.text("disclosure.summary"), summary, false, "summary"});
    }
    if (entry.mode == DisclosureMode::OnRequest && view.tabs.request) {
        view.ask = LinkView{wording.text("disclosure.how_to_ask"), view.tabs.request->intent};
    }
    add_neighbours(sources, entry.category, sheet->path(), view);
    return view;
}

}  // namespace sunhall
