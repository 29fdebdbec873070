#include <algorithm>
#include <array>

#include "kiosk/models/dates_worded.hpp"
#include "kiosk/models/making.hpp"
#include "kiosk/models/reading_parts.hpp"

namespace sunhall {

namespace {

constexpr std::array roles{ArticleRole::Interpretation, ArticleRole::Convenience,
                           ArticleRole::Discipline, ArticleRole::Instruction};

std::string source_and_date(PageSources const& sources, Entry<Article> const& sheet) {
    auto const& article = sheet.body();
    auto const source =
        article.source.empty() ? department_name(sources, sheet.item().department) : article.source;
    auto const date =
        article.issued_on ? full_day_text(sources.wording, *article.issued_on) : std::string{};
    return joined({source, date});
}

ReadingListView::Row row_of(PageSources const& sources, Entry<Article> const& sheet) {
    return {.item = sheet.ref(),
            .title = sheet.item().title,
            .summary = sheet.item().summary,
            .meta = source_and_date(sources, sheet),
            .intent = intent::Open{page::Article{sheet.path()}}};
}

std::vector<TabView> tabs_of(Wording const& wording, std::vector<ArticleRole> const& shown,
                             ArticleRole chosen) {
    std::vector<TabView> tabs;
    for (auto const role : shown) {
        tabs.push_back({.label = role_text(wording, role),
                        .chosen = role == chosen,
                        .intent = intent::Narrow{page::Articles{role}}});
    }
    return tabs;
}

}  // namespace

ReadingListView make_articles(PageSources const& sources, page::Articles const& page) {
    auto const& wording = sources.wording;
    auto const sheets = sources.shelf.read_all<Article>(Kind::Article);
    std::vector<ArticleRole> shown;
    std::ranges::copy_if(roles, std::back_inserter(shown), [&](ArticleRole role) {
        return std::ranges::any_of(sheets,
                                   [&](auto const& sheet) { return sheet.body().role == role; });
    });
    auto role = page.role;
    if (!shown.empty() && std::ranges::find(shown, role) == shown.end()) {
        role = shown.front();
    }
    ReadingListView view{
        .of = ReadingListView::Of::Articles,
        .title = role_text(wording, role),
        .empty = wording.text("articles.none"),
        .empty_advice = wording.text("articles.none_advice", {{"phone", main_hotline(sources)}})};
    for (auto const& sheet : sheets) {
        if (sheet.body().role == role) {
            view.rows.push_back(row_of(sources, sheet));
        }
    }
    if (shown.size() > 1) {
        view.tabs = tabs_of(wording, shown, role);
    }
    if (!view.rows.empty()) {
        view.note = wording.text("articles.note", {{"count", std::to_string(view.rows.size())}});
    }
    return view;
}

PageView make_article(PageSources const& sources, page::Article const& page) {
    auto const sheet = sources.shelf.read<Article>(page.path);
    if (!sheet) {
        return make_gone(sources);
    }
    auto const& wording = sources.wording;
    auto const& article = sheet->body();
    return ArticleView{
        .item = sheet->ref(),
        .kind = "article",
        .title = sheet->item().title,
        .chips = {role_text(wording, article.role)},
        .meta = source_and_date(sources, *sheet),
        .text = article.body,
        .pictures = sources.shelf.pictures(sheet->item()),
        .contents_heading = wording.text("article.contents"),
        .to_contents = wording.text("article.to_contents"),
        .next_section = wording.text("article.next_section"),
        .enlarge = wording.text("picture.enlarge"),
        .related_heading = wording.text("article.related"),
        .related = related_links(sources, article.related),
        .qr = code_of(sources, sheet->item(), article.links, wording.text("article.original"))};
}

}  // namespace sunhall
