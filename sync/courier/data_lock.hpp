// Keeps two programs from syncing into one data folder at once: a terminal and the sunhall-sync
// that an operator starts beside it. Readers need no lock.
//
// The lock is the kernel's (flock), so that a killed process leaves none behind.
#pragma once

#include <filesystem>

#include "sync/base/descriptor.hpp"
#include "sync/base/result.hpp"

namespace sunhall {

/// Held until the object goes.
class DataLock {
public:
    /// Refused where somebody else holds it. The folder must exist.
    static Result<DataLock> acquire(std::filesystem::path const& folder);

private:
    explicit DataLock(Descriptor descriptor) : descriptor_{std::move(descriptor)} {}

    Descriptor descriptor_;
};

}  // namespace sunhall
