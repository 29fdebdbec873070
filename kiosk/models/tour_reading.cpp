// The part of the tour that has things to read.
#include "kiosk/models/tour_parts.hpp"

namespace sunhall {

namespace {

/// Long enough for contents.
bool has_chapters(Article const& article) {
    std::size_t chapters = article.body.starts_with("## ") ? 1 : 0;
    for (auto at = article.body.find("\n## "); at != std::string::npos;
         at = article.body.find("\n## ", at + 1)) {
        ++chapters;
    }
    return chapters > 2;
}

/// What a text says that its picture shows: ![a plan of the hall](plan).
std::string shown_by(std::string_view text, std::string const& name) {
    auto const end = text.find("](" + name + ")");
    auto const begin = end == std::string_view::npos ? end : text.rfind("![", end);
    return begin == std::string_view::npos ? std::string{}
                                           : std::string{text.substr(begin + 2, end - begin - 2)};
}

/// A picture of an article, as large as the page and two steps larger.
void add_picture(Tour& tour, Shelf const& shelf) {
    auto const path = first_of<Article>(shelf, Kind::Article, [&](auto const& article) {
        return !shelf.pictures(article.item()).empty();
    });
    auto const article = shelf.read<Article>(path);
    if (!article) {
        return;
    }
    auto const name = shelf.pictures(article->item()).front().name;
    intent::ShowPicture const show{name, shown_by(article->body().body, name)};
    tour.add_item<page::Article>("picture", path, {show});
    tour.add_item<page::Article>("picture-larger", path, {show, intent::ZoomPicture{2}});
}

}  // namespace

void add_reading(Tour& tour, Shelf const& shelf, Instant now) {
    tour.add("notices", {opening(page::Notices{})});
    tour.add_item<page::Notice>("notice",
                                first_of<Notice>(shelf, Kind::Notice, [&](auto const& notice) {
                                    return notice.body().priority == Priority::Normal &&
                                           shelf.notices().holds(notice.path(), now);
                                }));
    tour.add("articles", {opening(page::Articles{})});
    tour.add_item<page::Article>("article",
                                 first_of<Article>(shelf, Kind::Article, [](auto const& article) {
                                     return !article.item().attachments.empty();
                                 }));
    tour.add_item<page::Article>("article-contents",
                                 first_of<Article>(shelf, Kind::Article, [](auto const& article) {
                                     return has_chapters(article.body());
                                 }));
    add_picture(tour, shelf);
    tour.add("replies", {opening(page::Replies{})});
    tour.add_item<page::Reply>("reply", first_of<Reply>(shelf, Kind::Reply, [](auto const& reply) {
                                   return !reply.body().answer.empty();
                               }));
    tour.add_item<page::Reply>("reply-pending",
                               first_of<Reply>(shelf, Kind::Reply, [](auto const& reply) {
                                   return reply.body().answer.empty();
                               }));
}

}  // namespace sunhall
