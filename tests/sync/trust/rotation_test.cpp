// Keys that come and go: which successions of signatures are a valid chain.
#include "tests/sync/trust/client_fixture.hpp"

namespace sunhall {
namespace {

/// One version of a role: which of ten keys it lists, how many must sign, and which do.
struct Signing {
    std::vector<std::size_t> keys;
    int threshold = 1;
    std::vector<std::size_t> signers;
};

struct Rotation {
    std::string name;
    std::vector<Signing> versions;
    bool good = true;
};

void PrintTo(Rotation const& rotation, std::ostream* out) { *out << rotation.name; }

class RotationTest : public ClientTest, public testing::WithParamInterface<Rotation> {
protected:
    /// Keys cannot be copied, so they go to the repository and come back by way of files.
    RotationTest() {
        for (std::size_t i = 0; i < 10; ++i) {
            must(SecretKey::generate().save(key_file(i)));
        }
    }

    [[nodiscard]] std::filesystem::path key_file(std::size_t number) const {
        return folder_ / std::to_string(number);
    }

    void sign_as(std::string const& role, RoleKeys& who, Signing const& signing) {
        who.key_ids.clear();
        who.threshold = signing.threshold;
        for (auto const number : signing.keys) {
            auto const key = must(SecretKey::load(key_file(number)));
            repository_.root.keys.insert_or_assign(key.public_key().id(), key.public_key().json());
            who.key_ids.push_back(key.public_key().id());
        }
        repository_.signers[role].clear();
        for (auto const number : signing.signers) {
            repository_.signers[role].push_back(must(SecretKey::load(key_file(number))));
        }
    }
};

using RootRotation = RotationTest;

TEST_P(RootRotation, IsFollowedAsFarAsItIsSigned) {
    auto const& versions = GetParam().versions;
    for (std::size_t i = 0; i < versions.size(); ++i) {
        sign_as("root", repository_.root.root, versions[i]);
        repository_.publish("root", i == 0 ? Bump::No : Bump::Yes);
    }
    must(TufClient::initialise(metadata_folder(), repository_.first_root()));

    EXPECT_EQ(refresh().has_value(), GetParam().good);

    auto const last = versions.size() - (GetParam().good ? 0 : 1);
    EXPECT_EQ(held("root.json"), repository_.file(std::to_string(last) + ".root.json"));
}

INSTANTIATE_TEST_SUITE_P(
    Roots, RootRotation,
    testing::Values(
        Rotation{"one for one", {{{1}, 1, {1}}, {{2}, 1, {2, 1}}, {{2}, 1, {2}}}},
        Rotation{"strangers sign along", {{{1}, 1, {3, 1, 4}}, {{2}, 1, {3, 2, 1, 4}}}},
        Rotation{"other three of five",
                 {{{0, 1, 2, 3, 4}, 3, {0, 2, 4}}, {{0, 1, 2, 3, 4}, 3, {0, 4, 1}}}},
        Rotation{"one of five leaves",
                 {{{0, 1, 2, 3, 4}, 3, {0, 2, 4}}, {{0, 1, 3, 4, 5}, 3, {0, 4, 1}}}},
        Rotation{"one of five leaves, signing its farewell",
                 {{{0, 1, 2, 3, 4}, 3, {0, 2, 4}},
                  {{0, 1, 3, 4, 5}, 3, {0, 2, 4, 5}},
                  {{0, 1, 3, 4, 5}, 3, {0, 4, 5}}}},
        Rotation{"all five leave",
                 {{{0, 1, 2, 3, 4}, 3, {0, 2, 4}}, {{5, 6, 7, 8, 9}, 3, {0, 2, 4, 5, 6, 7}}}},
        Rotation{"the threshold rises", {{{1, 2, 3}, 1, {1}}, {{1, 2, 3}, 2, {1, 2}}}},
        Rotation{"the threshold falls",
                 {{{1, 2, 3}, 2, {1, 2}}, {{1, 2, 3}, 1, {1, 2}}, {{1, 2, 3}, 1, {1}}}},
        Rotation{"a second joins", {{{1}, 1, {1}}, {{1, 2}, 2, {1, 2}}}},
        Rotation{"without the old key", {{{1}, 1, {1}}, {{2}, 1, {2, 3, 4}}}, false},
        Rotation{"without the new key", {{{1}, 1, {1}}, {{2}, 1, {1, 3, 4}}}, false},
        Rotation{"without three new ones",
                 {{{0, 1, 2, 3, 4}, 3, {0, 2, 4}}, {{0, 1, 3, 4, 5}, 3, {0, 2, 4}}},
                 false},
        Rotation{"without three old ones",
                 {{{0, 1, 2, 3, 4}, 3, {0, 2, 4}}, {{0, 1, 3, 4, 5}, 3, {0, 4, 5}}},
                 false},
        Rotation{"short of a risen threshold", {{{1, 2, 3}, 1, {1}}, {{1, 2, 3}, 2, {2}}}, false},
        Rotation{"short of the threshold that falls",
                 {{{1, 2, 3}, 2, {1, 2}}, {{1, 2, 3}, 1, {1}}},
                 false}));

using OnlineRotation = RotationTest;

TEST_P(OnlineRotation, HoldsForEveryOtherTopLevelRole) {
    auto const& signing = GetParam().versions.front();
    for (auto const* role : {"timestamp", "snapshot", "targets"}) {
        auto& root = repository_.root;
        auto& who = std::string_view{role} == "timestamp"  ? root.timestamp
                    : std::string_view{role} == "snapshot" ? root.snapshot
                                                           : root.targets;
        sign_as(role, who, signing);
        repository_.publish("root");
        repository_.publish_content();

        EXPECT_EQ(refresh().has_value(), GetParam().good) << role;
        if (!GetParam().good) {
            return;
        }
        EXPECT_EQ(held(std::string{role} + ".json"), repository_.file(std::string{role} + ".json"));
    }
}

INSTANTIATE_TEST_SUITE_P(
    Others, OnlineRotation,
    testing::Values(Rotation{"one for one", {{{2}, 1, {2}}}},
                    Rotation{"strangers sign along", {{{1}, 1, {3, 1, 4}}}},
                    Rotation{"three of five", {{{0, 1, 2, 3, 4}, 3, {0, 2, 4}}}},
                    Rotation{"other three of five", {{{0, 1, 2, 3, 4}, 3, {4, 1, 3}}}},
                    Rotation{"without the new key", {{{2}, 1, {1, 3, 4}}}, false},
                    Rotation{"two and a stranger", {{{0, 1, 3, 4, 5}, 3, {0, 2, 4}}}, false},
                    Rotation{"two of three", {{{0, 1, 3, 4, 5}, 3, {0, 4}}}, false}));

}  // namespace
}  // namespace sunhall
