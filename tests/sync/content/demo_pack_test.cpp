// The pack that the demo and the journeys show must be fit to publish on any day.
#include <filesystem>
#include <map>

#include <gtest/gtest.h>

#include "sync/base/files.hpp"
#include "sync/content/checker.hpp"
#include "sync/content/item_json.hpp"
#include "sync/content/relative_dates.hpp"
#include "tests/support/folders.hpp"
#include "tests/support/must.hpp"

namespace sunhall {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono;

constexpr std::size_t most_bytes = 1U << 20U;

std::vector<CheckedItem> demo_pack(Date as_of) {
    std::vector<CheckedItem> pack;
    auto const root = source_folder() / "assets" / "demo";
    for (auto const& entry : fs::recursive_directory_iterator{root}) {
        if (entry.path().extension() == ".json") {
            auto const json = must(parse_json(must(read_file(entry.path(), most_bytes))));
            pack.push_back({fs::relative(entry.path(), root).string(),
                            must(item_from_json(must(resolve_relative_dates(json, as_of))))});
        }
    }
    return pack;
}

std::string all_of(std::vector<Problem> const& problems) {
    std::string text;
    for (auto const& problem : problems) {
        text += problem_text(problem) + "\n";
    }
    return text;
}

class DemoPack : public testing::TestWithParam<Date> {};

TEST_P(DemoPack, LeavesNothingToImprove) {
    EXPECT_EQ(all_of(check_pack(demo_pack(GetParam()), GetParam())), "");
}

TEST_P(DemoPack, HasAnOpenDayAheadAndOneBehind) {
    int ahead = 0;
    int behind = 0;
    for (auto const& [file, item] : demo_pack(GetParam())) {
        if (auto const* day = std::get_if<OpenDay>(&item.body)) {
            ++(date_of(day->starts) > GetParam() ? ahead : behind);
        }
    }
    EXPECT_EQ(ahead, 2);
    EXPECT_EQ(behind, 1);
}

INSTANTIATE_TEST_SUITE_P(Days, DemoPack,
                         testing::Values(Date{2026y / November / 22d}, Date{2026y / January / 1d},
                                         Date{2028y / February / 29d}));

TEST(DemoPackFiles, StandWhereTheirItemsBelong) {
    for (auto const& [file, item] : demo_pack(Date{2026y / November / 22d})) {
        EXPECT_EQ(file, item_path(item));
    }
}

TEST(DemoPackFiles, HoldWhatTheDemoPromises) {
    std::map<Kind, int> count;
    for (auto const& [file, item] : demo_pack(Date{2026y / November / 22d})) {
        ++count[item.kind()];
    }
    EXPECT_EQ(count, (std::map<Kind, int>{{Kind::Service, 61},
                                          {Kind::Fee, 56},
                                          {Kind::OpenDay, 3},
                                          {Kind::Department, 12},
                                          {Kind::Hotline, 7},
                                          {Kind::Hall, 1}}));
}

}  // namespace
}  // namespace sunhall
