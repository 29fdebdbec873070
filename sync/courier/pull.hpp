// One round of the courier: ask what is current, fetch what is new, build the next generation.
//
//   1. The metadata is refreshed, strictly by TUF. If the generation at hand was built from this
//      very state, nothing else happens.
//   2. Every role is fetched and verified; every item is taken from the present generation, or from
//      the spool of an interrupted round, where its bytes agree with the new metadata, and fetched
//      by hash where not.
//   3. The next generation is written. One item that cannot be had, trusted or read fails the
//      round, and the present generation stays: half an update is no update.
//
// Nothing is remembered between rounds but what lies on the disk, so that a kill at any moment is
// healed by the next round: metadata that ran ahead of the generation is noticed by its digest.
//
// Belongs to the sync thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/courier/events.hpp"
#include "sync/courier/settings.hpp"
#include "sync/courier/spool.hpp"
#include "sync/store/generations.hpp"
#include "sync/trust/client.hpp"
#include "sync/trust/fetcher.hpp"

namespace sunhall {

class Pull {
public:
    using Enters = std::function<void(SyncPhase)>;

    /// The fetchers outlive the pull. `enters` is told of each phase; it may be empty.
    Pull(CourierFolders folders, std::string trusted_root, Fetcher& metadata, Fetcher& targets,
         Enters enters = {});

    /// The generation it has built; none where the present one is already what is current.
    Result<std::optional<GenerationSwitched>> run(Instant start);

    /// The next run looks at every byte of the present generation first, and rebuilds it if one is
    /// wrong. The first run does so by itself.
    void doubt_present() { doubtful_ = true; }

private:
    [[nodiscard]] bool is_current(Generation const& held, TufClient const& client);
    Result<GenerationSwitched> build(TufClient& client, Instant start,
                                     std::optional<Generation> const& held);
    Result<Verified<ItemBytes>> item(TufClient& client, TargetInfo const& target,
                                     std::optional<Generation> const& held) const;
    void tidy(std::uint64_t built, std::optional<Generation> const& held) const;
    void enter(SyncPhase phase) const;

    CourierFolders folders_;
    std::string trusted_root_;
    Fetcher& metadata_;
    Fetcher& targets_;
    Enters enters_;
    Spool spool_;
    bool doubtful_ = true;
};

}  // namespace sunhall
