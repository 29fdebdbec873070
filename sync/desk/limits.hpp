// How long the desk's signatures hold, and how much it is ready to read.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace sunhall {

/// Root, targets, sections and snapshot. A year, because renewing asks people (for a section, two
/// of them); freezing a terminal on old content is caught by the timestamp, not by these.
inline constexpr std::chrono::days signature_lifetime{365};

/// Seven days: `timestamp` runs daily, and a long holiday must not stop it from being renewed in
/// time. Terminals go on showing what they hold after that; they only accept nothing new.
inline constexpr std::chrono::days timestamp_lifetime{7};

/// A publication renews a timestamp with less than this left, even if nothing else changed.
inline constexpr std::chrono::days timestamp_margin{3};

/// What expires sooner than this is signed anew on the next occasion.
inline constexpr std::chrono::days renewal_margin{90};

/// How far the clocks of two reviewers' computers may be apart.
inline constexpr std::chrono::days clock_tolerance{1};

/// A key changed once more for the same reason within this time is the same command run again: who
/// means another change says another reason.
inline constexpr std::chrono::days repeat_window{1};

/// office.json, staff.json, a key file: a few hundred bytes a person.
inline constexpr std::size_t most_register_bytes = std::size_t{4} << 20U;

/// The register's file of one year: a hundred changes a working day are some 10 MB.
inline constexpr std::size_t most_record_bytes = std::size_t{256} << 20U;

/// One item. Guides of real halls are 4–30 KB; terminals refuse more than this, too.
inline constexpr std::size_t most_item_bytes = std::size_t{1} << 20U;

/// A picture as a drafter brings it: a photograph of a good camera has 10 MB.
inline constexpr std::size_t most_brought_picture_bytes = std::size_t{32} << 20U;

/// A picture as terminals get it: 2 megapixels of 4 bytes that could not be compressed at all.
inline constexpr std::size_t most_picture_bytes = std::size_t{9} << 20U;

/// Pixels of a picture as terminals get it: more than the largest page shows (design.md, Images).
inline constexpr std::int64_t most_picture_pixels = 2'000'000;
/// Of a hall's emblem: what it has on the finest panel (104 of 0.248 mm at 0.1 mm), squared.
inline constexpr std::int64_t most_emblem_pixels = 256 * 256;

/// Pixels that are decoded at all: 100 megapixels take 400 MB for a moment.
inline constexpr std::int64_t most_brought_pixels = 100'000'000;

/// Metadata of one role; 500 items need 250 KB.
inline constexpr std::size_t most_metadata_bytes = std::size_t{5} << 20U;

/// Any file of a publication.
inline constexpr std::size_t most_file_bytes =
    std::max({most_item_bytes, most_picture_bytes, most_metadata_bytes});

/// Files of a publication in memory at once; a hall of 100,000 items has a gigabyte of them.
inline constexpr std::size_t most_bytes_together = std::size_t{32} << 20U;

/// Items in a section. About 500 keep its metadata quick to fetch and to verify; the largest
/// department hall that we know of has 1,135 services, and 4,000 items need 2 of the 5 MB above.
inline constexpr std::size_t most_items_in_section = 4000;

}  // namespace sunhall
