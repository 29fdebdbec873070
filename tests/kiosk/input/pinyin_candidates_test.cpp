#include "kiosk/input/pinyin_candidates.hpp"

#include <algorithm>
#include <filesystem>

#include <gtest/gtest.h>

#include "tests/support/must.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {
namespace {

class PinyinCandidatesTest : public testing::Test {
protected:
    PinyinCandidatesTest() : candidates_{must(open_pinyin_candidates(folder_ / ""))} {}

    /// The first candidate and the letters it takes.
    [[nodiscard]] Candidate first(std::string_view spelling) {
        auto const found = candidates_->of(spelling);
        return found.empty() ? Candidate{} : found.front();
    }

    TemporaryFolder folder_;
    std::unique_ptr<Candidates> candidates_;
};

TEST_F(PinyinCandidatesTest, KnowsWhatPeopleComeFor) {
    EXPECT_EQ(first("shenfenzheng"), (Candidate{"身份证", 12}));
    EXPECT_EQ(first("yanglaobaoxian"), (Candidate{"养老保险", 14}));
    EXPECT_EQ(first("sfz"), (Candidate{"身份证", 3}));
    EXPECT_EQ(first("lvse").text, "绿色");
}

TEST_F(PinyinCandidatesTest, LeavesTheLettersACandidateDoesNotStandFor) {
    auto const found = candidates_->of("gongjijintiqu");

    auto const part = std::ranges::find_if(
        found, [](Candidate const& candidate) { return candidate.text.size() == 3; });
    ASSERT_NE(part, found.end()) << "one character, three bytes";
    EXPECT_EQ(part->letters, 4U);
}

TEST_F(PinyinCandidatesTest, LearnsNothingFromOneVisitorForTheNext) {
    auto const before = candidates_->of("fangwu");
    for (int i = 0; i < 20; ++i) {
        static_cast<void>(candidates_->of("fangwuzulin"));
    }

    EXPECT_EQ(candidates_->of("fangwu"), before);
    for (auto const& entry : std::filesystem::recursive_directory_iterator{folder_ / ""}) {
        EXPECT_EQ(entry.path().string().find("userdb"), std::string::npos) << entry.path();
    }
}

TEST_F(PinyinCandidatesTest, TakeAnyLetters) {
    EXPECT_TRUE(candidates_->of("").empty());
    static_cast<void>(candidates_->of("vvvv"));
    static_cast<void>(candidates_->of(std::string(200, 'a')));
    EXPECT_EQ(first("sfz").text, "身份证");
}

TEST(PinyinCandidates, SayWhatToInstallWhereTheDictionaryIsMissing) {
    TemporaryFolder const folder;

    auto const opened = open_pinyin_candidates(folder / "", "/nowhere");

    ASSERT_FALSE(opened);
    EXPECT_NE(opened.error().message.find("rime-data-pinyin-simp"), std::string::npos);
}

}  // namespace
}  // namespace sunhall
