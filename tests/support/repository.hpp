// A TUF repository in memory with real keys, and a Fetcher that serves it and counts.
//
// A test changes the public values (versions, expiries, delegations, signers), publishes what it
// wants published, and the client sees exactly that: publishing signs whatever is there, sense or
// nonsense, and never looks at what went before.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "sync/base/clock.hpp"
#include "sync/trust/fetcher.hpp"
#include "sync/trust/metadata.hpp"

namespace sunhall {

/// Serves files from memory and remembers what it was asked for, in order.
class MemoryFetcher final : public Fetcher {
public:
    Result<std::string> fetch(std::string const& path, std::size_t most_bytes) override;

    std::map<std::string, std::string> files;
    std::vector<std::string> requests;
    /// What happens to every request, a power cut for instance; none serves it.
    std::optional<Error> trouble;
    /// As many requests succeed before the trouble begins.
    int good_requests = 0;
};

/// Whether publishing gives the role the next version number.
enum class Bump { Yes, No };

class Repository {
public:
    /// Version 1 of all top-level roles is published, one ed25519 key each.
    Repository();

    /// The time at which tests happen; everything expires 30 days later.
    static constexpr Instant now =
        std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + std::chrono::hours{1};

    Root root;
    Timestamp timestamp;
    Snapshot snapshot;
    /// The top-level role is "targets".
    std::map<std::string, Targets> targets;
    /// Who signs each role when it is published.
    std::map<std::string, std::vector<SecretKey>> signers;
    /// Whether snapshot and timestamp give lengths and hashes, too.
    bool give_hashes = true;

    /// Where clients fetch.
    MemoryFetcher metadata;
    MemoryFetcher target_files;

    /// A new key that may sign a top-level role, and does.
    void add_key(std::string const& role);
    /// Another key instead of all that a top-level role has.
    void rotate_key(std::string const& role);

    /// Delegates from `delegator` to a new role with one new key; `role.who` may hold others.
    void delegate(std::string const& delegator, DelegatedRole role);
    DelegatedRole& delegation(std::string const& delegator, std::string const& role);
    void add_target(std::string const& role, std::string const& path, std::string const& bytes,
                    Json custom = {});

    void publish(std::string const& role, Bump bump = Bump::Yes);
    /// Targets roles, snapshot and timestamp, each with its next version.
    void publish_content();

    /// A published file by name.
    [[nodiscard]] std::string const& file(std::string const& name) const;
    /// The root that terminals are installed with.
    [[nodiscard]] std::string const& first_root() const { return file("1.root.json"); }

private:
    void store(std::string const& role, std::int64_t version, Json const& body);
    [[nodiscard]] FileMeta described(std::int64_t version, std::string const& bytes) const;
    RoleKeys& keys_of(std::string const& role);

    std::map<std::string, bool> published_;
};

}  // namespace sunhall
