// Brings together the items of the next generation, in order: from the present generation or the
// spool where the bytes there agree with the new metadata, and from the office's server where not.
//
// What must be fetched is fetched several at once, but never more than a few megabytes before it is
// handed on, so that a first filling with 100,000 items needs no more memory than one with 100.
//
// Belongs to the sync thread, lives as long as one round.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/courier/spool.hpp"
#include "sync/store/generation.hpp"
#include "sync/trust/client.hpp"

namespace sunhall {

class ItemGatherer {
public:
    using Take = std::function<Result<void>(Verified<ItemBytes> const&)>;

    /// All outlive it. `held` may be empty.
    ItemGatherer(TufClient& client, std::optional<Generation> const& held, Spool const& spool)
        : client_{client}, held_{held}, spool_{spool} {}

    /// Hands every item to `take`. What came is in the spool even where another failed.
    Result<void> gather(std::vector<TargetInfo> const& wanted, Take const& take);

    Result<Verified<ItemBytes>> item(TargetInfo const& target);

private:
    using Load = std::vector<std::optional<Verified<ItemBytes>>>;

    std::optional<Verified<ItemBytes>> at_hand(TargetInfo const& target);
    Result<Load> load(TargetInfo const* first, TargetInfo const* last);
    /// Fills those places of the load.
    Result<void> fetch(TargetInfo const* first, std::vector<std::size_t> const& places, Load& load);

    TufClient& client_;
    std::optional<Generation> const& held_;
    Spool const& spool_;
};

}  // namespace sunhall
