#include "sync/base/file_lock.hpp"

#include <gtest/gtest.h>

#include "sync/base/files.hpp"
#include "tests/support/must.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {
namespace {

class FileLockTest : public testing::Test {
protected:
    FileLockTest() { must(replace_file(file_, "")); }

    TemporaryFolder disk_;
    std::filesystem::path file_ = disk_ / "file";
};

TEST_F(FileLockTest, IsSharedByAnyNumber) {
    auto const one = must(FileLock::shared(file_));

    EXPECT_TRUE(FileLock::shared(file_));
}

TEST_F(FileLockTest, IsRefusedBesideOneThatIsAlone) {
    auto const one = must(FileLock::alone(file_));

    EXPECT_EQ(FileLock::shared(file_).error().failure, Failure::Refused);
    EXPECT_EQ(FileLock::alone(file_).error().failure, Failure::Refused);
}

TEST_F(FileLockTest, IsNotAloneBesideOthers) {
    auto const one = must(FileLock::shared(file_));

    EXPECT_EQ(FileLock::alone(file_).error().failure, Failure::Refused);
}

TEST_F(FileLockTest, EndsWithTheObject) {
    { auto const one = must(FileLock::alone(file_)); }

    EXPECT_TRUE(FileLock::alone(file_));
}

TEST_F(FileLockTest, SaysMissingWhereThereIsNoFile) {
    EXPECT_EQ(FileLock::shared(disk_ / "other").error().failure, Failure::Missing);
}

TEST_F(FileLockTest, LocksAFolder) {
    auto const one = must(FileLock::alone(disk_ / ""));

    EXPECT_EQ(FileLock::alone(disk_ / "").error().failure, Failure::Refused);
}

}  // namespace
}  // namespace sunhall
