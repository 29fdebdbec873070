#include "kiosk/models/dates_worded.hpp"
#include "kiosk/models/disclosure_parts.hpp"
#include "kiosk/models/lazy_rows.hpp"
#include "kiosk/models/making.hpp"

namespace sunhall {

namespace {

std::string title_of(Wording const& wording, page::DisclosureList const& page) {
    if (page.category) {
        return kind_name(wording, *page.category);
    }
    return page.list ? list_name(wording, *page.list) : wording.text("disclosures.title");
}

/// In plain words what stands here.
std::string about(Wording const& wording, DisclosureCategory category) {
    switch (category) {
        case DisclosureCategory::Decision: return wording.text("disclosures.about_decision");
        case DisclosureCategory::Execution: return wording.text("disclosures.about_execution");
        case DisclosureCategory::Management: return wording.text("disclosures.about_management");
        case DisclosureCategory::Service: return wording.text("disclosures.about_service");
        case DisclosureCategory::Result: break;
    }
    return wording.text("disclosures.about_result");
}

std::string about(Wording const& wording, DisclosureList list) {
    switch (list) {
        case DisclosureList::Power: return wording.text("disclosures.about_power");
        case DisclosureList::Responsibility:
            return wording.text("disclosures.about_responsibility");
        case DisclosureList::Regulation: return wording.text("disclosures.about_regulation");
        case DisclosureList::Negative: break;
    }
    return wording.text("disclosures.about_negative");
}

std::string note_of(Wording const& wording, page::DisclosureList const& page, std::size_t count) {
    auto what = wording.text("disclosures.about_all");
    if (page.category) {
        what = about(wording, *page.category);
    } else if (page.list) {
        what = about(wording, *page.list);
    }
    return joined({wording.text("disclosures.count", {{"count", std::to_string(count)}}), what});
}

/// The kind where all are shown; else what the visitor does not see from the tab.
std::string chip_of(Wording const& wording, page::DisclosureList const& page,
                    Disclosure const& entry) {
    if (entry.mode == DisclosureMode::OnRequest) {
        return wording.text("disclosures.request");
    }
    if (page.category) {
        return entry.list ? list_name(wording, *entry.list) : std::string{};
    }
    return kind_name(wording, entry.category);
}

DisclosureRow row_of(PageSources const& sources, page::DisclosureList const& page,
                     Entry<Disclosure> const& sheet) {
    auto const& entry = sheet.body();
    return {
        .item = sheet.ref(),
        .title = sheet.item().title,
        .chip = chip_of(sources.wording, page, entry),
        .date = entry.issued_on ? full_day_text(sources.wording, *entry.issued_on) : std::string{},
        .department = short_department_name(sources, sheet.item().department),
        .index_number = entry.index_number,
        .intent = intent::Open{page::Disclosure{sheet.path()}}};
}

}  // namespace

DisclosureListView make_disclosure_list(PageSources const& sources,
                                        page::DisclosureList const& page) {
    auto const& wording = sources.wording;
    std::vector<std::string> paths;
    for (auto& listed : disclosures_of(sources.shelf, page)) {
        paths.push_back(std::move(listed.path));
    }
    auto const count = paths.size();
    // A row is made long after this call: it keeps what the sources refer to, not the sources.
    auto const rows = std::make_shared<LazyRows<DisclosureRow>>(
        std::move(paths), [&shelf = sources.shelf, &wording, &session = sources.session,
                           now = sources.now, page](std::string const& path) {
            auto const sheet = shelf.read<Disclosure>(path);
            return sheet ? std::optional{row_of({shelf, wording, session, now}, page, *sheet)}
                         : std::nullopt;
        });
    return {
        .tabs = disclosure_tabs(sources, page, TabsOf::List),
        .title = title_of(wording, page),
        .note = note_of(wording, page, count),
        .rows = count,
        .row = [rows](std::size_t row) { return rows->row(row); },
        .empty = wording.text("disclosures.none"),
        .empty_advice = wording.text("disclosures.none_advice", {{"phone", main_hotline(sources)}}),
        .page_up = wording.text("guides.page_up"),
        .page_down = wording.text("guides.page_down"),
        .in_sight = [&wording, count](
                        std::size_t first,
                        std::size_t last) { return in_sight_text(wording, count, first, last); }};
}

}  // namespace sunhall
