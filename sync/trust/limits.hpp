// How many bytes we ever read for one file of each kind; a signed length can only make it less.
//
// Those of metadata are the reference client's (python-tuf 6, UpdaterConfig), which also are what
// other clients of the same repositories can read.
#pragma once

#include <cstddef>

namespace sunhall {

inline constexpr std::size_t most_root_bytes = 512'000;
inline constexpr std::size_t most_timestamp_bytes = 16'384;
inline constexpr std::size_t most_snapshot_bytes = 2'000'000;
inline constexpr std::size_t most_targets_bytes = 5'000'000;

/// Media are pictures of at most 2 megapixels; nothing else we publish comes near.
inline constexpr std::size_t most_target_bytes = std::size_t{64} << 20U;

/// Roots in one refresh: python-tuf's max_root_rotations. The next refresh goes on from there.
inline constexpr int most_new_roots = 256;

}  // namespace sunhall
