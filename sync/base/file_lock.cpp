#include "sync/base/file_lock.hpp"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>

namespace sunhall {

namespace {

tl::unexpected<Error> lock_error(Failure failure, std::filesystem::path const& file, int code) {
    return fail(failure, "locking " + file.string() + ": " + std::generic_category().message(code));
}

}  // namespace

Result<FileLock> FileLock::acquire(std::filesystem::path const& file, int operation) {
    Descriptor descriptor{::open(file.c_str(), O_RDONLY | O_CLOEXEC)};
    if (!descriptor.open()) {
        return lock_error(errno == ENOENT ? Failure::Missing : Failure::Storage, file, errno);
    }
    if (::flock(descriptor.number(), operation | LOCK_NB) != 0) {
        return lock_error(errno == EWOULDBLOCK ? Failure::Refused : Failure::Storage, file, errno);
    }
    return FileLock{std::move(descriptor)};
}

Result<FileLock> FileLock::shared(std::filesystem::path const& file) {
    return acquire(file, LOCK_SH);
}

Result<FileLock> FileLock::alone(std::filesystem::path const& file) {
    return acquire(file, LOCK_EX);
}

}  // namespace sunhall
