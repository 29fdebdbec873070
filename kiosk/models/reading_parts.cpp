#include "kiosk/models/reading_parts.hpp"

#include <array>

#include "kiosk/models/counted_link.hpp"
#include "kiosk/models/search_rows.hpp"

namespace sunhall {

namespace {

/// In the order of ArticleRole, NoticeType and ContactKind.
constexpr std::array<std::string_view, 4> role_words{
    "article.interpretation", "article.convenience", "article.discipline", "article.instruction"};
constexpr std::array<std::string_view, 3> notice_types{"notice.announcement", "notice.circular",
                                                       "notice.notification"};
constexpr std::array<std::string_view, 4> contact_kinds{"notice.consultation", "notice.complaint",
                                                        "notice.supervision", "notice.sign_up"};

}  // namespace

std::string role_text(Wording const& wording, ArticleRole role) {
    return wording.text(role_words.at(static_cast<std::size_t>(role)));
}

std::string notice_chip(Wording const& wording, Notice const& notice) {
    return notice.priority == Priority::Urgent
               ? wording.text("notice.urgent")
               : wording.text(notice_types.at(static_cast<std::size_t>(notice.type)));
}

std::vector<LinkView> related_links(PageSources const& sources,
                                    std::vector<std::string> const& paths) {
    std::vector<LinkView> links;
    for (auto const& path : paths) {
        auto const held = sources.shelf.read_any(path);
        if (!held || !sources.shelf.shows(held->item.kind(), held->item.department)) {
            continue;
        }
        if (auto page = page_of(held->item.kind(), path)) {
            links.push_back({held->item.title, intent::Open{*std::move(page)}});
        }
    }
    return links;
}

QrView code_of(PageSources const& sources, Item const& item, std::vector<Link> const& links,
               std::string const& heading) {
    for (auto const& link : links) {
        auto const url = counted_link(sources, link.url, item.id);
        auto code = qr_of(sources, url, link.title.empty() ? heading : link.title, {});
        if (!code.empty()) {
            return code;
        }
    }
    return {};
}

std::vector<Fact> contact_facts(PageSources const& sources, std::vector<Contact> const& contacts,
                                std::string const& field) {
    std::vector<Fact> facts;
    for (auto const& contact : contacts) {
        if (contact.phone.empty()) {
            continue;
        }
        auto const label =
            sources.wording.text(contact_kinds.at(static_cast<std::size_t>(contact.kind)));
        facts.push_back({.label = label,
                         .text = joined({contact.phone, contact.name, contact.hours}),
                         .field = field});
    }
    return facts;
}

}  // namespace sunhall
