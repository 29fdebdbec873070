#include "sync/store/generation_builder.hpp"

#include <fstream>

#include <gtest/gtest.h>

#include "tests/sync/store/shelf.hpp"

namespace sunhall {
namespace {

class GenerationBuilderTest : public testing::Test {
protected:
    Result<void> add(std::string const& path) {
        office_.publish();
        auto builder = shelf_.begin(office_, 1);
        return builder.add(must(shelf_.client().download(path)));
    }

    [[nodiscard]] bool exists(std::string const& name) const {
        return std::filesystem::exists(shelf_.folder() / name);
    }

    Shelf shelf_;
    SmallOffice office_;
};

TEST_F(GenerationBuilderTest, ShowsNothingBeforeItHasFinished) {
    auto builder = shelf_.begin(office_, 3);
    must(builder.add(must(shelf_.client().download(renshe))));

    EXPECT_FALSE(exists("content-3.db"));
    must(builder.finish());

    EXPECT_TRUE(exists("content-3.db"));
    EXPECT_FALSE(exists("content-3.db.new"));
}

TEST_F(GenerationBuilderTest, ThrowsAwayWhatAnInterruptedRunLeft) {
    std::ofstream{shelf_.folder() / "content-1.db.new"} << "half a file";

    auto const file = shelf_.build(office_, 1);

    EXPECT_TRUE(Generation::open(file, office_.root()));
}

TEST_F(GenerationBuilderTest, RefusesAnItemThatIsNoJson) {
    office_.draft_bytes("zhujian", gongjijin, "住房公积金热线");

    auto const added = add(gongjijin);

    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().failure, Failure::Malformed);
    EXPECT_EQ(added.error().message.rfind(gongjijin, 0), 0U) << added.error().message;
}

TEST_F(GenerationBuilderTest, RefusesAnItemOfAnotherShape) {
    office_.draft_bytes("zhujian", gongjijin, R"({"kind": "hotline", "id": "12329"})");

    EXPECT_FALSE(add(gongjijin));
}

TEST_F(GenerationBuilderTest, RefusesAnItemOfASectionWithoutTwoReviews) {
    office_.repository.delegation("targets", "zhujian").approval.reset();
    office_.publish();

    auto const added = add(gongjijin);

    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().failure, Failure::Untrusted);
    EXPECT_NE(added.error().message.find("first and second review"), std::string::npos);
}

TEST_F(GenerationBuilderTest, RefusesAnItemThatTheOfficeItselfSignedAlone) {
    auto const bytes = office_.bytes_of(gongjijin);
    office_.repository.add_target("targets", gongjijin, bytes);

    EXPECT_FALSE(add(gongjijin));
}

TEST_F(GenerationBuilderTest, RefusesAnItemUnderAnothersName) {
    office_.draft_bytes("zhujian", gongjijin, office_.bytes_of(renshe));

    auto const added = add(gongjijin);

    ASSERT_FALSE(added);
    EXPECT_NE(added.error().message.find("says of itself that it is renshe/hotline/12333.json"),
              std::string::npos)
        << added.error().message;
}

TEST_F(GenerationBuilderTest, SaysStorageWhenTheFolderIsMissing) {
    std::filesystem::remove_all(shelf_.folder());

    auto const begun = GenerationBuilder::begin(shelf_.folder(), 1, {}, Repository::now);

    ASSERT_FALSE(begun);
    EXPECT_EQ(begun.error().failure, Failure::Storage);
}

}  // namespace
}  // namespace sunhall
