#include "sync/store/generations.hpp"

#include <fstream>

#include <gtest/gtest.h>

#include "tests/sync/store/shelf.hpp"

namespace sunhall {
namespace {

class GenerationsTest : public testing::Test {
protected:
    [[nodiscard]] NewestGeneration newest() const {
        return newest_generation(shelf_.folder(), office_.root());
    }

    void put(std::string const& name, std::string const& bytes) const {
        std::ofstream{shelf_.folder() / name} << bytes;
    }

    [[nodiscard]] bool exists(std::uint64_t number) const {
        return std::filesystem::exists(generation_file(shelf_.folder(), number));
    }

    Shelf shelf_;
    SmallOffice office_;
};

TEST_F(GenerationsTest, OpensTheHighestNumber) {
    shelf_.build(office_, 9);
    shelf_.build(office_, 10);

    EXPECT_EQ(newest().generation->facts().number, 10U);
    EXPECT_EQ(next_generation_number(shelf_.folder()), 11U);
}

TEST_F(GenerationsTest, HasNothingInAnEmptyOrMissingFolder) {
    EXPECT_FALSE(newest().generation);
    EXPECT_FALSE(newest_generation("/nowhere", office_.root()).generation);
    EXPECT_EQ(next_generation_number("/nowhere"), 1U);
}

TEST_F(GenerationsTest, SkipsADamagedFileAndSaysWhy) {
    shelf_.build(office_, 1);
    put("content-2.db", "");
    put("content-3.db", "not a database at all, but long enough to look at it");

    auto const found = newest();

    ASSERT_TRUE(found.generation);
    EXPECT_EQ(found.generation->facts().number, 1U);
    ASSERT_EQ(found.skipped.size(), 2U);
    EXPECT_EQ(found.skipped.front().file, generation_file(shelf_.folder(), 3));
    EXPECT_NE(found.skipped.front().reason.message.find("not a database"), std::string::npos);
    EXPECT_EQ(next_generation_number(shelf_.folder()), 4U);
}

TEST_F(GenerationsTest, SkipsAFileThatWasCutShort) {
    shelf_.build(office_, 1);
    auto const cut = shelf_.build(office_, 2);
    std::filesystem::resize_file(cut, std::filesystem::file_size(cut) / 8);

    EXPECT_EQ(newest().generation->facts().number, 1U);
}

TEST_F(GenerationsTest, TakesNothingThatIsNotFinished) {
    shelf_.build(office_, 1);
    std::filesystem::copy_file(generation_file(shelf_.folder(), 1),
                               shelf_.folder() / "content-2.db.new");
    put("content-02.db", "");
    put("content-x.db", "");
    put("other-3.db", "");

    auto const found = newest();

    EXPECT_EQ(found.generation->facts().number, 1U);
    EXPECT_TRUE(found.skipped.empty());
}

TEST_F(GenerationsTest, ReadsFromADiskThatCannotBeWritten) {
    auto const file = shelf_.build(office_, 1);
    using std::filesystem::perms;
    std::filesystem::permissions(file, perms::owner_read);
    std::filesystem::permissions(shelf_.folder(), perms::owner_read | perms::owner_exec);

    auto const found = newest();
    auto const item = found.generation ? found.generation->item(renshe)
                                       : Result<std::shared_ptr<HeldItem const>>{};
    std::filesystem::permissions(shelf_.folder(), perms::owner_all);

    ASSERT_TRUE(found.generation);
    EXPECT_TRUE(item);
}

TEST_F(GenerationsTest, RemovesWhatIsNeitherKeptNorForeign) {
    shelf_.build(office_, 1);
    shelf_.build(office_, 2);
    shelf_.build(office_, 3);
    put("content-4.db.new", "half");
    put("README", "by hand");

    must(remove_other_generations(shelf_.folder(), {3, 2}));

    EXPECT_FALSE(exists(1));
    EXPECT_TRUE(exists(2));
    EXPECT_TRUE(exists(3));
    EXPECT_FALSE(std::filesystem::exists(shelf_.folder() / "content-4.db.new"));
    EXPECT_TRUE(std::filesystem::exists(shelf_.folder() / "README"));
}

TEST_F(GenerationsTest, LetsAReaderFinishWithARemovedFile) {
    shelf_.build(office_, 1);
    auto const reading =
        must(Generation::open(generation_file(shelf_.folder(), 1), office_.root()));

    must(remove_other_generations(shelf_.folder(), {}));

    EXPECT_TRUE(reading.item(renshe));
}

}  // namespace
}  // namespace sunhall
