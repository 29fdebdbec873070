#include "sync/desk/roster.hpp"

#include <algorithm>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/content/item.hpp"
#include "sync/desk/limits.hpp"

namespace sunhall {

namespace {

/// Two people: one of each group (design.md §3).
constexpr std::int64_t reviews_needed = 2;

Result<Sections> sections_from(Json const& person, ReviewGroup group) {
    Sections sections;
    auto const* const list = person.find(name_of(group));
    if (list == nullptr || list->array() == nullptr) {
        return fail(Failure::Malformed, format("缺少 {}（栏目名单）", name_of(group)));
    }
    for (auto const& entry : *list->array()) {
        if (entry.text() == nullptr || !is_section(*entry.text())) {
            return fail(Failure::Malformed, format("{} 中有写错的栏目代码", name_of(group)));
        }
        sections.insert(*entry.text());
    }
    return sections;
}

Result<std::string> text_from(Json const& person, std::string_view field) {
    auto const* const found = person.find(field);
    if (found == nullptr || found->text() == nullptr || found->text()->empty()) {
        return fail(Failure::Malformed, format("缺少 {}", field));
    }
    return *found->text();
}

Result<Reviewer> reviewer_from(Json const& person) {
    auto staff = TRY(text_from(person, "id"));
    auto name = TRY(text_from(person, "name"));
    auto const* const key = person.find("key");
    auto public_key = TRY(during(staff + " 的 key", PublicKey::from_json(key ? *key : Json{})));
    auto first = TRY(during(staff, sections_from(person, ReviewGroup::First)));
    auto second = TRY(during(staff, sections_from(person, ReviewGroup::Second)));
    return Reviewer{.staff = std::move(staff),
                    .name = std::move(name),
                    .key = std::move(public_key),
                    .first = std::move(first),
                    .second = std::move(second)};
}

Result<RevokedKey> revoked_from(Json const& entry) {
    auto staff = TRY(text_from(entry, "id"));
    auto name = TRY(text_from(entry, "name"));
    auto at = TRY(text_from(entry, "at"));
    auto why = TRY(text_from(entry, "why"));
    auto const* const key = entry.find("key");
    auto public_key = TRY(during(staff + " 的 key", PublicKey::from_json(key ? *key : Json{})));
    return RevokedKey{std::move(staff), std::move(name), std::move(public_key), std::move(at),
                      std::move(why)};
}

Result<std::vector<RevokedKey>> revoked_keys(Json const& list) {
    if (list.array() == nullptr) {
        return fail(Failure::Malformed, "revoked（停用的密钥）须是名单");
    }
    std::vector<RevokedKey> keys;
    for (auto const& entry : *list.array()) {
        keys.push_back(TRY(revoked_from(entry)));
    }
    return keys;
}

Json::Array json_of(Sections const& sections) { return {sections.begin(), sections.end()}; }

bool has_no_name(Reviewer const& reviewer) { return reviewer.name == reviewer.staff; }

Result<void> check_alone(Reviewer const& reviewer) {
    if (!is_item_id(reviewer.staff)) {
        return fail(Failure::Rejected,
                    format("工号“{}”只能用小写字母、数字和短横线", reviewer.staff));
    }
    if (reviewer.name.empty()) {
        return fail(Failure::Rejected, format("工号 {} 没有姓名", reviewer.staff));
    }
    for (auto const& section : reviewer.first) {
        if (reviewer.second.contains(section)) {
            return fail(Failure::Rejected,
                        format("{} 在栏目 {} 已登记为另一种身份：同一人不能既初审又复核，请换一人",
                               reviewer.label(), section));
        }
    }
    return {};
}

}  // namespace

std::string_view name_of(ReviewGroup group) {
    return group == ReviewGroup::First ? "first" : "second";
}

std::string_view title_of(ReviewGroup group) {
    return group == ReviewGroup::First ? "初审" : "复核";
}

std::optional<ReviewGroup> review_group_named(std::string_view name) {
    for (auto const group : both_groups) {
        if (name == name_of(group)) {
            return group;
        }
    }
    return std::nullopt;
}

ReviewGroup other(ReviewGroup group) {
    return group == ReviewGroup::First ? ReviewGroup::Second : ReviewGroup::First;
}

Result<Roster> Roster::load(Workspace const& workspace) {
    Roster roster;
    auto const file = workspace.staff_file();
    if (!std::filesystem::exists(file)) {
        return roster;
    }
    auto const text = TRY(read_file(file, most_register_bytes));
    auto const json = TRY(during(file.string(), parse_json(text)));
    auto const* const staff = json.find("staff");
    if (staff == nullptr || staff->array() == nullptr) {
        return fail(Failure::Malformed, file.string() + "：缺少 staff（人员名单）");
    }
    // Before the people: a key that was revoked is nobody's, whoever wrote it into the file.
    if (auto const* const revoked = json.find("revoked")) {
        roster.revoked_ = TRY(during(file.string(), revoked_keys(*revoked)));
    }
    for (auto const& person : *staff->array()) {
        auto const reviewer = TRY(during(file.string(), reviewer_from(person)));
        TRY(during(file.string(), roster.add(reviewer)));
    }
    return roster;
}

Result<void> Roster::save(Workspace const& workspace) const {
    return write_atomically(workspace.staff_file(), text());
}

std::string Roster::text() const {
    Json::Array staff;
    for (auto const& reviewer : reviewers_) {
        staff.emplace_back(Json::Object{{"id", reviewer.staff},
                                        {"name", reviewer.name},
                                        {"key", reviewer.key.json()},
                                        {"first", json_of(reviewer.first)},
                                        {"second", json_of(reviewer.second)}});
    }
    Json::Array revoked;
    for (auto const& old : revoked_) {
        revoked.emplace_back(Json::Object{{"id", old.staff},
                                          {"name", old.name},
                                          {"key", old.key.json()},
                                          {"at", old.at},
                                          {"why", old.why}});
    }
    return pretty_json(Json::Object{{"staff", std::move(staff)}, {"revoked", std::move(revoked)}});
}

Reviewer const* Roster::with_staff(std::string_view staff) const {
    auto const found = std::ranges::find(reviewers_, staff, &Reviewer::staff);
    return found == reviewers_.end() ? nullptr : &*found;
}

Reviewer const* Roster::with_key(std::string_view key_id) const {
    auto const found = std::ranges::find_if(
        reviewers_, [&](Reviewer const& reviewer) { return reviewer.key.id() == key_id; });
    return found == reviewers_.end() ? nullptr : &*found;
}

std::vector<Reviewer const*> Roster::group(std::string_view section, ReviewGroup group) const {
    std::vector<Reviewer const*> members;
    for (auto const& reviewer : reviewers_) {
        if (reviewer.sections(group).contains(section)) {
            members.push_back(&reviewer);
        }
    }
    return members;
}

Result<void> Roster::add(Reviewer const& reviewer) {
    auto whole = reviewer;
    auto place = std::ranges::lower_bound(reviewers_, reviewer.staff, {}, &Reviewer::staff);
    bool const known = place != reviewers_.end() && place->staff == reviewer.staff;
    bool const named = known && !has_no_name(*place) && !has_no_name(reviewer);
    if (known &&
        ((named && place->name != reviewer.name) || place->key.id() != reviewer.key.id())) {
        return fail(Failure::Rejected, format("工号 {} 已登记为 {}，姓名或密钥不同；请核对工号",
                                              reviewer.staff, place->label()));
    }
    if (known) {
        whole.name = has_no_name(reviewer) ? place->name : reviewer.name;
        whole.first.insert(place->first.begin(), place->first.end());
        whole.second.insert(place->second.begin(), place->second.end());
    }
    TRY(check_alone(whole));
    TRY(check_key(whole));
    if (known) {
        *place = std::move(whole);
    } else {
        reviewers_.insert(place, std::move(whole));
    }
    return {};
}

void Roster::name_people(std::map<std::string, std::string> const& names) {
    for (auto& reviewer : reviewers_) {
        auto const name = names.find(reviewer.staff);
        if (has_no_name(reviewer) && name != names.end()) {
            reviewer.name = name->second;
        }
    }
}

Result<void> Roster::check_key(Reviewer const& reviewer) const {
    for (auto const& present : reviewers_) {
        if (present.staff != reviewer.staff && present.key.material() == reviewer.key.material()) {
            return fail(Failure::Rejected, format("{} 与 {} 用的是同一把密钥：每人须有自己的密钥",
                                                  reviewer.label(), present.label()));
        }
    }
    for (auto const& old : revoked_) {
        if (old.key.material() == reviewer.key.material()) {
            return fail(
                Failure::Rejected,
                format("{} 的这把密钥已于 {} 停用，不能再登记；请生成新的密钥", old.name, old.at));
        }
    }
    return {};
}

Result<void> Roster::revoke(std::string_view staff, std::string at, std::string why) {
    auto const found = std::ranges::find(reviewers_, staff, &Reviewer::staff);
    if (found == reviewers_.end()) {
        return fail(Failure::Rejected,
                    format("没有登记工号 {}；请用 key list 查看已登记的人员", staff));
    }
    revoked_.push_back({found->staff, found->name, found->key, std::move(at), std::move(why)});
    reviewers_.erase(found);
    return {};
}

Result<void> Roster::replace_key(std::string_view staff, PublicKey const& key, std::string at,
                                 std::string why) {
    auto const* const found = with_staff(staff);
    if (found == nullptr) {
        return fail(Failure::Rejected,
                    format("没有登记工号 {}；请用 key list 查看已登记的人员", staff));
    }
    auto renewed = *found;
    renewed.key = key;
    TRY(check_key(renewed));
    TRY(revoke(staff, std::move(at), std::move(why)));
    return add(renewed);
}

DelegatedRole Roster::role(std::string_view section) const {
    Approval approval;
    for (auto const* const reviewer : group(section, ReviewGroup::First)) {
        approval.first.emplace(reviewer->key.id(), reviewer->staff);
    }
    for (auto const* const reviewer : group(section, ReviewGroup::Second)) {
        approval.second.emplace(reviewer->key.id(), reviewer->staff);
    }
    RoleKeys who{.key_ids = {}, .threshold = reviews_needed};
    for (auto const& [key_id, key] : keys(section)) {
        who.key_ids.push_back(key_id);
    }
    return {.name = std::string{section},
            .who = std::move(who),
            .terminating = true,
            .paths = {format("{}/*/*.json", section), format("{}/media/*.png", section)},
            .path_hash_prefixes = {},
            .approval = std::move(approval)};
}

KeyList Roster::keys(std::string_view section) const {
    KeyList keys;
    for (auto const group_of : both_groups) {
        for (auto const* const reviewer : group(section, group_of)) {
            keys.emplace(reviewer->key.id(), reviewer->key.json());
        }
    }
    return keys;
}

}  // namespace sunhall
