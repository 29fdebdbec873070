#include "sync/store/page_search.hpp"

#include <gtest/gtest.h>

#include "tests/sync/store/shelf.hpp"

namespace sunhall {
namespace {

class PageSearchTest : public testing::Test {
protected:
    void put(std::string const& id, std::string const& title, std::string const& says,
             std::vector<std::string> keywords = {}) {
        auto item = hotline("zhujian", id, title);
        std::get<Hotline>(item.body).matters = {says};
        item.keywords = std::move(keywords);
        office_.draft(item);
    }

    [[nodiscard]] PageSearch open() {
        office_.publish();
        return must(PageSearch::open(shelf_.build(office_, 1), Synonyms{{{"电梯", "升降机"}}},
                                     [this] { return given_up_; }));
    }

    static std::vector<std::string> paths(Result<std::vector<PageHit>> const& hits) {
        std::vector<std::string> found;
        for (auto const& hit : *hits) {
            found.push_back(hit.path);
        }
        return found;
    }

    SmallOffice office_;
    Shelf shelf_;
    bool given_up_ = false;
};

using Paths = std::vector<std::string>;
std::string const water = "zhujian/hotline/96116.json";
std::string const lift = "zhujian/hotline/96333.json";

TEST_F(PageSearchTest, FindsWordsThatStandInTheBodyOnly) {
    put("96116", "供水热线", "水表校验、管道漏损，由5G网络远程抄表");
    put("96333", "电梯热线", "電梯困人救援");
    auto search = open();

    EXPECT_EQ(paths(search.find("管道漏损", 9)), Paths{water});
    EXPECT_EQ(paths(search.find("电梯困人", 9)), Paths{lift}) << "typed simplified, written not";
    EXPECT_EQ(paths(search.find("管道 ５ｇ", 9)), Paths{water});
    EXPECT_TRUE(paths(search.find("漏损管道", 9)).empty()) << "a phrase keeps its order";
}

TEST_F(PageSearchTest, FindsWhatASynonymMeans) {
    put("96116", "供水热线", "升降机困人救援");
    put("96333", "电梯热线", "救援");
    auto search = open();

    EXPECT_EQ(paths(search.find("電梯困人", 9)), Paths{water});
    EXPECT_EQ(paths(search.find("救援 电梯", 9)), (Paths{lift, water}));
    EXPECT_EQ(paths(search.find("升降机", 9)), Paths{water}) << "said only, never meant";
}

TEST_F(PageSearchTest, WeighsTheTitleMost) {
    put("96116", "供水热线", "电梯以外的事");
    put("96333", "电梯热线", "其他事项，由物业、街道、住建部门按职责办理");
    auto search = open();

    EXPECT_EQ(paths(search.find("电梯", 9)), (Paths{lift, water}));
    EXPECT_EQ(paths(search.find("电梯", 1)), Paths{lift});
}

TEST_F(PageSearchTest, TakesNothingTypedForSyntax) {
    put("96116", "供水热线", "水表");
    auto search = open();

    for (auto const* typed : {"\"", "水表\" OR \"", "title:水", "NEAR(水 表)", "水表*", "AND", "-",
                              "'; DROP TABLE words", "", " ", "水"}) {
        EXPECT_TRUE(search.find(typed, 9)) << typed;
    }
    EXPECT_EQ(paths(search.find("水表*", 9)), Paths{water});
    EXPECT_TRUE(paths(search.find("水", 9)).empty()) << "one letter alone";
}

TEST_F(PageSearchTest, IsGivenUpWhenAsked) {
    for (int i = 0; i < 300; ++i) {
        put("w" + std::to_string(i), "热线", "水表校验与管道漏损" + std::string(30, 'x'));
    }
    auto search = open();

    given_up_ = true;
    auto const hits = search.find("水表", 300);

    ASSERT_FALSE(hits);
    EXPECT_EQ(hits.error().failure, Failure::Cancelled);
    given_up_ = false;
    EXPECT_EQ(search.find("水表", 500)->size(), 300U);
}

}  // namespace
}  // namespace sunhall
