#include "sync/trust/proof.hpp"

#include <memory>
#include <utility>

#include "sync/base/format.hpp"
#include "sync/trust/digest.hpp"
#include "sync/trust/role_tree.hpp"
#include "sync/trust/verify_metadata.hpp"

namespace sunhall {

class ProofVerifier::State {
public:
    State(Snapshot snapshot, TargetsRole top, RoleBytes role_bytes, ProofFacts facts)
        : snapshot_{std::move(snapshot)},
          tree_{std::move(top),
                [this](std::string const& name, Authority const& authority) {
                    return load(name, authority);
                }},
          role_bytes_{std::move(role_bytes)},
          facts_{facts} {}
    State(State const&) = delete;
    State& operator=(State const&) = delete;
    ~State() = default;

    [[nodiscard]] RoleTree& tree() { return tree_; }
    [[nodiscard]] Snapshot const& snapshot() const { return snapshot_; }
    [[nodiscard]] ProofFacts const& facts() const { return facts_; }

private:
    Result<TargetsRole> load(std::string const& name, Authority const& authority) {
        auto const* named = TRY(listed(snapshot_, name));
        auto const bytes = TRY(during("role " + name, role_bytes_(name)));
        return verify_targets(bytes, authority, *named);
    }

    Snapshot snapshot_;
    RoleTree tree_;
    RoleBytes role_bytes_;
    ProofFacts facts_;
};

namespace {

/// Walks the chain. Roots up to the trusted one are passed over: the terminal may have been
/// installed anew with a later root than the proof starts from.
Result<Root> newest_root(std::string_view trusted_root, std::vector<std::string> const& chain) {
    auto root = TRY(during("trusted root", verify_root(trusted_root)));
    for (auto const& bytes : chain) {
        auto const envelope = TRY(during("role root", read_envelope(bytes)));
        auto const next = TRY(during("role root", root_from_json(envelope.body)));
        if (next.version > root.version) {
            root = TRY(verify_next_root(bytes, root));
        }
    }
    return root;
}

}  // namespace

Result<std::string> proven_role_bytes(Proof const& proof, std::string const& role) {
    auto bytes = TRY(during("role " + role, proof.role_bytes(role)));
    auto const proven = proof.roles.find(role);
    if (proven == proof.roles.end() || sha256_hex(bytes) != proven->second) {
        return fail(Failure::Untrusted,
                    format("role {}: its file was changed after it was verified", role));
    }
    return bytes;
}

Result<ProofVerifier> ProofVerifier::open(std::string_view trusted_root, Proof const& proof) {
    auto const root = TRY(newest_root(trusted_root, proof.roots));
    auto const timestamp = TRY(verify_timestamp(proof.timestamp, root));
    auto snapshot = TRY(verify_snapshot(proof.snapshot, root, timestamp.snapshot));
    auto const* named = TRY(listed(snapshot, "targets"));
    auto top = TRY(verify_targets(proof.targets, authority_for(root, "targets"), *named));
    ProofFacts const facts{.root_version = root.version,
                           .timestamp_version = timestamp.version,
                           .timestamp_expires = timestamp.expires,
                           .snapshot_version = snapshot.version,
                           .snapshot_expires = snapshot.expires,
                           .targets_version = top.version};
    auto state =
        std::make_unique<State>(std::move(snapshot), std::move(top), proof.role_bytes, facts);
    TRY(state->tree().learn_withdrawals(state->snapshot()));
    return ProofVerifier{std::move(state)};
}

ProofVerifier::ProofVerifier(std::unique_ptr<State> state) : state_{std::move(state)} {}
ProofVerifier::ProofVerifier(ProofVerifier&&) noexcept = default;
ProofVerifier& ProofVerifier::operator=(ProofVerifier&&) noexcept = default;
ProofVerifier::~ProofVerifier() = default;

Result<Verified<ItemBytes>> ProofVerifier::verify(std::string const& path, std::string bytes) {
    auto const answer = TRY(state_->tree().find(path));
    if (!answer) {
        return fail(Failure::Untrusted, path + ": no role answers for it");
    }
    TRY(check_target(bytes, answer->target));
    return Verified<ItemBytes>{{target_info(*answer), std::move(bytes)}};
}

Result<std::vector<TargetInfo>> ProofVerifier::targets_of(std::string const& role) {
    auto const found = TRY(state_->tree().role(role, state_->snapshot()));
    return state_->tree().answered_by(found);
}

Result<std::vector<std::string>> ProofVerifier::roles(RoleFilter const& wants) {
    std::vector<std::string> names;
    for (auto const& role : TRY(state_->tree().roles(state_->snapshot(), wants))) {
        names.push_back(*role.name);
    }
    return names;
}

ProofFacts const& ProofVerifier::facts() const { return state_->facts(); }

}  // namespace sunhall
