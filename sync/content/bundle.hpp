// Bundles: the items of a section in a few large files, for terminals that miss most of them.
//
// A file an item is right for updates, which fetch what changed; a first filling would ask 100,000
// times. A bundle is nothing but the section's item files one after another:
//
//   1. The files are those that the section's signed list names, in its order (by path, bytewise).
//      Pictures are large enough to be fetched alone, and are left out.
//   2. A bundle ends before a file that would make it longer than most_bundle_bytes. One of a
//      single file is not made.
//   3. They lie beside the targets as `bundles/<section>.<number>.bundle`, counted from 1.
//
// There is no frame and no signature: whoever reads one takes paths, lengths and hashes from the
// signed list, cuts it and verifies every piece as if it had come alone. A bundle can so be late,
// damaged or hostile, and costs no more than its own bytes. The name has no version: the next
// publication of the section writes over it, and nothing old has to be removed from any server.
//
// Pure functions: any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sunhall {

/// What is not longer travels compressed (resumable_from in http/transfer.hpp), a third of its
/// length, and is worth little enough to be fetched again where a line broke.
inline constexpr std::int64_t most_bundle_bytes = std::int64_t{1} << 20U;

struct BundledFile {
    std::string path;
    std::int64_t length = 0;
};

struct Bundle {
    std::string place;  ///< Beside the targets.
    std::vector<BundledFile> files;
    std::int64_t bytes = 0;  ///< Of all its files.
};

/// `listed`: everything that the section's list names, in its order. `section`: percent-encoded.
[[nodiscard]] std::vector<Bundle> bundles_of(std::string_view section,
                                             std::vector<BundledFile> listed);

}  // namespace sunhall
