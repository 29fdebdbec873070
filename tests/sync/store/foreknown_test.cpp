#include "sync/store/foreknown.hpp"

#include <gtest/gtest.h>

#include "sync/base/files.hpp"
#include "tests/sync/store/shelf.hpp"

namespace sunhall {
namespace {

class ForeknownTest : public testing::Test {
protected:
    [[nodiscard]] Generation open(std::filesystem::path const& file) const {
        return must(Generation::open(file, office_.root()));
    }

    /// What another thread would hand over: it has read the hotline of renshe.
    [[nodiscard]] Foreknown knowledge_of(std::filesystem::path const& file) const {
        auto const other = open(file);
        must(other.item(renshe));
        must(other.counts(Kind::Hotline));
        return other.knowledge();
    }

    /// From now on no item of the file is what was signed.
    static void spoil(std::filesystem::path const& file) {
        auto bytes = must(read_file(file, std::size_t{1} << 20U));
        for (auto at = bytes.find("咨询"); at != std::string::npos; at = bytes.find("咨询")) {
            bytes.replace(at, std::string_view{"咨询"}.size(), "行贿");
        }
        must(replace_file(file, bytes));
    }

    Shelf shelf_;
    SmallOffice office_;
};

TEST_F(ForeknownTest, SparesVerifyingWhatAnotherOfTheSameFileHasVerified) {
    auto const file = shelf_.build(office_, 1);
    auto known = knowledge_of(file);
    spoil(file);
    auto const generation = open(file);

    generation.learn(std::move(known));

    EXPECT_EQ(must(generation.item(renshe))->item, hotline("renshe", "12333", "人社服务热线"));
    EXPECT_FALSE(generation.item(gongjijin));
}

TEST_F(ForeknownTest, IsNothingToAGenerationOfAnotherFile) {
    auto known = knowledge_of(shelf_.build(office_, 1));
    auto const file = shelf_.build(office_, 2);
    spoil(file);
    auto const generation = open(file);

    generation.learn(std::move(known));

    EXPECT_FALSE(generation.item(renshe));
}

TEST_F(ForeknownTest, IsNothingToWhatWasSignedLater) {
    auto known = knowledge_of(shelf_.build(office_, 1));
    auto const newer = hotline("renshe", "12333", "人社服务专线");
    office_.draft(newer);
    office_.draft(hotline("renshe", "12345", "政务服务便民热线"));
    office_.publish();
    auto const generation = open(shelf_.build(office_, 1));

    generation.learn(std::move(known));

    EXPECT_EQ(must(generation.item(renshe))->item, newer);
    EXPECT_EQ(must(generation.counts(Kind::Hotline)).at("renshe"), 2);
}

TEST_F(ForeknownTest, GathersWhatSeveralOfTheSameFileKnow) {
    auto const file = shelf_.build(office_, 1);
    auto known = knowledge_of(file);
    auto const other = open(file);
    must(other.item(chengjian));
    known.add(other.knowledge());
    spoil(file);
    auto const generation = open(file);

    generation.learn(std::move(known));

    EXPECT_TRUE(generation.item(renshe));
    EXPECT_TRUE(generation.item(chengjian));
}

TEST_F(ForeknownTest, GathersNothingOfOtherContent) {
    auto const file = shelf_.build(office_, 1);
    Foreknown known{file};
    known.add(knowledge_of(shelf_.build(office_, 2)));
    spoil(file);
    auto const generation = open(file);

    generation.learn(std::move(known));

    EXPECT_FALSE(generation.item(renshe));
}

}  // namespace
}  // namespace sunhall
