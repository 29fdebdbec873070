#include "kiosk/app/looked_for.hpp"

#include <filesystem>

#include <gtest/gtest.h>

#include "tests/support/must.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {
namespace {

Date const one_day{std::chrono::year{2026} / 11 / 24};

TEST(LookedFor, IsNothingBeforeAnybodyToldAnything) {
    TemporaryFolder const folder;
    Config config;
    config.courier.data_folder = folder / "";

    EXPECT_EQ(compact_json(must(looked_for(config, one_day))), "[]");
    EXPECT_FALSE(std::filesystem::exists(uses_file(config)));
}

TEST(LookedFor, NamesOnlyWordsThatEnoughVisitsTold) {
    TemporaryFolder const folder;
    Config config;
    config.courier.data_folder = folder / "";
    // A terminal that runs has it open.
    auto journal = must(UseJournal::open(uses_file(config), one_day));
    for (int visit = 0; visit < 3; ++visit) {
        must(journal.looked_for("装电梯", one_day));
    }
    must(journal.looked_for("张三", one_day));

    EXPECT_EQ(compact_json(must(looked_for(config, one_day))),
              R"([{"quarter":"2026Q4","visits":4,"words":[{"visits":3,"words":"装电梯"}]}])");
}

}  // namespace
}  // namespace sunhall
