#include "sync/trust/packed_targets.hpp"

#include <gtest/gtest.h>

namespace sunhall {
namespace {

PackedTargets three() {
    PackedTargets targets;
    targets.add("a", 1, {{"sha256", "aa"}, {"sha512", "bb"}});
    targets.add("a/b", 2, {{"sha512", "cc"}});
    targets.add("中/文", 3, {{"md5", "dd"}});
    targets.shrink();
    return targets;
}

TEST(PackedTargets, AreFoundByTheirWholePathOnly) {
    auto const targets = three();

    EXPECT_EQ(targets.find("a")->length, 1);
    EXPECT_EQ(targets.find("a/b")->length, 2);
    EXPECT_EQ(targets.find("中/文")->length, 3);
    for (auto const* other : {"", "a/", "a/b/", "b", "中", "中/文/"}) {
        EXPECT_FALSE(targets.find(other)) << other;
    }
}

TEST(PackedTargets, KeepTheHashesThatWeKnow) {
    auto const targets = three();

    EXPECT_EQ(targets.at(0).sha256, "aa");
    EXPECT_EQ(targets.at(0).sha512, "bb");
    EXPECT_EQ(targets.at(1).sha256, "");
    EXPECT_EQ(targets.at(1).sha512, "cc");
    EXPECT_EQ(targets.at(2).sha256, "");
    EXPECT_EQ(targets.at(2).sha512, "");
}

TEST(PackedTargets, AreWalkedInOrderOfPath) {
    auto const targets = three();

    ASSERT_EQ(targets.size(), 3U);
    EXPECT_EQ(targets.at(0).path, "a");
    EXPECT_EQ(targets.at(1).path, "a/b");
    EXPECT_EQ(targets.at(2).path, "中/文");
}

}  // namespace
}  // namespace sunhall
