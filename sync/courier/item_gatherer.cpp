#include "sync/courier/item_gatherer.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace sunhall {

namespace {

/// Handed on together: enough that several fetches keep a slow line busy.
constexpr std::size_t most_items_in_a_load = 256;
constexpr std::int64_t most_bytes_in_a_load = std::int64_t{8} << 20U;

/// A bundle is worth its bytes where at least so many of its files are missing, each of which would
/// cost a request, and they are at least the fourth part of it.
constexpr std::size_t least_missing_of_bundle = 16;
constexpr std::int64_t least_part_of_bundle = 4;

bool is_worth_it(Bundle const& bundle, std::size_t missing, std::int64_t missing_bytes) {
    return missing >= least_missing_of_bundle &&
           missing_bytes >= bundle.bytes / least_part_of_bundle;
}

/// Takes those out of `wanted` that are in the bundle. Both are in order of path.
std::vector<TargetInfo> take_bundled(std::vector<TargetInfo>& wanted, Bundle const& bundle) {
    auto const is_bundled = [file = bundle.files.begin(),
                             end = bundle.files.end()](TargetInfo const& target) mutable {
        while (file != end && file->path < target.path) {
            ++file;
        }
        return file != end && file->path == target.path;
    };
    auto const rest = std::stable_partition(wanted.begin(), wanted.end(), is_bundled);
    std::vector<TargetInfo> bundled{std::make_move_iterator(wanted.begin()),
                                    std::make_move_iterator(rest)};
    wanted.erase(wanted.begin(), rest);
    return bundled;
}

}  // namespace

std::optional<Verified<ItemBytes>> ItemGatherer::at_hand(TargetInfo const& target) {
    if (held_) {
        if (auto bytes = held_->unverified_bytes(target.path)) {
            if (auto item = client_.verify(target.path, take(std::move(bytes)))) {
                return *std::move(item);
            }
        }
    }
    if (brought_alone_ && (*brought_alone_)->target.path == target.path) {
        return brought_alone_;
    }
    if (!interrupted_) {
        return std::nullopt;
    }
    if (auto bytes = spool_.unverified_bytes(target)) {
        if (auto item = client_.verify(target.path, *std::move(bytes))) {
            return *std::move(item);
        }
    }
    return std::nullopt;
}

void ItemGatherer::fill_from(Bundle const& bundle, Targets targets, Load& load) {
    bundles_.bring(bundle, [&](std::string const& path, std::string_view bytes) {
        auto const target = std::ranges::lower_bound(targets, path, {}, &TargetInfo::path);
        if (target == targets.end() || target->path != path) {
            return false;
        }
        auto& place = load[static_cast<std::size_t>(target - targets.begin())];
        if (place) {
            return false;
        }
        auto item = client_.verify(path, std::string{bytes});
        if (!item) {
            return false;
        }
        place = *std::move(item);
        return true;
    });
}

Result<void> ItemGatherer::fetch(Targets targets, Load& load) {
    std::vector<std::string> paths;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        if (!load[i]) {
            paths.push_back(targets[i].path);
            places.push_back(i);
        }
    }
    auto answers = client_.download_all(paths);
    Result<void> all_good;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (answers[i]) {
            TRY(spool_.keep(**answers[i]));
            load[places[i]] = *std::move(answers[i]);
        } else if (all_good) {
            all_good = tl::unexpected{answers[i].error()};
        }
    }
    return all_good;
}

Result<ItemGatherer::Load> ItemGatherer::load(Targets targets, Bundle const* bundle) {
    Load items;
    std::size_t missing = 0;
    std::int64_t missing_bytes = 0;
    for (auto const& target : targets) {
        items.push_back(at_hand(target));
        if (!items.back()) {
            ++missing;
            missing_bytes += target.length;
        }
    }
    if (bundle != nullptr && is_worth_it(*bundle, missing, missing_bytes)) {
        fill_from(*bundle, targets, items);
    }
    TRY(fetch(targets, items));
    return items;
}

Result<void> ItemGatherer::hand_on(Targets targets, Bundle const* bundle, Take const& take) {
    auto const items = TRY(load(targets, bundle));
    for (auto const& item : items) {
        TRY(take(*item));
    }
    return {};
}

Result<std::vector<Bundle>> ItemGatherer::bundles(std::string const& role) {
    auto const* const list = TRY(client_.listed_by(role));
    std::vector<BundledFile> listed;
    for (std::size_t i = 0; i < list->size(); ++i) {
        auto const target = list->at(i);
        listed.push_back({std::string{target.path}, target.length});
    }
    return bundles_of(percent_encoded(role), std::move(listed));
}

Result<void> ItemGatherer::gather(std::string const& role, std::vector<TargetInfo> wanted,
                                  Take const& take) {
    for (auto const& bundle : TRY(bundles(role))) {
        TRY(hand_on(take_bundled(wanted, bundle), &bundle, take));
    }
    Targets rest{wanted};
    while (!rest.empty()) {
        std::size_t count = 0;
        std::int64_t bytes = 0;
        while (count < rest.size() && count < most_items_in_a_load &&
               (count == 0 || bytes + rest[count].length <= most_bytes_in_a_load)) {
            bytes += rest[count].length;
            ++count;
        }
        TRY(hand_on(rest.first(count), nullptr, take));
        rest = rest.subspan(count);
    }
    return {};
}

Result<Verified<ItemBytes>> ItemGatherer::item(TargetInfo const& target) {
    auto items = TRY(load({&target, 1}, nullptr));
    brought_alone_ = std::move(items.front());
    return *brought_alone_;
}

}  // namespace sunhall
