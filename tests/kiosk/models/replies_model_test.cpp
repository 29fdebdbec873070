#include "tests/kiosk/models/pages_fixture.hpp"
#include "tests/support/reading_items.hpp"

namespace sunhall {
namespace {

using std::chrono::year;

class RepliesTest : public PagesTest {
protected:
    std::string post(Item const& reply) {
        auto path = content->put(reply);
        pages.set_content(content);
        return path;
    }
};

TEST_F(RepliesTest, SayOfEachQuestionWhoAnsweredAndWhen) {
    post(hall::reply("ludeng", "路灯什么时候修好"));

    open(page::Replies{});
    auto const& row = see<ReadingListView>().rows.front();

    EXPECT_EQ(row.summary, "群众咨询 · 2026年11月12日提出");
    EXPECT_EQ(row.state, "已答复");
    EXPECT_TRUE(row.done);
    EXPECT_EQ(row.meta, "市水务局 · 2026年11月16日答复");
}

TEST_F(RepliesTest, SayByWhenAnAnswerWillCome) {
    auto const path = post(hall::pending_reply("shuiya", "水压不足", year{2026} / 12 / 4));

    open(page::Replies{});
    EXPECT_EQ(see<ReadingListView>().rows.front().state, "办理中");
    EXPECT_EQ(see<ReadingListView>().rows.front().meta, "市水务局 · 2026年12月4日前答复");

    open(page::Reply{path});
    EXPECT_TRUE(see<ReplyView>().pending);
    EXPECT_NE(see<ReplyView>().answer.find("8800-0030"), std::string::npos);
}

TEST_F(RepliesTest, AdmitThatAnAnswerIsLate) {
    auto const path = post(hall::pending_reply("shuiya", "水压不足", year{2026} / 11 / 23));

    open(page::Replies{});
    EXPECT_EQ(see<ReadingListView>().rows.front().state, "已超期");
    EXPECT_EQ(see<ReadingListView>().rows.front().meta, "市水务局 · 应在2026年11月23日前答复");

    open(page::Reply{path});
    EXPECT_EQ(see<ReplyView>().meta, "已超期");
}

TEST_F(RepliesTest, StandWithTheLatestAnswerOrQuestionFirstAndAreCounted) {
    auto early = hall::reply("zao", "早答的");
    std::get<Reply>(early.body).answered_on = Date{year{2026} / 10 / 8};
    post(early);
    post(hall::reply("wan", "晚答的"));
    post(hall::pending_reply("dai", "待答的", year{2026} / 12 / 4));

    open(page::Replies{});
    auto const& list = see<ReadingListView>();

    ASSERT_EQ(list.rows.size(), 3U);
    EXPECT_EQ(list.rows[0].title, "待答的");
    EXPECT_EQ(list.rows[1].title, "晚答的");
    EXPECT_EQ(list.rows[2].title, "早答的");
    EXPECT_EQ(list.note, "群众提出 3 件，已经答复 2 件");
}

TEST_F(RepliesTest, SayThatThereAreNone) {
    open(page::Replies{});

    EXPECT_EQ(see<ReadingListView>().empty, "还没有公开的答复");
    EXPECT_NE(see<ReadingListView>().empty_advice.find("12345"), std::string::npos);
}

TEST_F(RepliesTest, LeadToWhatTheyAreAbout) {
    auto reply = hall::reply("tingche", "停车为什么收费");
    std::get<Reply>(reply.body).related = {"ziran/fee/tingche.json", "ziran/fee/none.json"};

    open(page::Reply{post(reply)});

    auto const& related = see<ReplyView>().related;
    ASSERT_EQ(related.size(), 1U);
    EXPECT_EQ(std::get<intent::Open>(related.front().intent).page,
              Page{page::Fee{"ziran/fee/tingche.json"}});
}

}  // namespace
}  // namespace sunhall
