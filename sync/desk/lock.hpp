// Keeps a second desk process out of a workspace while the first one works in it.
//
// The lock is the kernel's (flock), so that a killed process leaves none behind.
#pragma once

#include <filesystem>

#include "sync/base/descriptor.hpp"
#include "sync/base/result.hpp"

namespace sunhall {

/// Held until the object goes.
class FolderLock {
public:
    /// Rejected where somebody else holds it. The folder must exist.
    static Result<FolderLock> take(std::filesystem::path const& folder);

private:
    explicit FolderLock(Descriptor descriptor) : descriptor_{std::move(descriptor)} {}

    Descriptor descriptor_;
};

}  // namespace sunhall
