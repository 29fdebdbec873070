#include "sync/courier/changes.hpp"

#include <algorithm>
#include <utility>

#include "sync/base/build_time.hpp"
#include "sync/store/shown_item.hpp"

namespace sunhall {

namespace {

constexpr std::string_view top_role = "targets";

bool is_same(Proof const& before, Proof const& now, std::string const& role) {
    if (role == top_role) {
        return before.targets == now.targets;
    }
    auto const then = before.roles.find(role);
    auto const here = now.roles.find(role);
    return then != before.roles.end() && here != now.roles.end() && then->second == here->second;
}

bool is_same(TargetInfo const& one, TargetInfo const& other) {
    // Without a hash of the kind we keep, it may be another.
    return one.length == other.length && one.sha256 == other.sha256 && !one.sha256.empty();
}

/// Of a list in order of path.
TargetInfo const* named(std::vector<TargetInfo> const& targets, std::string const& path) {
    auto const found = std::ranges::lower_bound(targets, path, {}, &TargetInfo::path);
    return found != targets.end() && found->path == path ? &*found : nullptr;
}

/// Source is a generation or a client.
template <typename Source>
Result<std::vector<TargetInfo>> taken(Source& source, std::string const& role,
                                      Changes::Takes const& takes) {
    auto list = TRY(source.targets_of(role));
    std::erase_if(list, [&](TargetInfo const& target) { return !takes(target.path); });
    return list;
}

Result<void> is_shown(Verified<ItemBytes> const& item) {
    TRY(shown_item(item));
    return {};
}

}  // namespace

Changes::Changes(Proof const& before, Proof now) {
    change_.roles_before = before.roles;
    change_.proof = std::move(now);
}

Result<Changes> Changes::since(Generation const& older, std::vector<std::string> const& roles,
                               TufClient& client, Takes const& takes) {
    if (older.facts().built != build_time()) {
        return fail(Failure::Rejected, "it was written by another version of this program");
    }
    auto const before = TRY(older.proof());
    auto const now = client.proof();
    Changes changes{before, now};
    for (auto const& role : roles) {
        if (is_same(before, now, role)) {
            continue;
        }
        bool const known = role == top_role || before.roles.contains(role);
        auto const old = known ? TRY(taken(older, role, takes)) : Targets{};
        auto current = TRY(taken(client, role, takes));
        TRY(changes.compare(older, role, old, std::move(current)));
    }
    for (auto const& [role, digest] : before.roles) {
        if (!now.roles.contains(role)) {
            auto const old = TRY(taken(older, role, takes));
            TRY(changes.compare(older, role, old, {}));
        }
    }
    return changes;
}

Result<void> Changes::compare(Generation const& older, std::string const& role,
                              Targets const& before, Targets now) {
    for (auto const& target : before) {
        if (named(now, target.path) == nullptr) {
            TRY(add_before(older, target));
        }
    }
    std::erase_if(now, [&](TargetInfo const& target) {
        auto const* const then = named(before, target.path);
        return then != nullptr && is_same(*then, target);
    });
    for (auto const& target : now) {
        TRY(add_before(older, target));
    }
    if (!now.empty()) {
        coming_.push_back({role, std::move(now)});
    }
    return {};
}

Result<void> Changes::add_before(Generation const& older, TargetInfo const& target) {
    ++rows_;
    bytes_ += target.length;
    if (rows_ > most_rows || bytes_ > most_bytes) {
        return fail(Failure::Rejected, "too much has changed since");
    }
    if (auto held = older.verified_bytes(target.path)) {
        before_.emplace(target.path, *std::move(held));
    } else if (held.error().failure != Failure::Missing) {
        return tl::unexpected{held.error()};
    }
    return {};
}

Result<void> Changes::take(Verified<ItemBytes> const& item) {
    auto const& path = item->target.path;
    // Refused now, while nothing has been touched.
    TRY(is_media_path(path) ? approved(*item) : is_shown(item));
    RowChange change{.before = std::nullopt, .after = item};
    if (auto then = before_.extract(path)) {
        change.before = std::move(then.mapped());
    }
    change_.rows.push_back(std::move(change));
    return {};
}

Result<GenerationChange> Changes::gathered(ItemGatherer& gatherer, Instant confirmed) && {
    for (auto& [role, targets] : coming_) {
        auto const all = gatherer.gather(role, std::move(targets),
                                         [this](auto const& item) { return take(item); });
        TRY(all);
    }
    for (auto& [path, item] : before_) {
        change_.rows.push_back({.before = std::move(item), .after = std::nullopt});
    }
    change_.confirmed = confirmed;
    return std::move(change_);
}

}  // namespace sunhall
