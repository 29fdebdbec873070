#include "sync/courier/item_gatherer.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace sunhall {

namespace {

/// Handed on together: enough that several fetches keep a slow line busy.
constexpr std::ptrdiff_t most_items_in_a_load = 256;
constexpr std::int64_t most_bytes_in_a_load = std::int64_t{8} << 20U;

}  // namespace

std::optional<Verified<ItemBytes>> ItemGatherer::at_hand(TargetInfo const& target) {
    if (held_) {
        if (auto bytes = held_->unverified_bytes(target.path)) {
            if (auto item = client_.verify(target.path, take(std::move(bytes)))) {
                return *std::move(item);
            }
        }
    }
    if (auto bytes = spool_.unverified_bytes(target)) {
        if (auto item = client_.verify(target.path, *std::move(bytes))) {
            return *std::move(item);
        }
    }
    return std::nullopt;
}

Result<void> ItemGatherer::fetch(TargetInfo const* first, std::vector<std::size_t> const& places,
                                 Load& load) {
    std::vector<std::string> paths;
    for (auto const place : places) {
        paths.push_back(first[place].path);
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

Result<ItemGatherer::Load> ItemGatherer::load(TargetInfo const* first, TargetInfo const* last) {
    Load items;
    std::vector<std::size_t> missing;
    for (auto const* target = first; target != last; ++target) {
        items.push_back(at_hand(*target));
        if (!items.back()) {
            missing.push_back(items.size() - 1);
        }
    }
    TRY(fetch(first, missing, items));
    return items;
}

Result<void> ItemGatherer::gather(std::vector<TargetInfo> const& wanted, Take const& take) {
    auto const* next = wanted.data();
    auto const* const end = next + wanted.size();
    while (next != end) {
        auto const* last = next;
        std::int64_t bytes = 0;
        while (last != end && last - next < most_items_in_a_load &&
               (last == next || bytes + last->length <= most_bytes_in_a_load)) {
            bytes += last->length;
            ++last;
        }
        auto const items = TRY(load(next, last));
        for (auto const& item : items) {
            TRY(take(*item));
        }
        next = last;
    }
    return {};
}

Result<Verified<ItemBytes>> ItemGatherer::item(TargetInfo const& target) {
    auto items = TRY(load(&target, &target + 1));
    return *std::move(items.front());
}

}  // namespace sunhall
