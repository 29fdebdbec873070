// One round of the courier: ask what is current, fetch what is new, build the next generation.
//
//   1. The metadata is refreshed, strictly by TUF. What was withdrawn urgently is hidden at once
//      (withdrawal.hpp). If the generation at hand was built from this very state, nothing else
//      happens.
//   2. The hall's settings say which sections concern it (hall_scope.hpp). Their roles are fetched
//      and verified; if the generation at hand holds the very same, nothing else happens.
//   3. Every item is taken from the present generation, or from the spool of an interrupted round,
//      where its bytes agree with the new metadata, and fetched by hash where not.
//   4. The next generation is written: out of the one before the present one where little has
//      changed (changes.hpp), else anew. One item that cannot be had, trusted or read fails the
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
#include <string_view>
#include <vector>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/courier/changes.hpp"
#include "sync/courier/events.hpp"
#include "sync/courier/item_gatherer.hpp"
#include "sync/courier/settings.hpp"
#include "sync/courier/spool.hpp"
#include "sync/store/generations.hpp"
#include "sync/trust/client.hpp"
#include "sync/trust/fetcher.hpp"

namespace sunhall {

struct PullSettings {
    CourierFolders folders;
    std::string trusted_root;
    /// An id, or empty for the only hall.
    std::string hall = {};
};

/// Who is told what happens meanwhile; either may be empty.
struct PullListener {
    std::function<void(SyncPhase)> enters = {};
    /// Something was hidden; the round goes on.
    std::function<void(GenerationSwitched const&)> hidden = {};
};

class Pull {
public:
    /// The fetchers outlive the pull.
    Pull(PullSettings settings, Fetcher& metadata, Fetcher& targets, PullListener listener = {});

    /// The generation it has built; none where the present one is already what is current.
    Result<std::optional<GenerationSwitched>> run(Instant start);

    /// The next run looks at every byte of the present generation first, and rebuilds it if one is
    /// wrong. The first run does so by itself.
    void doubt_present() { whole_.reset(); }

private:
    /// What concerns this hall. Targets are listed a role at a time, when they are needed: 100,000
    /// of them would take 30 MB.
    struct Wanted {
        std::vector<std::string> roles;
        std::optional<std::string> settings;  ///< The path of the hall's own.

        [[nodiscard]] bool takes(std::string_view path) const;
    };
    [[nodiscard]] NewestGeneration newest() const;
    Result<void> hide_what_was_withdrawn(TufClient& client, std::optional<Generation>& held);
    [[nodiscard]] bool is_current(Generation const& held, TufClient const& client);
    [[nodiscard]] bool holds_the_same(Generation const& held, TufClient const& client);
    [[nodiscard]] bool is_whole(Generation const& held);
    Result<Wanted> wanted(TufClient& client, ItemGatherer& gatherer) const;
    Result<GenerationSwitched> build(Wanted const& wanted, TufClient& client,
                                     ItemGatherer& gatherer, std::optional<Generation> const& held,
                                     Instant start);
    using File = std::filesystem::path;
    [[nodiscard]] Result<Changes> changes_since(File const& older, Wanted const& wanted,
                                                TufClient& client) const;
    /// Out of the generation before `held`; none where that cannot be done.
    Result<std::optional<File>> renewed(std::uint64_t number, Wanted const& wanted,
                                        TufClient& client, ItemGatherer& gatherer,
                                        Generation const& held, Instant start);
    Result<File> written_anew(std::uint64_t number, Wanted const& wanted, TufClient& client,
                              ItemGatherer& gatherer, Instant start);
    void tidy(std::uint64_t built, std::optional<Generation> const& held) const;
    void enter(SyncPhase phase) const;

    PullSettings settings_;
    Fetcher& metadata_;
    Fetcher& targets_;
    PullListener listener_;
    Spool spool_;
    /// Whether every byte of the generation at hand is as signed; none: nobody has looked.
    std::optional<bool> whole_;
    /// A state of the repository that differs from the generation at hand only in what does not
    /// concern this hall.
    std::string no_news_in_;
};

}  // namespace sunhall
