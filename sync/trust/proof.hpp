// What a terminal keeps beside its content to prove, years later and offline, that it is genuine.
//
// A Proof is raw metadata as received. ProofVerifier opens it from the root the terminal was
// installed with and verifies the chain of roots, the timestamp, the snapshot and the top-level
// targets at once; a delegated role is read and verified when it is first needed, then kept packed
// (packed_targets.hpp), so that a list of 500 items parses its role file once and 40 MB of role
// files are never in memory together. Expiry is not looked at: accepting an update is strict
// and was TufClient's business; showing what is held is by age. Everything else is as strict as
// there: signatures, approvals, versions, lengths and hashes agree from root to item.
//
// Belongs to one thread; the UI thread is meant.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/trust/role_tree.hpp"
#include "sync/trust/verified.hpp"

namespace sunhall {

/// Hands out the bytes of a delegated role; Missing where there are none.
using RoleBytes = std::function<Result<std::string>(std::string const& role)>;

struct Proof {
    std::vector<std::string> roots;  ///< Those after the trusted one, oldest first.
    std::string timestamp;
    std::string snapshot;
    std::string targets;
    /// Delegated ones: the SHA-256 of their bytes, by role name.
    std::map<std::string, std::string, std::less<>> roles = {};
    /// Reads them one at a time from where they lie. Works as long as whom the proof is from.
    RoleBytes role_bytes = {};
};

/// Untrusted where the bytes are no longer those that `proof.roles` names.
Result<std::string> proven_role_bytes(Proof const& proof, std::string const& role);

struct ProofFacts {
    std::int64_t root_version = 0;
    std::int64_t timestamp_version = 0;
    Instant timestamp_expires;
    std::int64_t snapshot_version = 0;
    Instant snapshot_expires;
    std::int64_t targets_version = 0;
};

class ProofVerifier {
public:
    /// `proof.roles` is not looked at: what its `role_bytes` returns is verified by signature.
    static Result<ProofVerifier> open(std::string_view trusted_root, Proof const& proof);

    ProofVerifier(ProofVerifier&&) noexcept;
    ProofVerifier& operator=(ProofVerifier&&) noexcept;
    ProofVerifier(ProofVerifier const&) = delete;
    ProofVerifier& operator=(ProofVerifier const&) = delete;
    ~ProofVerifier();

    /// Untrusted where no role answers for the path or the bytes are not what it says.
    Result<Verified<ItemBytes>> verify(std::string const& path, std::string bytes);

    /// The names of the top-level role and of all that `wants` takes, in order of priority.
    /// Verifies every one of them.
    Result<std::vector<std::string>> roles(RoleFilter const& wants = every_role);

    /// What a role answers for, in order of path; "targets" is the top-level role.
    Result<std::vector<TargetInfo>> targets_of(std::string const& role);

    [[nodiscard]] ProofFacts const& facts() const;

private:
    class State;
    explicit ProofVerifier(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace sunhall
