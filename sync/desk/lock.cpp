#include "sync/desk/lock.hpp"

#include <fcntl.h>
#include <sys/file.h>

namespace sunhall {

Result<FolderLock> FolderLock::take(std::filesystem::path const& folder) {
    Descriptor descriptor{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (!descriptor.open()) {
        return fail(Failure::Missing, "打不开文件夹 " + folder.string());
    }
    if (::flock(descriptor.number(), LOCK_EX | LOCK_NB) != 0) {
        return fail(Failure::Rejected,
                    "另一个 sunhall-desk 正在使用 " + folder.string() + "，请等它结束后再试");
    }
    return FolderLock{std::move(descriptor)};
}

}  // namespace sunhall
