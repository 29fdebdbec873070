// Somebody who has the web server in hand and, as a test pleases, some of the office's keys.
//
// Whatever is forged is made complete up to the timestamp, with right lengths, hashes and versions
// and the office's own snapshot and timestamp keys: a terminal can refuse it only for the one thing
// that is wrong with it. The control test that shows a forgery by both reviewers proves that.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "sync/desk/publication.hpp"
#include "tests/support/office.hpp"

namespace sunhall::journey {

/// A signature to be made; `as` is the key id it claims, the key's own unless said.
struct Signer {
    SecretKey const* key = nullptr;
    std::string as = key->public_key().id();
};

class Forger {
public:
    /// Works on what this office has published.
    explicit Forger(Office const& office);

    /// Replaces words in an item, and publishes its section with these signatures.
    void publish_item(std::string const& path, std::string const& wrong, std::string const& right,
                      std::vector<Signer> const& signers);

    /// Publishes a section as changed, signed with these keys.
    void publish_section(std::string const& section, std::function<void(Targets&)> const& change,
                         std::vector<Signer> const& signers);

    /// Publishes the delegations as changed, signed with the office's targets key.
    void publish_delegations(std::function<void(Delegations&)> const& change);

    /// Puts the bytes of one metadata file or target in place, whatever they are.
    void overwrite(std::string const& place, std::string const& bytes) const;
    /// Flips one bit in the middle of a published file.
    void flip_a_byte(std::string const& place) const;

    /// Publishes a timestamp that is newer than the last and expires at this moment.
    void publish_timestamp(Instant expires);

    /// Publishes a newer timestamp that names the snapshot of an older publication.
    void publish_timestamp_of(Publication const& older);

    [[nodiscard]] Publication const& publication() const { return published_; }
    [[nodiscard]] SecretKey key(std::string const& name) const;

    /// Where the item's file is now: "targets/hrss/fee/<hash>.parking.json".
    [[nodiscard]] std::string place_of_item(std::string const& path) const;
    [[nodiscard]] std::string place_of_section(std::string const& section) const;

private:
    void publish_snapshot(std::string const& role, std::int64_t version, std::string const& bytes);

    Office const& office_;
    Publication published_;
};

/// The delegation of a section; throws where there is none.
[[nodiscard]] DelegatedRole& role_in(Delegations& delegations, std::string const& section);

/// "hrss" of "hrss/fee/parking.json".
[[nodiscard]] std::string section_of(std::string const& item_path);

}  // namespace sunhall::journey
