// The four kinds of TUF 1.0 metadata as plain values, to and from the JSON that is signed.
//
// Reading is strict: every number is within bounds, every name is one we can use as a file name,
// lists that must not repeat do not, nothing is as large as its writer pleases. Writing gives what
// reading accepts. Fields that we do not know are ignored here; they are still covered by the
// signature, which is over the document as it came.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/formats/json.hpp"
#include "sync/trust/digest.hpp"
#include "sync/trust/packed_targets.hpp"
#include "sync/trust/signatures.hpp"

namespace sunhall {

/// What we write; any 1.x is read.
inline constexpr std::string_view spec_version = "1.0.34";

/// JavaScript's largest safe integer: other clients of our repositories keep numbers as doubles.
inline constexpr std::int64_t greatest_number = (std::int64_t{1} << 53) - 1;

struct Root {
    std::int64_t version = 1;
    Instant expires;
    bool consistent_snapshot = true;
    KeyList keys;
    RoleKeys root, timestamp, snapshot, targets;
};

/// What a higher role says of a metadata file.
struct FileMeta {
    std::int64_t version = 1;
    std::optional<std::int64_t> length;
    Hashes hashes;
};

struct Timestamp {
    std::int64_t version = 1;
    Instant expires;
    FileMeta snapshot;
};

struct Snapshot {
    std::int64_t version = 1;
    Instant expires;
    /// By file name without its folder: "targets.json", "shifan-hrss.json".
    std::map<std::string, FileMeta, std::less<>> meta;
    Json register_mark = {};  ///< `x-register`: a note of the office to itself. Null: none.
};

struct TargetFile {
    std::int64_t length = 0;
    Hashes hashes;
    Json custom;  ///< Null where there is none.
};

/// A role that may speak for the paths it is trusted with: exactly one of `paths` (patterns; `*`
/// and `?` do not cross `/`) and `path_hash_prefixes` is used.
struct DelegatedRole {
    std::string name;
    RoleKeys who;
    bool terminating = false;
    std::vector<std::string> paths;
    std::vector<std::string> path_hash_prefixes;
    std::optional<Approval> approval;
};

/// 2^bit_length roles named `<prefix>-<hex>` that share keys; a path belongs to one by its hash.
struct SuccinctRoles {
    RoleKeys who;
    int bit_length = 1;
    std::string name_prefix;
};

struct Delegations {
    KeyList keys;
    std::vector<DelegatedRole> roles;  ///< In order of priority. Empty where succinct is set.
    std::optional<SuccinctRoles> succinct;
};

struct Targets {
    std::int64_t version = 1;
    Instant expires;
    std::map<std::string, TargetFile, std::less<>> targets;  ///< By path.
    std::optional<Delegations> delegations;
};

/// The same as a terminal holds it: packed, without `custom`.
struct TargetsRole {
    std::int64_t version = 1;
    Instant expires;
    PackedTargets targets;
    std::optional<Delegations> delegations;
};

/// Malformed with the field that is wrong.
Result<Root> root_from_json(Json const& body);
Result<Timestamp> timestamp_from_json(Json const& body);
Result<Snapshot> snapshot_from_json(Json const& body);
Result<Targets> targets_from_json(Json const& body);
Result<TargetsRole> targets_role_from_json(Json const& body);

[[nodiscard]] Json to_json(Root const& root);
[[nodiscard]] Json to_json(Timestamp const& timestamp);
[[nodiscard]] Json to_json(Snapshot const& snapshot);
[[nodiscard]] Json to_json(Targets const& targets);

/// How metadata spells a role in file names and URLs: percent-encoded but for letters, digits and
/// `_.-~`.
[[nodiscard]] std::string percent_encoded(std::string_view name);

}  // namespace sunhall
