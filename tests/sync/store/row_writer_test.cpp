#include "sync/store/row_writer.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include <gtest/gtest.h>

#include "sync/store/generation_schema.hpp"
#include "tests/support/must.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {
namespace {

class RowWriterTest : public testing::Test {
protected:
    RowWriterTest() {
        must(database_.use_text_tokenizer());
        must(database_.execute(schema::tables));
        writer_.emplace(must(GenerationRows::of(database_)));
    }

    Result<void> put(int number) {
        return writer_->put(
            [this, number](GenerationRows&) -> Result<void> {
                written_.push_back(number);
                return {};
            },
            1000);
    }
    Result<void> put_one_that_fails() {
        return writer_->put(
            [](GenerationRows&) -> Result<void> { return fail(Failure::Storage, "disk full"); },
            1000);
    }

    std::vector<int> written_;
    TemporaryFolder folder_;
    Database database_ = must(Database::create(folder_ / "rows.db"));
    std::optional<RowWriter> writer_;
};

TEST_F(RowWriterTest, WritesAllInTheOrderInWhichTheyWerePut) {
    constexpr int more_than_may_wait = 5000;
    for (int number = 0; number < more_than_may_wait; ++number) {
        must(put(number));
    }

    must(writer_->finish());

    EXPECT_EQ(written_.size(), std::size_t{more_than_may_wait});
    EXPECT_TRUE(std::ranges::is_sorted(written_));
}

TEST_F(RowWriterTest, TellsAFailureInTheEndAndWritesNothingAfterIt) {
    must(put(1));
    static_cast<void>(put_one_that_fails());
    static_cast<void>(put(2));

    auto const finished = writer_->finish();

    ASSERT_FALSE(finished);
    EXPECT_EQ(finished.error().message, "disk full");
    EXPECT_FALSE(put(3)) << "whoever goes on hears it, too";
    EXPECT_EQ(written_, std::vector{1});
}

TEST_F(RowWriterTest, EndsWithoutBeingFinished) {
    for (int number = 0; number < 100; ++number) {
        must(put(number));
    }

    writer_.reset();

    EXPECT_TRUE(std::ranges::is_sorted(written_)) << "whatever was written until then";
}

}  // namespace
}  // namespace sunhall
