// The pack that the demo and the journeys show must be fit to publish on any day.
#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <set>

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

std::vector<CheckedItem> pack_in(std::string const& folder, Date as_of) {
    std::vector<CheckedItem> pack;
    auto const root = source_folder() / "assets" / folder;
    for (auto const& entry : fs::recursive_directory_iterator{root}) {
        if (entry.path().extension() == ".json") {
            auto const json = must(parse_json(must(read_file(entry.path(), most_bytes))));
            pack.push_back({fs::relative(entry.path(), root).string(),
                            must(item_from_json(must(resolve_relative_dates(json, as_of))))});
        }
    }
    return pack;
}

std::vector<CheckedItem> demo_pack(Date as_of) { return pack_in("demo", as_of); }

/// What the demo publishes when it is asked for an urgent notice.
std::vector<CheckedItem> urgent_pack(Date as_of) { return pack_in("demo-urgent", as_of); }

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

TEST_P(DemoPack, LeavesNothingToImproveWhenAnUrgentNoticeJoins) {
    auto pack = demo_pack(GetParam());
    std::ranges::move(urgent_pack(GetParam()), std::back_inserter(pack));

    EXPECT_EQ(all_of(check_pack(pack, GetParam())), "");
}

TEST_P(DemoPack, HasOpenDaysToBookClosedAndPast) {
    int to_book = 0;
    int closed = 0;
    int past = 0;
    for (auto const& [file, item] : demo_pack(GetParam())) {
        if (auto const* day = std::get_if<OpenDay>(&item.body)) {
            bool const ahead = date_of(day->starts) > GetParam();
            bool const open = ahead && date_of(day->apply_by.value()) > GetParam();
            to_book += open ? 1 : 0;
            closed += ahead && !open ? 1 : 0;
            past += !ahead && !day->recap.empty() ? 1 : 0;
        }
    }
    EXPECT_EQ(to_book, 5);
    EXPECT_EQ(closed, 2);
    EXPECT_EQ(past, 1);
}

TEST_P(DemoPack, IsCalmUntilTheUrgentNoticeJoins) {
    auto const urgent = [](CheckedItem const& checked) {
        auto const* notice = std::get_if<Notice>(&checked.item.body);
        return notice != nullptr && notice->priority == Priority::Urgent;
    };
    EXPECT_EQ(std::ranges::count_if(demo_pack(GetParam()), urgent), 0);
    EXPECT_EQ(std::ranges::count_if(urgent_pack(GetParam()), urgent), 1);
}

INSTANTIATE_TEST_SUITE_P(Days, DemoPack,
                         testing::Values(Date{2026y / November / 22d}, Date{2026y / January / 1d},
                                         Date{2028y / February / 29d}));

TEST(DemoPackFiles, StandWhereTheirItemsBelong) {
    for (auto const& [file, item] : demo_pack(Date{2026y / November / 22d})) {
        EXPECT_EQ(file, item_path(item));
    }
}

TEST(DemoPackFiles, SayBothTimeLimitsOfFortyGuides) {
    int guides = 0;
    for (auto const& [file, item] : demo_pack(Date{2026y / November / 22d})) {
        if (auto const* service = std::get_if<Service>(&item.body)) {
            guides += service->statutory_limit && service->promised_limit ? 1 : 0;
        }
    }
    EXPECT_GE(guides, 40);
}

TEST(DemoPackFiles, LinkToFormsAsLongAsThoseOfRealHalls) {
    // Of 421 services that a district publishes, the links have 147 to 192 characters.
    for (auto const& [file, item] : demo_pack(Date{2026y / November / 22d})) {
        if (auto const* service = std::get_if<Service>(&item.body)) {
            auto const& form = service->links.front();
            EXPECT_EQ(form.role, LinkRole::Form) << file;
            EXPECT_GE(form.url.size(), 147) << file;
            EXPECT_LE(form.url.size(), 192) << file;
        }
    }
}

TEST(DemoPackFiles, HaveTheirPicturesBesideThem) {
    int pictures = 0;
    for (auto const& [file, item] : demo_pack(Date{2026y / November / 22d})) {
        auto const folder =
            source_folder() / "assets/demo" / fs::path{file}.parent_path() / item.id;
        for (auto const& picture : item.attachments) {
            EXPECT_TRUE(fs::exists(folder / (picture.title + ".png"))) << file;
            ++pictures;
        }
    }
    EXPECT_EQ(pictures, 6);
}

TEST(DemoPackFiles, HoldWhatTheDemoPromises) {
    std::map<Kind, int> count;
    for (auto const& [file, item] : demo_pack(Date{2026y / November / 22d})) {
        ++count[item.kind()];
    }
    EXPECT_EQ(count, (std::map<Kind, int>{{Kind::Service, 61},
                                          {Kind::Fee, 56},
                                          {Kind::OpenDay, 8},
                                          {Kind::Department, 12},
                                          {Kind::Hotline, 37},
                                          {Kind::Hall, 1},
                                          {Kind::Disclosure, 47},
                                          {Kind::Notice, 8},
                                          {Kind::Article, 9},
                                          {Kind::Reply, 8},
                                          {Kind::LifeEvent, 9}}));
}

TEST(DemoPackFiles, DiscloseInEveryCategoryAndList) {
    std::set<DisclosureCategory> categories;
    std::set<DisclosureList> lists;
    for (auto const& [file, item] : demo_pack(Date{2026y / November / 22d})) {
        if (auto const* disclosure = std::get_if<Disclosure>(&item.body)) {
            categories.insert(disclosure->category);
            if (disclosure->list) {
                lists.insert(*disclosure->list);
            }
        }
    }
    EXPECT_EQ(categories.size(), 5);
    EXPECT_EQ(lists.size(), 4);
}

}  // namespace
}  // namespace sunhall
