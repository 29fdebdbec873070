// A terminal takes the sections that its hall's signed settings name, and no other.
#include <algorithm>

#include <gtest/gtest.h>

#include "tests/sync/courier/pull_fixture.hpp"

namespace sunhall {
namespace {

class HallScopeTest : public PullTest {
protected:
    [[nodiscard]] bool asked_for(std::string const& part) const {
        return std::ranges::any_of(
            office_.repository.metadata.requests,
            [&](std::string const& path) { return path.find(part) != std::string::npos; });
    }
};

TEST_F(HallScopeTest, TakesTheSectionsThatTheHallNames) {
    office_.settle("zhen", {"renshe"});
    office_.publish();

    must(pull());

    EXPECT_EQ(shown("renshe/hotline/12333.json"), "人社服务热线");
    EXPECT_EQ(shown(gongjijin), "nothing");
    EXPECT_FALSE(asked_for("zhujian"));
    EXPECT_EQ(downloads(), 2U);
}

TEST_F(HallScopeTest, TakesEverythingWhereTheHallNamesNothing) {
    office_.settle("shi", {});
    office_.publish();

    must(pull());

    EXPECT_EQ(shown("renshe/hotline/12333.json"), "人社服务热线");
    EXPECT_EQ(shown(gongjijin), "住房公积金热线");
}

TEST_F(HallScopeTest, FollowsTheSettingsAsTheyChange) {
    office_.settle("zhen", {"renshe"});
    office_.publish();
    must(pull());
    office_.settle("zhen", {"zhujian"});
    office_.publish();

    must(pull());

    EXPECT_EQ(shown("renshe/hotline/12333.json"), "nothing");
    EXPECT_EQ(shown(gongjijin), "住房公积金热线");
}

TEST_F(HallScopeTest, TakesTheSettingsOfItsOwnHall) {
    office_.settle("shi", {"renshe", "zhujian"});
    office_.settle("zhen", {"renshe"});
    office_.publish();
    hall_ = "zhen";

    must(pull());

    EXPECT_EQ(shown("hall/hall/zhen.json"), "zhen");
    EXPECT_EQ(shown("hall/hall/shi.json"), "nothing");
    EXPECT_EQ(shown(gongjijin), "nothing");
}

TEST_F(HallScopeTest, SaysWhichHallTheOfficeDoesNotKnow) {
    hall_ = "cun";

    auto const pulled = pull();

    ASSERT_FALSE(pulled);
    EXPECT_EQ(pulled.error().message, "the office has published no settings of the hall cun");
}

TEST_F(HallScopeTest, WritesNothingForNewsOfSectionsThatDoNotConcernIt) {
    office_.settle("zhen", {"renshe"});
    office_.publish();
    must(pull());
    office_.repository.metadata.requests.clear();
    office_.draft(hotline("zhujian", "12329", "公积金热线"));
    office_.publish_section("zhujian");

    EXPECT_FALSE(must(pull()));

    EXPECT_EQ(office_.repository.metadata.requests,
              (std::vector<std::string>{"2.root.json", "timestamp.json", "4.snapshot.json"}));
}

TEST_F(HallScopeTest, ChecksAtTheStartOnlyWhatItTakes) {
    office_.settle("zhen", {"renshe"});
    office_.publish();
    must(pull());

    EXPECT_FALSE(must(pull()));
}

}  // namespace
}  // namespace sunhall
