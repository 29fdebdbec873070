// The checks of the TUF client workflow, one function each, without fetching, storing or clock.
//
// The client composes them with fetching and expiry, the proof verifier without either. Everything
// that is Untrusted or Malformed here says which role and why.
#pragma once

#include <optional>
#include <string_view>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/trust/metadata.hpp"

namespace sunhall {

/// Who may sign a top-level role.
[[nodiscard]] Authority authority_for(Root const& root, std::string_view role);

/// 5.3: a root that signs itself.
Result<Root> verify_root(std::string_view bytes);
/// 5.3.4 and 5.3.5: signed by its predecessor as well, and exactly one version later.
Result<Root> verify_next_root(std::string_view bytes, Root const& before);

/// 5.4.2.
Result<Timestamp> verify_timestamp(std::string_view bytes, Root const& root);
/// 5.4.3: neither the timestamp nor the snapshot it names is older.
Result<void> refuse_older(Timestamp const& before, Timestamp const& after);

/// 5.5.3 alone, for what is kept to compare with.
Result<Snapshot> verify_snapshot(std::string_view bytes, Root const& root);
/// 5.5.2 to 5.5.4: also of the hashes, length and version that the timestamp names.
Result<Snapshot> verify_snapshot(std::string_view bytes, Root const& root, FileMeta const& named);
/// 5.5.5: no role is older, none has gone.
Result<void> refuse_older(Snapshot const& before, Snapshot const& after);

/// 5.6.2 to 5.6.4, for the top-level role and for delegated ones.
Result<TargetsRole> verify_targets(std::string_view bytes, Authority const& authority,
                                   FileMeta const& named);

/// What the snapshot says of a targets role; Untrusted where it does not list it.
Result<FileMeta const*> listed(Snapshot const& snapshot, std::string_view role);

/// Hashes and length as far as they are given.
Result<void> check_file(std::string_view bytes, FileMeta const& named, std::string_view role);

/// 5.7.3: length and at least one hash we know; all that we know agree.
Result<void> check_target(std::string_view bytes, PackedTargets::Target const& target);

Result<void> refuse_expired(std::string_view role, Instant expires, Instant start);

}  // namespace sunhall
