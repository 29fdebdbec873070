// Brings together the items of the next generation, in order: from the present generation or the
// spool where the bytes there agree with the new metadata, and from the office's server where not.
//
// Where most of a section is missing it is asked for in bundles (bundle_fetcher.hpp), and what they
// did not bring as single files, several at once. Never more than a few megabytes are fetched
// before they are handed on, so that a first filling with 100,000 items needs no more memory than
// one with 100.
//
// Belongs to the sync thread, lives as long as one round.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/courier/bundle_fetcher.hpp"
#include "sync/courier/spool.hpp"
#include "sync/store/generation.hpp"
#include "sync/trust/client.hpp"

namespace sunhall {

class ItemGatherer {
public:
    using Take = std::function<Result<void>(Verified<ItemBytes> const&)>;

    /// All outlive it. `held` may be empty. `targets` is where the client fetches them, too.
    ItemGatherer(TufClient& client, Fetcher& targets, std::optional<Generation> const& held,
                 Spool const& spool)
        : client_{client},
          held_{held},
          spool_{spool},
          interrupted_{!spool.is_empty()},
          bundles_{targets, spool} {}

    /// Hands every item of a role to `take`. What came is in the spool even where another failed.
    Result<void> gather(std::string const& role, std::vector<TargetInfo> wanted, Take const& take);

    Result<Verified<ItemBytes>> item(TargetInfo const& target);

private:
    using Targets = std::span<TargetInfo const>;
    using Load = std::vector<std::optional<Verified<ItemBytes>>>;

    Result<std::vector<Bundle>> bundles(std::string const& role);
    Result<void> hand_on(Targets targets, Bundle const* bundle, Take const& take);
    std::optional<Verified<ItemBytes>> at_hand(TargetInfo const& target);
    Result<Load> load(Targets targets, Bundle const* bundle);
    /// Fills what is empty of the load.
    void fill_from(Bundle const& bundle, Targets targets, Load& load);
    Result<void> fetch(Targets targets, Load& load);

    TufClient& client_;
    std::optional<Generation> const& held_;
    Spool const& spool_;
    bool interrupted_;  ///< The last round was: there is something in the spool to look for.
    BundleFetcher bundles_;
    /// What item() brought last: the hall's settings, wanted once more with all the rest.
    std::optional<Verified<ItemBytes>> brought_alone_;
};

}  // namespace sunhall
