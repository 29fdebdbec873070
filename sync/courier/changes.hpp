// What the one generation lacks of what is current, with all its bytes: what renew_generation()
// is given.
//
//   1. Roles are compared by the digest of their metadata, and only those that are another are
//      looked into, path by path.
//   2. Whatever comes is gathered before anything is touched, so that a line that breaks or an item
//      that cannot be read costs nothing.
//
// Belongs to the sync thread.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/courier/item_gatherer.hpp"
#include "sync/store/generation.hpp"
#include "sync/store/generation_renewal.hpp"
#include "sync/trust/client.hpp"

namespace sunhall {

class Changes {
public:
    /// Each costs 55 to 80 KB of scattered writing (measured in generations of 10,000 items: 8 MB
    /// for 101, 18 and 23 MB for 351). With so many it is as much as a generation of 10,000 small
    /// items written from end to end, and a third of one of large ones.
    static constexpr std::size_t most_rows = 400;
    /// They are held in memory, once as they were and once as they are.
    static constexpr std::int64_t most_bytes = std::int64_t{8} << 20U;

    /// Whether a path concerns this terminal.
    using Takes = std::function<bool(std::string_view path)>;

    /// Compares. Rejected where there is too much, and where `older` was written by another build
    /// of this program; any other error is damage of `older`. The client outlives it.
    static Result<Changes> since(Generation const& older, std::vector<std::string> const& roles,
                                 TufClient& client, Takes const& takes);

    /// Brings what comes; an error is the round's.
    Result<GenerationChange> gathered(ItemGatherer& gatherer, Instant confirmed) &&;

private:
    using Targets = std::vector<TargetInfo>;
    struct Coming {
        std::string role;
        Targets targets;
    };

    Changes(Proof const& before, Proof now);

    Result<void> compare(Generation const& older, std::string const& role, Targets const& before,
                         Targets now);
    /// Takes a row as it is in the older generation, if it is there.
    Result<void> add_before(Generation const& older, TargetInfo const& target);
    Result<void> take(Verified<ItemBytes> const& item);

    GenerationChange change_;
    std::vector<Coming> coming_;
    /// By path, what goes or is to be replaced.
    std::map<std::string, Verified<ItemBytes>, std::less<>> before_;
    std::size_t rows_ = 0;
    std::int64_t bytes_ = 0;
};

}  // namespace sunhall
