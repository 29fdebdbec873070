#include "sync/trust/root_update.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "sync/base/format.hpp"
#include "sync/trust/limits.hpp"
#include "sync/trust/verify_metadata.hpp"

namespace sunhall {

namespace {

bool revokes(RoleKeys const& before, RoleKeys const& after) {
    return std::ranges::any_of(before.key_ids, [&](std::string const& key_id) {
        return std::ranges::count(after.key_ids, key_id) == 0;
    });
}

struct SignedRoot {
    std::string bytes;
    Root root;
};

/// A walk from the starting root to the newest, for one refresh.
class Walk {
public:
    Walk(TufClientSettings const& settings, Fetcher& fetcher)
        : settings_{settings},
          fetcher_{fetcher},
          folder_{settings.metadata_folder},
          history_{settings.history_folder} {}

    Result<RootUpdate> run() {
        auto current = TRY(start());
        RootUpdate update;
        while (auto next = TRY(after(current.root))) {
            if (!stored_ || next->root.version > stored_->root.version) {
                TRY(store(*next));
            }
            update.chain.push_back(next->bytes);
            current = *std::move(next);
        }
        if (stored_ && stored_->root.version > current.root.version) {
            return fail(Failure::Untrusted,
                        format("role root: the newest to be had is version {}, but version {} was "
                               "accepted before; if this terminal is to follow another repository, "
                               "empty {}",
                               current.root.version, stored_->root.version,
                               settings_.metadata_folder.string()));
        }
        update.root = std::move(current.root);
        return update;
    }

private:
    Result<SignedRoot> start() {
        if (settings_.trusted_root.empty()) {
            auto bytes = TRY(folder_.read("root", most_root_bytes));
            auto root = TRY(during("trusted root", verify_root(bytes)));
            stored_ = SignedRoot{std::move(bytes), std::move(root)};
            return *stored_;
        }
        auto root = TRY(during("trusted root", verify_root(settings_.trusted_root)));
        SignedRoot trusted{settings_.trusted_root, std::move(root)};
        read_stored();
        // Newer where the terminal was installed anew since.
        if (!stored_ ||
            (stored_->root.version <= trusted.root.version && stored_->bytes != trusted.bytes)) {
            TRY(store(trusted));
        }
        return trusted;
    }

    void read_stored() {
        auto bytes = folder_.read("root", most_root_bytes);
        if (!bytes) {
            return;
        }
        if (auto root = verify_root(*bytes)) {
            stored_ = SignedRoot{*std::move(bytes), *std::move(root)};
        }
    }

    Result<void> store(SignedRoot const& next) {
        if (stored_ && (revokes(stored_->root.timestamp, next.root.timestamp) ||
                        revokes(stored_->root.snapshot, next.root.snapshot))) {
            TRY(folder_.remove("timestamp"));
            TRY(folder_.remove("snapshot"));
        }
        TRY(folder_.write("root", next.bytes));
        stored_ = next;
        return {};
    }

    /// None where there is no later one.
    Result<std::optional<SignedRoot>> after(Root const& before) {
        auto const name = format("{}.root", before.version + 1);
        if (auto known = from_history(name, before)) {
            return known;
        }
        if (fetched_ >= most_new_roots) {
            return std::nullopt;
        }
        auto bytes = fetcher_.fetch(name + ".json", most_root_bytes);
        if (!bytes && bytes.error().failure == Failure::Missing) {
            return std::nullopt;
        }
        if (!bytes) {
            return tl::unexpected<Error>{bytes.error().during("fetching " + name + ".json")};
        }
        ++fetched_;
        auto root = TRY(verify_next_root(*bytes, before));
        if (keeps_history()) {
            TRY(history_.write(name, *bytes));
        }
        return SignedRoot{*std::move(bytes), std::move(root)};
    }

    [[nodiscard]] std::optional<SignedRoot> from_history(std::string const& name,
                                                         Root const& before) const {
        if (!keeps_history()) {
            return std::nullopt;
        }
        auto bytes = history_.read(name, most_root_bytes);
        if (!bytes) {
            return std::nullopt;
        }
        auto root = verify_next_root(*bytes, before);
        if (!root) {
            return std::nullopt;
        }
        return SignedRoot{*std::move(bytes), *std::move(root)};
    }

    [[nodiscard]] bool keeps_history() const { return !settings_.history_folder.empty(); }

    TufClientSettings const& settings_;
    Fetcher& fetcher_;
    MetadataFolder folder_;
    MetadataFolder history_;
    /// What root.json of the metadata folder holds.
    std::optional<SignedRoot> stored_;
    int fetched_ = 0;
};

}  // namespace

Result<RootUpdate> update_root(TufClientSettings const& settings, Fetcher& fetcher) {
    return Walk{settings, fetcher}.run();
}

}  // namespace sunhall
