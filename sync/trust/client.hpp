// The TUF client workflow (specification 1.0.34, section 5): from a trusted root to verified bytes.
//
//   1. The root is walked forward one version at a time, each signed by its predecessor and itself.
//   2. timestamp, snapshot and targets follow, each verified by the root and the one before it;
//      versions never go back.
//      What was withdrawn urgently is read with them (role_tree.hpp).
//   3. Delegated roles are fetched when a search or roles() first needs them, once each.
//   4. Targets are fetched by hash and checked against the role that answers for them.
//
// Everything accepted is written to the metadata folder at once, raw bytes as received, so that an
// interrupted run is finished by the next one: root.json, timestamp.json, snapshot.json,
// targets.json and `<percent-encoded role>.json`, nothing else.
//
// Two ways to start. With `trusted_root` empty the folder's own root.json is where trust starts
// (set by initialise()); that is how TUF's reference client works. With `trusted_root` given, every
// refresh starts from those bytes, reads the roots between from the history folder and fetches only
// what is missing there: the chain is then at hand for proof().
//
// Belongs to one thread. An error leaves what was verified before on disk and usable.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/trust/fetcher.hpp"
#include "sync/trust/proof.hpp"
#include "sync/trust/role_tree.hpp"
#include "sync/trust/verified.hpp"

namespace sunhall {

struct TufClientSettings {
    std::filesystem::path metadata_folder;
    /// Accepted roots as `<version>.root.json`; empty keeps none.
    std::filesystem::path history_folder = {};
    /// The root this terminal was installed with; empty starts from metadata_folder/root.json.
    std::string trusted_root = {};
};

class TufClient {
public:
    /// Makes `root` the trusted root of a metadata folder. Untrusted unless it signs itself.
    static Result<void> initialise(std::filesystem::path const& metadata_folder,
                                   std::string const& root);

    /// The fetchers outlive the client. `metadata` serves metadata files, `targets` target files.
    TufClient(TufClientSettings settings, Fetcher& metadata, Fetcher& targets);
    ~TufClient();
    TufClient(TufClient const&) = delete;
    TufClient& operator=(TufClient const&) = delete;

    /// Steps 1 and 2. Everything later is judged by this one start time. The other functions may be
    /// called only after a refresh that succeeded.
    Result<void> refresh(Instant start);

    /// Who answers for this path and what it says; none where nobody does.
    Result<std::optional<TargetInfo>> find(std::string const& path);

    /// The names of the top-level role and of every delegated role that the snapshot lists and
    /// `wants` takes, in order of priority; all of them are verified. One that cannot be fails the
    /// whole: half an update is no update.
    Result<std::vector<std::string>> roles(RoleFilter const& wants = every_role);

    /// Everything one of them speaks for, in order of path: targets that an earlier role answers
    /// for, or that lie outside the paths it is trusted with, are not listed.
    Result<std::vector<TargetInfo>> targets_of(std::string const& role);

    /// All that its file lists, whether or not it answers for it; lives as long as this refresh.
    Result<PackedTargets const*> listed_by(std::string const& role);

    /// What was withdrawn by a single signature, by path: nobody answers for it.
    Result<std::set<std::string, std::less<>>> withdrawn();

    /// Fetches a target and checks it.
    Result<Verified<ItemBytes>> download(std::string const& path);

    /// Several at once, each with its own answer, in the same order.
    std::vector<Result<Verified<ItemBytes>>> download_all(std::vector<std::string> const& paths);

    /// The same for bytes that are at hand already, for instance in the present generation.
    Result<Verified<ItemBytes>> verify(std::string const& path, std::string bytes);

    /// Leaves the target as `<folder>/<percent-encoded path>`; nothing is fetched when the file
    /// there is already as it must be.
    Result<void> download_into(std::filesystem::path const& folder, std::string const& path);

    /// All that another needs to verify offline what roles() listed. Needs `trusted_root` and a
    /// history folder. Delegated roles are those verified since refresh(); their bytes stay in the
    /// metadata folder and are read from there.
    [[nodiscard]] Proof proof() const;

    [[nodiscard]] ProofFacts facts() const;

private:
    class Workflow;
    std::unique_ptr<Workflow> workflow_;
};

}  // namespace sunhall
