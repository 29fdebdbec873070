#include "sync/store/print_journal.hpp"

#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "tests/support/must.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {
namespace {

using std::chrono::hours;

Instant const noon{std::chrono::hours{24 * 20000}};

class PrintJournalTest : public testing::Test {
protected:
    [[nodiscard]] PrintJournal open(Instant now = noon) const {
        return must(PrintJournal::open(folder / "print.db", now));
    }

    TemporaryFolder folder;
};

TEST_F(PrintJournalTest, CountsPaperThatCameOutOrMayHave) {
    auto journal = open();
    auto const printed = must(journal.begin("a/service/b.json", {}, noon));
    auto const unknown = must(journal.begin("a/service/b.json", {}, noon));
    auto const failed = must(journal.begin("a/service/b.json", {}, noon));
    must(journal.sending(printed, 200));
    must(journal.end(printed, "printed", "", noon));
    must(journal.sending(unknown, 300));
    must(journal.end(unknown, "unknown", "paper_out", noon));
    must(journal.end(failed, "not_printed", "offline", noon));

    auto const usage = must(journal.usage_since(noon - hours{1}));
    auto const count = must(journal.count_since(noon - hours{1}));

    EXPECT_EQ(usage.slips, 2);
    EXPECT_EQ(usage.millimetres, 500);
    EXPECT_EQ(count.printed, 1);
    EXPECT_EQ(count.unknown, 1);
    EXPECT_EQ(count.not_printed, 1);
    EXPECT_EQ(must(journal.usage_since(noon + hours{1})).slips, 0);
}

TEST_F(PrintJournalTest, KnowsAfterAPowerCutWhatMayHaveBeenPrinted) {
    {
        auto journal = open();
        must(journal.sending(must(journal.begin("a", {}, noon)), 100));
        must(journal.begin("b", {}, noon));
        // Nothing ends it: the power is gone.
    }

    auto journal = open(noon + hours{12});

    auto const count = must(journal.count_since(noon));
    EXPECT_EQ(count.unknown, 1);
    EXPECT_EQ(count.not_printed, 1);
    EXPECT_EQ(count.printed, 0);
}

TEST_F(PrintJournalTest, LetsASlipBePrintedAgainOnceAndAReprintNever) {
    auto journal = open();
    auto const first = must(journal.begin("a", {}, noon));
    auto const again = must(journal.begin("a", first, noon));

    EXPECT_FALSE(journal.begin("a", first, noon));
    EXPECT_FALSE(journal.begin("a", again, noon));
    EXPECT_FALSE(journal.begin("a", 999, noon));
}

TEST_F(PrintJournalTest, ForgetsWhatIsOlderThanAQuarter) {
    must(open().begin("a", {}, noon));

    auto journal = open(noon + PrintJournal::kept + hours{1});

    EXPECT_EQ(must(journal.count_since(Instant{})).not_printed, 0);
}

TEST_F(PrintJournalTest, PutsADamagedFileAsideAndGoesOn) {
    std::ofstream{folder / "print.db"} << std::string(8192, 'x');

    auto journal = open();

    EXPECT_GT(must(journal.begin("a", {}, noon)), 0);
    EXPECT_TRUE(std::filesystem::exists(folder / "print.db.damaged"));
}

TEST_F(PrintJournalTest, FailsWhereTheFolderIsMissing) {
    EXPECT_FALSE(PrintJournal::open(folder / "none" / "print.db", noon));
}

}  // namespace
}  // namespace sunhall
