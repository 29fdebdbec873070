#include "sync/store/use_journal.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

#include "sync/base/format.hpp"
#include "tests/support/must.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {
namespace {

using std::chrono::year;

Date const autumn{year{2026} / 11 / 24};
Date const winter{year{2027} / 1 / 5};
Date const spring{year{2027} / 4 / 1};

class UseJournalTest : public testing::Test {
protected:
    [[nodiscard]] UseJournal open(Date today = autumn) const {
        return must(UseJournal::open(folder_ / "use.db", today));
    }
    /// Every byte of the journal's files.
    [[nodiscard]] std::string bytes() const {
        std::string all;
        for (auto const& entry : std::filesystem::directory_iterator{folder_ / ""}) {
            std::ifstream file{entry.path(), std::ios::binary};
            all.append(std::istreambuf_iterator<char>{file}, {});
        }
        return all;
    }

    TemporaryFolder folder_;
};

using Words = ToldWords::Words;

TEST_F(UseJournalTest, WritesNoWordBeforeThreeVisitsToldIt) {
    auto journal = open();
    must(journal.looked_for("公租房", autumn));
    must(journal.looked_for("公租房", autumn));
    EXPECT_EQ(bytes().find("公租房"), std::string::npos);
    auto const before = must(journal.told());
    ASSERT_EQ(before.size(), 1U);
    EXPECT_EQ(before[0].visits, 2);
    EXPECT_TRUE(before[0].words.empty());

    must(journal.looked_for("公租房", autumn));

    EXPECT_EQ(must(journal.told()), (std::vector<ToldWords>{{"2026Q4", 3, {{"公租房", 3}}}}));
}

TEST_F(UseJournalTest, GoesOnAfterARestart) {
    must(open().looked_for("公租房", autumn));
    must(open().looked_for("公租房", autumn));
    must(open().looked_for("公租房", autumn));

    EXPECT_EQ(must(open().told())[0].words, (std::vector<Words>{{"公租房", 3}}));
}

TEST_F(UseJournalTest, ForgetsAllButThisQuarterAndTheLast) {
    auto journal = open();
    for (int visit = 0; visit < 3; ++visit) {
        must(journal.looked_for("公租房", autumn));
        must(journal.looked_for("装电梯", winter));
    }
    must(journal.opened("a/service/b.json", autumn));

    auto const both = must(open(winter).told());
    ASSERT_EQ(both.size(), 2U);
    EXPECT_EQ(both[0].quarter, "2027Q1");

    must(open(winter).looked_for("公租房", spring));

    auto const later = must(open(spring).told());
    ASSERT_EQ(later.size(), 2U);
    EXPECT_EQ(later[0], (ToldWords{"2027Q2", 1, {}}));
    EXPECT_EQ(later[1].words, (std::vector<Words>{{"装电梯", 3}}));
}

TEST_F(UseJournalTest, KeepsWhatManyToldWhenItIsFull) {
    auto journal = open();
    for (int visit = 0; visit < 3; ++visit) {
        must(journal.looked_for("公租房", autumn));
    }

    for (int i = 0; i < UseJournal::most_words + 20; ++i) {
        must(journal.looked_for(format("胡乱{}", i), autumn));
    }

    auto const told = must(journal.told());
    EXPECT_EQ(told[0].words, (std::vector<Words>{{"公租房", 3}}));
    EXPECT_EQ(told[0].visits, UseJournal::most_words + 2);
}

TEST_F(UseJournalTest, OrdersItemsByVisitsOnceThereAreEnough) {
    auto journal = open();
    for (int visit = 0; visit < 7; ++visit) {
        must(journal.opened("a/service/second.json", autumn));
    }
    for (int visit = 0; visit < 6; ++visit) {
        must(journal.opened("a/service/first.json", autumn));
        must(journal.opened("a/service/third.json", autumn));
    }
    EXPECT_TRUE(must(journal.most_opened(9)).empty()) << "19 are chance";

    must(journal.opened("a/service/first.json", winter));
    must(journal.opened("a/service/first.json", winter));

    EXPECT_EQ(must(journal.most_opened(2)),
              (std::vector<std::string>{"a/service/first.json", "a/service/second.json"}));
}

TEST_F(UseJournalTest, BeginsANewFileWhereTheOldOneIsDamaged) {
    std::ofstream{folder_ / "use.db"} << std::string(5000, 'x');

    auto journal = open();

    must(journal.looked_for("公租房", autumn));
    EXPECT_TRUE(std::filesystem::exists(folder_ / "use.db.damaged"));
}

TEST(Quarters, AreOfThreeMonths) {
    EXPECT_EQ(quarter_text(year{2026} / 3 / 31), "2026Q1");
    EXPECT_EQ(quarter_text(year{2026} / 4 / 1), "2026Q2");
    EXPECT_EQ(quarter_text(year{2026} / 12 / 31), "2026Q4");
}

}  // namespace
}  // namespace sunhall
