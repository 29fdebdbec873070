// Files as this project uses them: read whole and bounded, written whole or not at all.
//
// write_atomically survives a power cut at any moment: the bytes are fsynced under a temporary name
// (ending in `.new`), renamed over the old file, and the folder is fsynced. After a cut the file is
// the old one or the new one; a left-over `.new` is overwritten by the next write.
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

#include "sync/base/result.hpp"

namespace sunhall {

/// The whole file. Missing when there is none, Malformed when it is larger than `most` bytes.
Result<std::string> read_file(std::filesystem::path const& file, std::size_t most);

/// Where the file system keeps modes; FAT and exFAT do not, see is_private().
enum class FileMode { Shared = 0644, Private = 0600 };

/// On disk under this name when it returns. The folder must exist.
Result<void> write_atomically(std::filesystem::path const& file, std::string_view bytes,
                              FileMode mode = FileMode::Shared);

/// Whether nobody but its owner can read the file. False for one that is not there.
[[nodiscard]] bool is_private(std::filesystem::path const& file);

struct FileBytes {
    std::filesystem::path file;
    std::string_view bytes;
};

/// All of them, each as by write_atomically, at the price of a few waits for the disk instead of
/// two a file: everything is written, the file system is synced once, then the names are changed in
/// the order given. They all lie in one file system, in folders that exist. After a power cut some
/// may be new and others old.
Result<void> write_together(std::span<FileBytes const> files);

/// Readers see the old file or the new one, never half of one; which of them is there after a power
/// cut does not matter. Waits for no disk: for facts about the running program.
Result<void> replace_file(std::filesystem::path const& file, std::string_view bytes);

/// Makes the folder and all above it; fine when it is there already.
Result<void> make_folder(std::filesystem::path const& folder);

/// Makes what others wrote into the file durable.
Result<void> sync_file(std::filesystem::path const& file);

/// Makes a rename or a new file in this folder durable.
Result<void> sync_folder(std::filesystem::path const& folder);

/// Renames within one file system, durably.
Result<void> rename_durably(std::filesystem::path const& from, std::filesystem::path const& to);

}  // namespace sunhall
