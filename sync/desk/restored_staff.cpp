#include "sync/desk/restored_staff.hpp"

#include <map>

#include "sync/base/format.hpp"

namespace sunhall {

namespace {

struct KnownPerson {
    std::string staff, name;
    Json key;  ///< Null in entries of older desks.
};

/// Everybody who was ever registered, by key id.
using KnownPeople = std::map<std::string, KnownPerson, std::less<>>;

KnownPeople people_in(Register const& record) {
    KnownPeople people;
    for (auto const& entry : record.entries()) {
        auto const reviewer = entry.event.details.find("reviewer");
        if (entry.event.act == Act::RegisterPerson && reviewer != entry.event.details.end()) {
            auto const* const key = reviewer->second.find("key");
            people.insert_or_assign(entry.event.digest,
                                    KnownPerson{.staff = reviewer->second.text_at("staff"),
                                                .name = reviewer->second.text_at("name"),
                                                .key = key == nullptr ? Json{} : *key});
        }
    }
    return people;
}

std::map<std::string, std::string> names_of(KnownPeople const& people) {
    std::map<std::string, std::string> names;
    for (auto const& [id, person] : people) {
        if (!person.staff.empty() && !person.name.empty()) {
            names.insert_or_assign(person.staff, person.name);
        }
    }
    return names;
}

/// As staff.json lists it.
Json revoked_json(KnownPerson const& person, RegisterEntry const& entry) {
    return Json::Object{{"id", person.staff},
                        {"name", person.name},
                        {"key", person.key},
                        {"at", entry.at},
                        {"why", entry.event.why}};
}

/// A person's key; office keys are rotated, too, and their entries name a root.
bool takes_key_away(RegisterEvent const& event, KnownPeople const& people) {
    return event.act == Act::RevokeKey ||
           (event.act == Act::RotateKey && people.contains(event.digest));
}

/// With further keys out of use than the roster knows of.
Result<std::string> text_with(Roster const& roster, Json::Array const& further) {
    auto json = TRY(parse_json(roster.text()));
    auto const known = json.object()->find("revoked");
    auto revoked = *known->second.array();
    revoked.insert(revoked.begin(), further.begin(), further.end());
    known->second = std::move(revoked);
    return pretty_json(json);
}

}  // namespace

Result<RestoredStaff> staff_of(Roster published, Register const& record) {
    auto const people = people_in(record);
    published.name_people(names_of(people));
    RestoredStaff staff;
    Json::Array further;
    for (auto const& entry : record.entries()) {
        auto const& event = entry.event;
        if (!takes_key_away(event, people)) {
            continue;
        }
        auto const known = people.find(event.digest);
        if (auto const* const still_there = published.with_key(event.digest)) {
            auto const id = still_there->staff;
            TRY(published.revoke(id, entry.at, event.why));
        } else if (known != people.end() && !known->second.key.is_null()) {
            further.push_back(revoked_json(known->second, entry));
        } else {
            staff.lost.push_back(format(
                "已停用的密钥 {}（{}）：登记簿里没有它的公钥，不能列入停用名单，请不要重新登记",
                event.digest.substr(0, digest_digits_shown), event.why));
        }
    }
    staff.text = TRY(text_with(published, further));
    staff.people = published.reviewers().size();
    return staff;
}

}  // namespace sunhall
