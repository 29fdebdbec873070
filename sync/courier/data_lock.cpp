#include "sync/courier/data_lock.hpp"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>

namespace sunhall {

Result<DataLock> DataLock::acquire(std::filesystem::path const& folder) {
    Descriptor descriptor{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (!descriptor.open()) {
        return fail(Failure::Storage,
                    "opening " + folder.string() + ": " + std::generic_category().message(errno));
    }
    if (::flock(descriptor.number(), LOCK_EX | LOCK_NB) != 0) {
        return fail(Failure::Refused, "another program is syncing into " + folder.string());
    }
    return DataLock{std::move(descriptor)};
}

}  // namespace sunhall
