#include "sync/content/bundle.hpp"

#include <limits>

#include <gtest/gtest.h>

namespace sunhall {
namespace {

std::string spelled(std::vector<Bundle> const& bundles) {
    std::string text;
    for (auto const& bundle : bundles) {
        text += bundle.place + ":";
        for (auto const& file : bundle.files) {
            text += " " + file.path;
        }
        text += "; ";
    }
    return text;
}

TEST(Bundles, HoldTheItemsOfASectionInItsOrder) {
    auto const bundles = bundles_of("s", {{"s/fee/a.json", 10}, {"s/fee/b.json", 20}});

    EXPECT_EQ(spelled(bundles), "bundles/s.1.bundle: s/fee/a.json s/fee/b.json; ");
    EXPECT_EQ(bundles.front().bytes, 30);
}

TEST(Bundles, LeavePicturesOut) {
    auto const bundles =
        bundles_of("s", {{"s/fee/a.json", 10}, {"s/media/0a.png", 10}, {"s/notice/b.json", 20}});

    EXPECT_EQ(spelled(bundles), "bundles/s.1.bundle: s/fee/a.json s/notice/b.json; ");
}

TEST(Bundles, EndBeforeTheyGrowTooLong) {
    auto const half = most_bundle_bytes / 2;

    auto const bundles =
        bundles_of("s", {{"a", half}, {"b", half}, {"c", half}, {"d", half - 1}, {"e", 1}});

    EXPECT_EQ(spelled(bundles), "bundles/s.1.bundle: a b; bundles/s.2.bundle: c d e; ");
}

TEST(Bundles, AreNotMadeOfASingleFile) {
    auto const bundles =
        bundles_of("s", {{"a", most_bundle_bytes}, {"b", most_bundle_bytes}, {"c", 1}, {"d", 1}});

    EXPECT_EQ(spelled(bundles), "bundles/s.1.bundle: c d; ");
}

TEST(Bundles, LeaveOutWhatNoBundleHolds) {
    auto const endless = std::numeric_limits<std::int64_t>::max();

    auto const bundles = bundles_of("s", {{"a", endless}, {"b", endless}, {"c", 1}, {"d", 1}});

    EXPECT_EQ(spelled(bundles), "bundles/s.1.bundle: c d; ");
}

}  // namespace
}  // namespace sunhall
