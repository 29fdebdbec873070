#include "sync/desk/key_report.hpp"

#include "sync/base/calendar.hpp"
#include "sync/base/format.hpp"
#include "sync/desk/facts.hpp"
#include "sync/desk/publication.hpp"

namespace sunhall {

namespace {

constexpr std::size_t digits_shown = 12;  // of a key id: enough to tell two apart by eye

/// Which key ids have a file in keys/, and whether it is sealed.
std::map<std::string, OfficeKey::Place> places_in(std::filesystem::path const& keys) {
    std::map<std::string, OfficeKey::Place> places;
    std::error_code none;
    for (auto const& entry : std::filesystem::directory_iterator{keys, none}) {
        if (auto const facts = SecretKey::look_at(entry.path())) {
            places.emplace(facts->public_key.id(),
                           facts->sealed ? OfficeKey::Place::Sealed : OfficeKey::Place::Open);
        }
    }
    return places;
}

std::string_view words_for(OfficeKey::Place place) {
    switch (place) {
        case OfficeKey::Place::Elsewhere: return "不在工作区";
        case OfficeKey::Place::Open: return "在工作区，没有口令";
        case OfficeKey::Place::Sealed: return "在工作区，有口令";
    }
    return "";
}

std::string_view name_of(OfficeKey::Place place) {
    switch (place) {
        case OfficeKey::Place::Elsewhere: return "elsewhere";
        case OfficeKey::Place::Open: return "open";
        case OfficeKey::Place::Sealed: return "sealed";
    }
    return "";
}

std::string list_of(Sections const& sections) {
    std::string text;
    for (auto const& section : sections) {
        text += (text.empty() ? "" : "、") + section;
    }
    return text.empty() ? "无" : text;
}

std::string short_id(std::string const& id) { return id.substr(0, digits_shown); }

}  // namespace

Result<KeyReport> read_keys(Workspace const& workspace, Instant now) {
    auto const publication = TRY(read_publication(workspace.published()));
    auto const& root = publication.root.content;
    auto const places = places_in(workspace.keys());
    auto roster = TRY(Roster::load(workspace));
    KeyReport report{.roster = std::move(roster),
                     .office = {},
                     .root_keys_needed = root.root.threshold,
                     .expiries = expiries(publication, now)};
    for (auto const& [role, keys] :
         {std::pair{"root", &root.root}, std::pair{"targets", &root.targets},
          std::pair{"snapshot", &root.snapshot}, std::pair{"timestamp", &root.timestamp}}) {
        for (auto const& id : keys->key_ids) {
            auto const place = places.find(id);
            report.office.push_back(
                {.role = role,
                 .key_id = id,
                 .place = place == places.end() ? OfficeKey::Place::Elsewhere : place->second});
        }
    }
    return report;
}

void report_keys(std::ostream& out, KeyReport const& report) {
    out << "审核人员：\n";
    for (auto const& person : report.roster.reviewers()) {
        out << format("  {} [{}] 初审：{}；复核：{}\n", person.label(), short_id(person.key.id()),
                      list_of(person.first), list_of(person.second));
    }
    for (auto const& old : report.roster.revoked()) {
        out << format("  已停用 {}（{}） [{}] {}：{}\n", old.name, old.staff,
                      short_id(old.key.id()), old.at, old.why);
    }
    out << format("工作区的密钥（根密钥须用 {} 把）：\n", report.root_keys_needed);
    for (auto const& key : report.office) {
        out << format("  {} [{}] {}\n", key.role, short_id(key.key_id), words_for(key.place));
    }
    out << "签名到期日：\n";
    for (auto const& expiry : report.expiries) {
        out << format("  {} {}{}\n", date_text(date_of(expiry.expires)), role_title(expiry.role),
                      expiry.due ? "  须重签：" + expiry.remedy : "");
    }
}

void add_facts(Json::Object& facts, KeyReport const& report) {
    Json::Array people;
    for (auto const& person : report.roster.reviewers()) {
        people.push_back(facts_of(person));
    }
    Json::Array revoked;
    for (auto const& old : report.roster.revoked()) {
        revoked.emplace_back(Json::Object{{"staff", old.staff},
                                          {"name", old.name},
                                          {"key_id", old.key.id()},
                                          {"at", old.at},
                                          {"why", old.why}});
    }
    Json::Array office;
    for (auto const& key : report.office) {
        office.emplace_back(Json::Object{
            {"role", key.role}, {"key_id", key.key_id}, {"place", name_of(key.place)}});
    }
    Json::Array expiring;
    for (auto const& expiry : report.expiries) {
        expiring.emplace_back(Json::Object{
            {"role", expiry.role}, {"expires", civil_text(expiry.expires)}, {"soon", expiry.due}});
    }
    facts.insert_or_assign("people", std::move(people));
    facts.insert_or_assign("revoked", std::move(revoked));
    facts.insert_or_assign("office", std::move(office));
    facts.insert_or_assign("root_keys_needed", report.root_keys_needed);
    facts.insert_or_assign("expiries", std::move(expiring));
}

}  // namespace sunhall
