#include "sync/desk/lock.hpp"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>

#include "sync/base/format.hpp"

namespace sunhall {

namespace {

/// Whoever may write into the folder may take the lock.
constexpr mode_t lock_mode = 0666;

std::string words_of(int code) { return std::generic_category().message(code); }

}  // namespace

Result<FolderLock> FolderLock::take(std::filesystem::path const& folder) {
    auto const file = folder / ".lock";
    Descriptor descriptor{
        ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, lock_mode)};
    if (!descriptor.open() && errno == EROFS) {
        return FolderLock{Descriptor{}};
    }
    if (!descriptor.open()) {
        auto const code = errno;
        return fail(code == ENOENT ? Failure::Missing : Failure::Storage,
                    format("打不开 {}（{}）：请核对文件夹是否存在、本人有没有写入权限",
                           file.string(), words_of(code)));
    }
    if (::flock(descriptor.number(), LOCK_EX | LOCK_NB) == 0) {
        return FolderLock{std::move(descriptor)};
    }
    auto const code = errno;
    if (code == EWOULDBLOCK) {
        return fail(Failure::Rejected,
                    format("另一个 sunhall-desk 正在使用 {}，请等它结束后再试", folder.string()));
    }
    return fail(Failure::Storage,
                format("{} 所在的磁盘不能加锁（{}），两个人同时操作会互相覆盖。请把工作区放在本机"
                       "磁盘上；须放在共享文件夹的，请管理员在服务器上启用文件锁",
                       folder.string(), words_of(code)));
}

}  // namespace sunhall
