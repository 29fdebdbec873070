// The chain of roots: rotation, history, caps, and starting from the installed root.
#include "tests/sync/trust/client_fixture.hpp"

namespace sunhall {
namespace {

TEST_F(ClientTest, RefusesToStartFromARootThatDoesNotSignItself) {
    auto forged = Repository{};
    forged.signers["root"].clear();
    forged.publish("root", Bump::No);

    auto const result = TufClient::initialise(folder_ / "other", forged.first_root());

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().failure, Failure::Untrusted);
}

TEST_F(ClientTest, AsksNothingWithoutATrustedRoot) {
    std::filesystem::remove(metadata_folder() / "root.json");

    EXPECT_FALSE(refresh());
    EXPECT_TRUE(repository_.metadata.requests.empty());
}

TEST_F(ClientTest, FollowsARotationSignedByOldAndNewKeys) {
    auto old_key = std::move(repository_.signers["root"].front());
    repository_.rotate_key("root");
    repository_.signers["root"].push_back(std::move(old_key));
    repository_.publish("root");
    repository_.signers["root"].pop_back();
    repository_.publish("root");

    must(refresh());

    EXPECT_EQ(held("root.json"), repository_.file("3.root.json"));
}

TEST_F(ClientTest, RefusesARotationThatTheOldKeysDidNotSign) {
    repository_.rotate_key("root");
    repository_.publish("root");

    EXPECT_EQ(refused(), "role root: needs valid signatures by 1 different keys, found 0");
    EXPECT_EQ(held("root.json"), repository_.first_root());
}

TEST_F(ClientTest, RefusesARotationThatTheNewKeysDidNotSign) {
    auto old_key = std::move(repository_.signers["root"].front());
    repository_.rotate_key("root");
    repository_.signers["root"].clear();
    repository_.signers["root"].push_back(std::move(old_key));
    repository_.publish("root");

    EXPECT_FALSE(refresh());
    EXPECT_EQ(held("root.json"), repository_.first_root());
}

TEST_F(ClientTest, RefusesToSkipARootVersion) {
    repository_.root.version = 2;
    repository_.publish("root");
    repository_.metadata.files["2.root.json"] = repository_.file("3.root.json");

    EXPECT_EQ(refused(), "role root: version 3 cannot follow version 1");
}

TEST_F(ClientTest, PassesOverAnIntermediateRootThatHasExpired) {
    auto const good = repository_.root.expires;
    repository_.root.expires = Repository::now - std::chrono::hours{1};
    repository_.publish("root");
    repository_.root.expires = good;
    repository_.publish("root");

    EXPECT_TRUE(refresh());
}

TEST_F(ClientTest, FollowsNoMoreThan256RootsInOneRefresh) {
    for (int version = 2; version <= 260; ++version) {
        repository_.publish("root");
    }

    must(refresh());
    EXPECT_EQ(held("root.json"), repository_.file("257.root.json"));
    must(refresh());
    EXPECT_EQ(held("root.json"), repository_.file("260.root.json"));
}

TEST_F(ClientTest, RefusesARootTooLargeToRead) {
    repository_.metadata.files["2.root.json"] = std::string(600'000, ' ');

    EXPECT_FALSE(refresh());
}

TEST_F(ClientTest, SaysWhatItWasFetchingWhenNobodyAnswers) {
    repository_.metadata.trouble = Error{Failure::Offline, "timed out"};

    auto const result = refresh();

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().failure, Failure::Offline);
    EXPECT_EQ(result.error().message, "fetching 2.root.json: timed out");
}

/// A terminal: it has the root it was installed with, and keeps the roots in between.
class TerminalTest : public ClientTest {
protected:
    TerminalTest() { std::filesystem::remove_all(metadata_folder()); }

    Result<void> refresh_from(std::string const& installed_root) {
        repository_.metadata.requests.clear();
        TufClient client{{.metadata_folder = metadata_folder(),
                          .history_folder = folder_ / "history",
                          .trusted_root = installed_root},
                         repository_.metadata,
                         repository_.target_files};
        auto result = client.refresh(Repository::now);
        chain_ = client.proof().roots;
        return result;
    }

    std::vector<std::string> chain_;
};

TEST_F(TerminalTest, KeepsTheChainAndAsksForItOnce) {
    repository_.publish("root");
    repository_.publish("root");
    must(refresh_from(repository_.first_root()));

    must(refresh_from(repository_.first_root()));

    EXPECT_EQ(chain_, (std::vector<std::string>{repository_.file("2.root.json"),
                                                repository_.file("3.root.json")}));
    EXPECT_EQ(repository_.metadata.requests,
              (std::vector<std::string>{"4.root.json", "timestamp.json"}));
}

TEST_F(TerminalTest, FetchesALostOrDamagedPieceOfTheChainAgain) {
    repository_.publish("root");
    repository_.publish("root");
    must(refresh_from(repository_.first_root()));
    std::filesystem::remove(folder_ / "history" / "3.root.json");
    must(write_atomically(folder_ / "history" / "2.root.json", "damaged"));

    must(refresh_from(repository_.first_root()));

    EXPECT_EQ(chain_.size(), 2);
}

TEST_F(TerminalTest, StartsFromANewerRootWhenInstalledAnew) {
    must(refresh_from(repository_.first_root()));
    repository_.publish("root");
    repository_.publish("root");

    must(refresh_from(repository_.file("3.root.json")));

    EXPECT_TRUE(chain_.empty());
    EXPECT_EQ(held("root.json"), repository_.file("3.root.json"));
}

TEST_F(TerminalTest, RefusesARepositoryWhoseRootsEndBeforeTheAcceptedOne) {
    repository_.publish("root");
    must(refresh_from(repository_.first_root()));
    std::filesystem::remove_all(folder_ / "history");
    repository_.metadata.files.erase("2.root.json");

    auto const result = refresh_from(repository_.first_root());

    ASSERT_FALSE(result);
    EXPECT_NE(result.error().message.find("version 2 was accepted before"), std::string::npos);
}

}  // namespace
}  // namespace sunhall
