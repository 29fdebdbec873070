// The kernel's lock on a file or folder (flock): a killed process leaves none behind.
//
// It binds only those who ask for it. Any thread; two locks of one process exclude each other as
// those of two do.
#pragma once

#include <filesystem>

#include "sync/base/descriptor.hpp"
#include "sync/base/result.hpp"

namespace sunhall {

/// Held until the object goes.
class FileLock {
public:
    /// Beside others that share it.
    static Result<FileLock> shared(std::filesystem::path const& file);
    /// Beside nobody.
    static Result<FileLock> alone(std::filesystem::path const& file);

private:
    explicit FileLock(Descriptor descriptor) : descriptor_{std::move(descriptor)} {}
    /// Refused where somebody else's lock does not allow it; Missing where there is no such file;
    /// Storage where it cannot be opened, or its file system knows no locks.
    static Result<FileLock> acquire(std::filesystem::path const& file, int operation);

    Descriptor descriptor_;
};

}  // namespace sunhall
