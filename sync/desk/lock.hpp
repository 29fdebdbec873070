// Keeps a second desk process out of a workspace while the first one works in it.
//
// The lock is the kernel's (flock), so that a killed process leaves none behind. It is on a file
// opened for writing, not on the folder: NFS and CIFS pass nothing else on to their server, and a
// lock that stays on one machine keeps nobody out of a shared folder.
#pragma once

#include <filesystem>

#include "sync/base/descriptor.hpp"
#include "sync/base/result.hpp"

namespace sunhall {

/// Held until the object goes.
class FolderLock {
public:
    /// Rejected where somebody else holds it, Storage where the disk knows no locks. The folder
    /// must exist. On one that nobody can write to, nobody needs keeping out.
    static Result<FolderLock> take(std::filesystem::path const& folder);

private:
    explicit FolderLock(Descriptor descriptor) : descriptor_{std::move(descriptor)} {}

    Descriptor descriptor_;
};

}  // namespace sunhall
