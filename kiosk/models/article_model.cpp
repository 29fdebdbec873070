#include "kiosk/models/dates_worded.hpp"
#include "kiosk/models/making.hpp"

namespace sunhall {

namespace {

std::string role_text(Wording const& wording, ArticleRole role) {
    switch (role) {
        case ArticleRole::Interpretation: return wording.text("article.interpretation");
        case ArticleRole::Convenience: return wording.text("article.convenience");
        case ArticleRole::Discipline: return wording.text("article.discipline");
        case ArticleRole::Instruction: break;
    }
    return wording.text("article.instruction");
}

/// Of what the article explains, the guides and fees of this hall.
std::vector<LinkView> related_to(PageSources const& sources, Article const& article) {
    std::vector<LinkView> links;
    for (auto const& path : article.related) {
        if (auto const guide = sources.shelf.read<Service>(path)) {
            links.push_back({guide->item().title, intent::Open{page::Guide{path}}});
        } else if (auto const fee = sources.shelf.read<Fee>(path)) {
            links.push_back({fee->item().title, intent::Open{page::Fee{path}}});
        }
    }
    return links;
}

}  // namespace

PageView make_article(PageSources const& sources, page::Article const& page) {
    auto const sheet = sources.shelf.read<Article>(page.path);
    if (!sheet) {
        return make_gone(sources);
    }
    auto const& wording = sources.wording;
    auto const& article = sheet->body();
    auto const source = article.source.empty() ? department_name(sources, sheet->item().department)
                                               : article.source;
    auto const date =
        article.issued_on ? full_day_text(wording, *article.issued_on) : std::string{};
    return ArticleView{
        .item = sheet->ref(),
        .title = sheet->item().title,
        .chips = {role_text(wording, article.role)},
        .meta = joined({source, date}),
        .text = article.body,
        .pictures = sources.shelf.pictures(sheet->item()),
        .related_heading = wording.text("article.related"),
        .related = related_to(sources, article),
        .qr = qr_of(sources, link_of(article.links, {LinkRole::Source, LinkRole::Guide}),
                    wording.text("article.original"), {})};
}

}  // namespace sunhall
