// A first filling by bundles, honest and hostile.
#include "sync/content/bundle.hpp"

#include <algorithm>
#include <fstream>
#include <functional>

#include <gtest/gtest.h>

#include "tests/sync/courier/pull_fixture.hpp"

namespace sunhall {
namespace {

constexpr int bundled_items = 20;
std::string const shebao_bundle = "bundles/shebao.1.bundle";

std::string path_of(int number) {
    return "shebao/hotline/" + std::to_string(100 + number) + ".json";
}
std::string title_of(int number) { return "热线" + std::to_string(number); }

/// Beside the usual three items a section that is worth a bundle.
class BundleTest : public PullTest {
protected:
    BundleTest() {
        office_.open_section("shebao");
        for (int number = 0; number < bundled_items; ++number) {
            office_.draft(hotline("shebao", std::to_string(100 + number), title_of(number)));
        }
        office_.publish();
        office_.bundle();
    }

    [[nodiscard]] bool shows_everything() const {
        for (int number = 0; number < bundled_items; ++number) {
            if (shown(path_of(number)) != title_of(number)) {
                return false;
            }
        }
        return shown(gongjijin) == "住房公积金热线";
    }

    /// The served bytes.
    std::string& bytes() { return office_.repository.target_files.files.at(shebao_bundle); }

    /// A round that gets as far as a section that follows, and leaves the bundle in the spool.
    void fail_after_the_bundle() {
        office_.open_section("zuihou");
        office_.draft(hotline("zuihou", "1", "最后"));
        office_.publish();
        office_.repository.target_files.trouble = Error{Failure::Offline, "connection refused"};
        office_.repository.target_files.good_requests = 4;
        ASSERT_FALSE(pull());
        ASSERT_EQ(requests_for_bundles(), 1);
        office_.repository.target_files.trouble.reset();
    }

    [[nodiscard]] long requests_for_bundles() const {
        return std::ranges::count_if(
            office_.repository.target_files.requests,
            [](std::string const& path) { return path.starts_with("bundles/"); });
    }
};

TEST_F(BundleTest, FillsASectionWithOneRequest) {
    must(pull());

    EXPECT_TRUE(shows_everything());
    EXPECT_EQ(requests_for_bundles(), 1);
    EXPECT_EQ(downloads(), 4U);
}

TEST_F(BundleTest, IsNotAskedForWhereLittleHasChanged) {
    must(pull());
    office_.repository.target_files.requests.clear();
    office_.draft(hotline("shebao", "100", "改过"));
    office_.publish();
    office_.bundle();

    must(pull());

    EXPECT_EQ(shown(path_of(0)), "改过");
    EXPECT_EQ(requests_for_bundles(), 0);
    EXPECT_EQ(downloads(), 1U);
}

TEST_F(BundleTest, GivesWayToSingleFilesWhereThereIsNone) {
    office_.repository.target_files.files.erase(shebao_bundle);

    must(pull());

    EXPECT_TRUE(shows_everything());
    EXPECT_EQ(downloads(), bundled_items + 4U);
}

TEST_F(BundleTest, IsAskedForOnceInARoundWhereThereIsNone) {
    office_.open_section("yibao");
    for (int number = 0; number < bundled_items; ++number) {
        office_.draft(hotline("yibao", std::to_string(number), title_of(number)));
    }
    office_.publish();
    office_.repository.target_files.files.erase(shebao_bundle);

    must(pull());

    EXPECT_EQ(requests_for_bundles(), 1);
}

TEST_F(BundleTest, OfTheNextPublicationStillBringsWhatStayedTheSame) {
    bytes().replace(bytes().size() - 10, 10, "changed  }");

    must(pull());

    EXPECT_TRUE(shows_everything());
    EXPECT_EQ(downloads(), 5U);
}

TEST_F(BundleTest, IsNotFetchedAgainAfterTheLineBroke) {
    fail_after_the_bundle();
    office_.repository.target_files.requests.clear();

    must(pull());

    EXPECT_TRUE(shows_everything());
    EXPECT_EQ(requests_for_bundles(), 0);
}

TEST_F(BundleTest, IsNotTrustedWhereItLiesInTheSpool) {
    fail_after_the_bundle();
    for (auto const& entry : std::filesystem::directory_iterator{folders_.downloads}) {
        std::ofstream{entry.path()} << std::string(1000, '0');
    }

    must(pull());

    EXPECT_TRUE(shows_everything());
}

struct HostileBundle {
    std::string name;
    std::function<void(std::string&)> spoil;
};

class HostileBundles : public BundleTest, public testing::WithParamInterface<HostileBundle> {};

TEST_P(HostileBundles, ChangeNothingOfWhatIsShown) {
    GetParam().spoil(bytes());

    must(pull());

    EXPECT_TRUE(shows_everything());
}

INSTANTIATE_TEST_SUITE_P(
    Of, HostileBundles,
    testing::Values(
        HostileBundle{"NoBytes", [](std::string& bytes) { bytes.clear(); }},
        HostileBundle{"HalfTheBytes", [](std::string& bytes) { bytes.resize(bytes.size() / 2); }},
        HostileBundle{"OneByteLess", [](std::string& bytes) { bytes.pop_back(); }},
        HostileBundle{"OneByteMore", [](std::string& bytes) { bytes += '0'; }},
        HostileBundle{"AnotherOrder",
                      [](std::string& bytes) {
                          auto const middle = static_cast<std::ptrdiff_t>(bytes.size() / 2);
                          std::rotate(bytes.begin(), bytes.begin() + middle, bytes.end());
                      }},
        HostileBundle{"FlippedBits",
                      [](std::string& bytes) {
                          for (std::size_t at = 0; at < bytes.size(); at += 100) {
                              bytes[at] = static_cast<char>(bytes[at] ^ 1);
                          }
                      }},
        HostileBundle{"AWebPage", [](std::string& bytes) { bytes = "<html>log in</html>"; }},
        HostileBundle{"AHundredMegabytes",
                      [](std::string& bytes) { bytes.assign(std::size_t{100} << 20U, '0'); }}),
    [](auto const& tested) { return tested.param.name; });

}  // namespace
}  // namespace sunhall
