#include "sync/store/finder.hpp"

#include <condition_variable>
#include <mutex>

#include <gtest/gtest.h>

#include "tests/sync/store/shelf.hpp"

namespace sunhall {
namespace {

/// Waits until somebody posts.
class Bell {
public:
    void ring() {
        {
            std::scoped_lock const lock{mutex_};
            rung_ = true;
        }
        condition_.notify_all();
    }
    void wait() {
        std::unique_lock lock{mutex_};
        condition_.wait(lock, [this] { return rung_; });
        rung_ = false;
    }

private:
    std::mutex mutex_;
    std::condition_variable condition_;
    bool rung_ = false;
};

/// A finder and what it has posted.
class FinderTest : public testing::Test {
protected:
    /// Waits for as many findings as it takes.
    template <typename Found>
    Found next() {
        for (;;) {
            for (auto& finding : mailbox_.take_all()) {
                findings_.push_back(std::move(finding));
            }
            for (auto at = findings_.begin(); at != findings_.end(); ++at) {
                if (std::holds_alternative<Found>(*at)) {
                    auto found = std::get<Found>(std::move(*at));
                    findings_.erase(at);
                    return found;
                }
            }
            bell_.wait();
        }
    }
    std::shared_ptr<TitleIndex const> titles() { return next<std::shared_ptr<TitleIndex const>>(); }

    SmallOffice office_;
    Shelf shelf_;
    Bell bell_;
    std::vector<Finding> findings_;
    FinderMailbox mailbox_{[this] { bell_.ring(); }};
    Finder finder_{mailbox_};
};

TEST_F(FinderTest, PostsTheTitlesOfEachGeneration) {
    finder_.open(shelf_.build(office_, 1), {});
    EXPECT_EQ(titles()->size(), 3U);

    office_.draft(hotline("zhujian", "96116", "物业服务热线"));
    office_.publish();
    finder_.open(shelf_.build(office_, 2), {});

    EXPECT_EQ(titles()->size(), 4U);
}

TEST_F(FinderTest, AnswersAlsoWhereThereIsNothingToSearch) {
    finder_.open("/nowhere/content-1.db", {});
    finder_.seek("用水");

    auto const found = next<PagesFound>();

    EXPECT_EQ(found.typed, "用水");
    EXPECT_TRUE(found.hits.empty());
}

TEST_F(FinderTest, GoesOnAfterAFileThatIsNoGeneration) {
    finder_.open("/nowhere/content-1.db", {});
    finder_.open(shelf_.build(office_, 1), {});

    EXPECT_EQ(titles()->size(), 3U);
}

TEST_F(FinderTest, AnswersTheLastOfManyQueries) {
    finder_.open(shelf_.build(office_, 1), {});
    titles();

    for (auto const* typed : {"热", "热线", "公积", "公积金热线", "城建"}) {
        finder_.seek(typed);
    }
    auto found = next<PagesFound>();
    while (found.typed != "城建") {
        found = next<PagesFound>();
    }

    ASSERT_EQ(found.hits.size(), 1U);
    EXPECT_EQ(found.hits.front(), (PageHit{chengjian, Kind::Hotline, "zhujian"}));
}

TEST_F(FinderTest, EndsWhileNobodyAsks) {}

}  // namespace
}  // namespace sunhall
