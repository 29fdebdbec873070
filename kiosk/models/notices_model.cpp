#include <algorithm>

#include "kiosk/models/dates_worded.hpp"
#include "kiosk/models/making.hpp"
#include "kiosk/models/reading_parts.hpp"

namespace sunhall {

namespace {

ReadingListView::Row row_of(PageSources const& sources, Entry<Notice> const& sheet) {
    auto const& wording = sources.wording;
    auto const& notice = sheet.body();
    auto const issued = full_day_text(wording, date_of(notice.from));
    return {.item = sheet.ref(),
            .title = sheet.item().title,
            .chip = notice_chip(wording, notice),
            .look = notice.priority == Priority::Urgent ? ReadingListView::Chip::Urgent
                                                        : ReadingListView::Chip::Plain,
            .meta = joined({department_name(sources, sheet.item().department), issued}),
            .intent = intent::Open{page::Notice{sheet.path()}}};
}

std::vector<Fact> facts_of(PageSources const& sources, Notice const& notice) {
    auto facts = contact_facts(sources, notice.contacts, "contacts");
    if (notice.until) {
        facts.push_back({.label = sources.wording.text("notice.until"),
                         .text = full_moment(sources.wording, *notice.until),
                         .field = "until"});
    }
    return facts;
}

/// Beside an urgent notice, the other ones: the banner names one of them only.
std::vector<LinkView> other_urgent(PageSources const& sources, Entry<Notice> const& shown) {
    std::vector<LinkView> links;
    if (shown.body().priority != Priority::Urgent) {
        return links;
    }
    for (auto const& path : sources.shelf.notices().urgent(sources.now)) {
        auto const other = sources.shelf.read<Notice>(path);
        if (other && path != shown.path()) {
            links.push_back({other->item().title, intent::Open{page::Notice{path}}});
        }
    }
    return links;
}

}  // namespace

ReadingListView make_notices(PageSources const& sources) {
    auto const& wording = sources.wording;
    ReadingListView view{
        .of = ReadingListView::Of::Notices,
        .title = wording.text("notices.title"),
        .empty = wording.text("notices.none"),
        .empty_advice = wording.text("notices.none_advice", {{"phone", main_hotline(sources)}})};
    for (auto const& path : sources.shelf.notices().holding(sources.now)) {
        if (auto const sheet = sources.shelf.read<Notice>(path)) {
            view.rows.push_back(row_of(sources, *sheet));
        }
    }
    if (!view.rows.empty()) {
        view.note = wording.text("notices.note", {{"count", std::to_string(view.rows.size())}});
    }
    return view;
}

PageView make_notice(PageSources const& sources, page::Notice const& page) {
    auto const sheet = sources.shelf.read<Notice>(page.path);
    if (!sheet) {
        return make_gone(sources);
    }
    auto const& wording = sources.wording;
    auto const& notice = sheet->body();
    auto const phase = phase_of(sheet->item(), notice, sources.now);
    if (phase == NoticePhase::ToCome) {
        return make_gone(sources);
    }
    ArticleView view{
        .item = sheet->ref(),
        .kind = "notice",
        .title = sheet->item().title,
        .chips = {notice_chip(wording, notice)},
        .urgent = notice.priority == Priority::Urgent,
        .meta = joined(
            {department_name(sources, sheet->item().department),
             wording.text("notice.issued", {{"moment", full_moment(wording, notice.from)}})}),
        .text = notice.body,
        .pictures = sources.shelf.pictures(sheet->item()),
        .facts = facts_of(sources, notice),
        .contents_heading = wording.text("article.contents"),
        .to_contents = wording.text("article.to_contents"),
        .next_section = wording.text("article.next_section"),
        .enlarge = wording.text("picture.enlarge"),
        .related_heading = wording.text("notice.other_urgent"),
        .related = other_urgent(sources, *sheet),
        .qr = code_of(sources, sheet->item(), notice.links, wording.text("notice.code"))};
    if (phase == NoticePhase::Over) {
        // Whoever is reading it when it ends may finish.
        view.chips.push_back(wording.text("notice.over"));
    }
    return view;
}

}  // namespace sunhall
