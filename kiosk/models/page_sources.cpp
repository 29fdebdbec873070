#include "kiosk/models/page_sources.hpp"

#include <algorithm>
#include <utility>

#include "sync/content/checker.hpp"

namespace sunhall {

namespace {

/// Without scheme, path and what a browser would hide: "zwfw.shifan.example".
std::string host_of(std::string const& origin) {
    auto const scheme = origin.find("://");
    return scheme == std::string::npos ? origin : origin.substr(scheme + 3);
}

}  // namespace

std::string phone_to_ask(PageSources const& sources, std::vector<Contact> const& contacts,
                         std::string_view department) {
    for (auto const& contact : contacts) {
        if (contact.kind == ContactKind::Consultation && !contact.phone.empty()) {
            return contact.phone;
        }
    }
    if (auto const office = sources.shelf.department(department);
        office && !office->body().phone.empty()) {
        return office->body().phone;
    }
    auto const& hall = sources.shelf.hall();
    return hall && !hall->body().phone.empty() ? hall->body().phone : main_hotline(sources);
}

std::string main_hotline(PageSources const& sources) {
    auto const hotlines = sources.shelf.list(Kind::Hotline);
    if (!hotlines.empty()) {
        if (auto const hotline = sources.shelf.read<Hotline>(hotlines.front().path)) {
            return hotline->body().number;
        }
    }
    return sources.wording.text("hotlines.main_number");
}

Fact fact_or_ask(PageSources const& sources, std::string label, std::string text,
                 std::string const& phone, std::string field) {
    if (!text.empty()) {
        return {std::move(label), std::move(text), false, std::move(field)};
    }
    return {std::move(label), sources.wording.text("common.not_published", {{"phone", phone}}),
            true, std::move(field)};
}

std::string department_name(PageSources const& sources, std::string_view id) {
    if (auto const department = sources.shelf.department(id)) {
        return department->item().title;
    }
    // The hall's own office publishes, too, and is no department of it.
    auto const& hall = sources.shelf.hall();
    return hall && hall->item().department == id ? hall->body().name : std::string{id};
}

std::string short_department_name(PageSources const& sources, std::string_view id) {
    auto const department = sources.shelf.department(id);
    return department && !department->body().short_name.empty() ? department->body().short_name
                                                                : department_name(sources, id);
}

std::string said_together(std::initializer_list<std::string_view> parts) {
    auto const is_latin = [](char byte) { return static_cast<unsigned char>(byte) < 0x80; };
    std::string text;
    for (auto const part : parts) {
        if (!text.empty() && !part.empty() && (is_latin(text.back()) || is_latin(part.front()))) {
            text += ' ';
        }
        text += part;
    }
    return text;
}

std::string place_text(Place const& place) {
    auto const text = said_together({place.address, place.floor, place.window});
    return text.empty() ? place.name : text;
}

std::string basis_text(Wording const& wording, LegalBasis const& basis) {
    auto text = basis.title.starts_with("《")
                    ? basis.title
                    : wording.text("common.law", {{"title", basis.title}});
    if (!basis.document_number.empty()) {
        text = wording.text("common.bracketed", {{"text", text}, {"note", basis.document_number}});
    }
    return basis.article.empty()
               ? text
               : wording.text("common.law_article", {{"law", text}, {"article", basis.article}});
}

QrView qr_of(PageSources const& sources, std::string const& url, std::string heading,
             std::string note) {
    auto const& hall = sources.shelf.hall();
    auto const origin = origin_of(url);
    if (!hall || !origin ||
        std::ranges::find(hall->body().link_origins, *origin) == hall->body().link_origins.end()) {
        return {};
    }
    return {.heading = std::move(heading),
            .note = std::move(note),
            .url = url,
            .opens = sources.wording.text("common.opens_site"),
            .host = host_of(*origin)};
}

std::string link_of(std::vector<Link> const& links, std::vector<LinkRole> const& roles) {
    for (auto const role : roles) {
        auto const found = std::ranges::find(links, role, &Link::role);
        if (found != links.end()) {
            return found->url;
        }
    }
    return {};
}

std::string joined(std::vector<std::string> const& parts, std::string_view between) {
    std::string text;
    for (auto const& part : parts) {
        if (!part.empty()) {
            text += (text.empty() ? "" : std::string{between}) + part;
        }
    }
    return text;
}

}  // namespace sunhall
