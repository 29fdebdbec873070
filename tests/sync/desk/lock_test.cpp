// One desk at a time in a workspace, also where the workspace lies on a share.
#include "sync/desk/lock.hpp"

#include <cerrno>

#include <gtest/gtest.h>
#include <sys/syscall.h>

#include "sync/base/file_lock.hpp"
#include "tests/support/must.hpp"
#include "tests/support/refused_call.hpp"
#include "tests/support/temporary_folder.hpp"
#include "tests/sync/desk/test_office.hpp"

namespace sunhall {
namespace {

TEST(FolderLock, KeepsOutASecondDeskAndSaysSo) {
    TemporaryFolder const folder;
    auto const first = must(FolderLock::take(folder / ""));

    auto const second = FolderLock::take(folder / "");

    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().failure, Failure::Rejected);
    EXPECT_TRUE(says(second.error().message, "另一个 sunhall-desk")) << second.error().message;
}

TEST(FolderLock, EndsWithTheObject) {
    TemporaryFolder const folder;
    { auto const first = must(FolderLock::take(folder / "")); }

    EXPECT_TRUE(FolderLock::take(folder / ""));
}

TEST(FolderLock, IsOnAFileSinceSharesLockNoFolders) {
    TemporaryFolder const folder;
    auto const lock = must(FolderLock::take(folder / ""));

    EXPECT_FALSE(FileLock::alone(folder / ".lock"));
    EXPECT_TRUE(FileLock::alone(folder / ""));
}

TEST(FolderLock, SaysWhatIsWrongWithADiskThatKnowsNoLocks) {
    TemporaryFolder const folder;

    auto const told = while_refused(SYS_flock, ENOLCK, [&] {
        auto const refused = FolderLock::take(folder / "");
        return !refused && refused.error().failure == Failure::Storage &&
               says(refused.error().message, "不能加锁") &&
               !says(refused.error().message, "另一个");
    });

    if (!told) {
        GTEST_SKIP() << "this kernel refuses no calls";
    }
    EXPECT_TRUE(*told);
}

TEST(FolderLock, NamesAFolderThatIsNotThere) {
    TemporaryFolder const folder;

    auto const refused = FolderLock::take(folder / "nowhere");

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().failure, Failure::Missing);
    EXPECT_TRUE(says(refused.error().message, "nowhere")) << refused.error().message;
}

}  // namespace
}  // namespace sunhall
