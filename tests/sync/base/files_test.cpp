#include "sync/base/files.hpp"

#include <cerrno>

#include <gtest/gtest.h>
#include <sys/syscall.h>

#include "tests/support/must.hpp"
#include "tests/support/refused_call.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {
namespace {

constexpr std::size_t most = 1024;

TEST(Files, ReadsBackWhatItWrote) {
    TemporaryFolder const folder;

    must(write_atomically(folder / "note", "hello"));

    EXPECT_EQ(must(read_file(folder / "note", most)), "hello");
}

TEST(Files, ReplacesTheOldFileAndLeavesNoOther) {
    TemporaryFolder const folder;
    must(write_atomically(folder / "note", "old"));

    must(write_atomically(folder / "note", "new"));

    EXPECT_EQ(must(read_file(folder / "note", most)), "new");
    EXPECT_FALSE(std::filesystem::exists(folder / "note.new"));
}

TEST(Files, OverwritesWhatAnInterruptedWriteLeft) {
    TemporaryFolder const folder;
    must(write_atomically(folder / "note.new", "half of something much longer"));

    must(write_atomically(folder / "note", "whole"));

    EXPECT_EQ(must(read_file(folder / "note", most)), "whole");
}

TEST(Files, WritesManyTogetherOverOldOnesAndLeftOvers) {
    TemporaryFolder const folder;
    must(write_atomically(folder / "7", "old"));
    must(write_atomically(folder / "8.new", "half of something much longer"));
    std::vector<FileBytes> files;
    for (auto const* name : {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}) {
        files.push_back({folder / name, name});
    }

    must(write_together(files));

    for (auto const& [file, bytes] : files) {
        EXPECT_EQ(must(read_file(file, most)), bytes);
        EXPECT_FALSE(std::filesystem::exists(file.string() + ".new"));
    }
}

TEST(Files, ChangesNoNameWhenOneOfManyCannotBeWritten) {
    TemporaryFolder const folder;
    std::vector<FileBytes> files;
    for (auto const* name : {"0", "1", "2", "3", "4", "5", "6", "7", "nowhere/8"}) {
        files.push_back({folder / name, name});
    }

    EXPECT_FALSE(write_together(files));

    EXPECT_FALSE(std::filesystem::exists(folder / "0"));
}

TEST(Files, SaysMissingWhenThereIsNone) {
    TemporaryFolder const folder;

    auto const read = read_file(folder / "nothing", most);

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().failure, Failure::Missing);
}

TEST(Files, RefusesMoreThanAsked) {
    TemporaryFolder const folder;
    must(write_atomically(folder / "note", "12345"));

    EXPECT_TRUE(read_file(folder / "note", 5));
    auto const read = read_file(folder / "note", 4);

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().failure, Failure::Malformed);
}

TEST(Files, AreWrittenWhereTheFileSystemKeepsNoModes) {
    TemporaryFolder const folder;

    auto const written = while_refused(SYS_fchmod, EPERM, [&] {
        return write_atomically(folder / "key", "secret", FileMode::Private).has_value();
    });

    if (!written) {
        GTEST_SKIP() << "this kernel refuses no calls";
    }
    EXPECT_TRUE(*written);
    EXPECT_EQ(must(read_file(folder / "key", most)), "secret");
}

TEST(Files, WritesNoSecretIntoAFileThatOthersHaveOpen) {
    TemporaryFolder const folder;
    must(write_atomically(folder / "key.new", "left over"));
    std::filesystem::create_hard_link(folder / "key.new", folder / "elsewhere");

    must(write_atomically(folder / "key", "secret", FileMode::Private));

    EXPECT_EQ(must(read_file(folder / "elsewhere", most)), "left over");
}

TEST(Files, KnowsWhichFilesArePrivate) {
    TemporaryFolder const folder;
    must(write_atomically(folder / "key", "secret", FileMode::Private));
    must(write_atomically(folder / "note", "hello"));

    EXPECT_TRUE(is_private(folder / "key"));
    EXPECT_FALSE(is_private(folder / "note"));
    EXPECT_FALSE(is_private(folder / "nowhere"));
}

TEST(Files, KeepsSecretsPrivateEvenAfterAnInterruptedWrite) {
    TemporaryFolder const folder;
    must(write_atomically(folder / "key.new", "left over, readable by all"));

    must(write_atomically(folder / "key", "secret", FileMode::Private));

    auto const permissions = std::filesystem::status(folder / "key").permissions();
    EXPECT_EQ(permissions,
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

}  // namespace
}  // namespace sunhall
