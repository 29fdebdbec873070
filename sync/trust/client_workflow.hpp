// TufClient's inside: the verified state of one refresh and how it came about.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "sync/trust/client.hpp"
#include "sync/trust/metadata.hpp"
#include "sync/trust/metadata_folder.hpp"
#include "sync/trust/role_tree.hpp"

namespace sunhall {

struct SignedTimestamp {
    std::string bytes;
    Timestamp role;
};

class TufClient::Workflow {
public:
    Workflow(TufClientSettings settings, Fetcher& metadata, Fetcher& targets);

    Result<void> refresh(Instant start);

    /// The roles of the last refresh; Untrusted before one succeeded.
    Result<RoleTree*> tree();

    Result<RoleTree::Answer> answer(std::string const& path);
    /// Where the targets fetcher finds it, and how long it is.
    Result<FileOrder> order_for(std::string const& path);
    [[nodiscard]] Result<FileOrder> order(PackedTargets::Target const& target) const;
    /// Bytes from the targets fetcher, checked.
    Result<std::string> fetch_target(PackedTargets::Target const& target);
    [[nodiscard]] Fetcher& targets() { return targets_; }

    [[nodiscard]] Snapshot const& snapshot() const { return snapshot_; }
    [[nodiscard]] Proof proof() const;
    [[nodiscard]] ProofFacts facts() const;

private:
    [[nodiscard]] std::optional<SignedTimestamp> kept_timestamp() const;
    Result<SignedTimestamp> fetched_timestamp();
    Result<void> update_timestamp();
    Result<void> update_snapshot();
    Result<void> update_targets();

    /// Any targets role: from the folder where that is good, else from the repository.
    Result<TargetsRole> load_role(std::string const& name, Authority const& authority);
    Result<TargetsRole> accept_role(std::string const& bytes, Authority const& authority,
                                    FileMeta const& named) const;
    void note(std::string const& name, std::string bytes);

    /// Fetches a file that a higher role names.
    Result<std::string> fetch_named(std::string_view role, FileMeta const& named,
                                    std::size_t most_bytes);
    Result<std::string> fetch(std::string const& file, std::size_t most_bytes);

    TufClientSettings settings_;
    Fetcher& metadata_;
    Fetcher& targets_;
    MetadataFolder folder_;

    Instant start_;
    Root root_;
    Timestamp timestamp_;
    Snapshot snapshot_;
    std::optional<RoleTree> tree_;
    Proof proof_;  ///< Without its `role_bytes`.
};

}  // namespace sunhall
