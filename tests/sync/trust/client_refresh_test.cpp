// Timestamp, snapshot and top-level targets: order, versions, expiry, recovery.
#include "tests/sync/trust/client_fixture.hpp"

namespace sunhall {
namespace {

using Requests = std::vector<std::string>;

auto const tomorrow = Repository::now + std::chrono::hours{24};
auto const yesterday = Repository::now - std::chrono::hours{24};

bool mentions(std::string const& message, std::string_view part) {
    return message.find(part) != std::string::npos;
}

TEST_F(ClientTest, AsksForRolesInTheOrderOfTheSpecification) {
    must(refresh());

    EXPECT_EQ(repository_.metadata.requests,
              (Requests{"2.root.json", "timestamp.json", "1.snapshot.json", "1.targets.json"}));
}

TEST_F(ClientTest, KeepsTrustedMetadataAsReceivedAndNothingElse) {
    must(refresh());

    EXPECT_EQ(held_files(), (std::set<std::string>{"root.json", "timestamp.json", "snapshot.json",
                                                   "targets.json"}));
    EXPECT_EQ(held("targets.json"), repository_.file("1.targets.json"));
    EXPECT_EQ(held("timestamp.json"), repository_.file("timestamp.json"));
}

TEST_F(ClientTest, AsksTwoThingsWhenNothingChanged) {
    must(refresh());

    must(refresh());

    EXPECT_EQ(repository_.metadata.requests, (Requests{"2.root.json", "timestamp.json"}));
}

TEST_F(ClientTest, WorksWithoutConsistentSnapshots) {
    repository_.root.consistent_snapshot = false;
    repository_.publish("root");

    must(refresh());

    EXPECT_EQ(repository_.metadata.requests,
              (Requests{"2.root.json", "3.root.json", "timestamp.json", "snapshot.json",
                        "targets.json"}));
}

TEST_F(ClientTest, WorksWithoutHashesAndLengths) {
    repository_.give_hashes = false;
    repository_.publish_content();

    EXPECT_TRUE(refresh());
}

TEST_F(ClientTest, KeepsTheTimestampItHasWhenTheVersionIsTheSame) {
    must(refresh());
    auto const before = held("timestamp.json");
    repository_.timestamp.snapshot.version = 100;
    repository_.publish("timestamp", Bump::No);

    must(refresh());

    EXPECT_EQ(held("timestamp.json"), before);
}

TEST_F(ClientTest, RefusesAnOlderTimestamp) {
    repository_.publish("timestamp");
    must(refresh());
    repository_.timestamp.version = 1;
    repository_.publish("timestamp", Bump::No);

    EXPECT_EQ(refused(),
              "role timestamp: version 1 is older than version 2, which was accepted before");
}

TEST_F(ClientTest, RefusesATimestampWithAnOlderSnapshot) {
    repository_.publish_content();
    must(refresh());
    repository_.timestamp.snapshot.version = 1;
    repository_.publish("timestamp");

    EXPECT_TRUE(mentions(refused(), "its snapshot: version 1 is older than version 2"));
    EXPECT_EQ(repository_.metadata.requests.back(), "timestamp.json");
}

TEST_F(ClientTest, RefusesASnapshotWithOlderTargets) {
    repository_.publish_content();
    must(refresh());
    repository_.targets["targets"].version = 1;
    repository_.publish("targets", Bump::No);
    repository_.publish("snapshot");
    repository_.publish("timestamp");

    EXPECT_TRUE(mentions(refused(), "targets.json: version 1 is older than version 2"));
    EXPECT_NE(held("snapshot.json"), repository_.file("snapshot.json"));
}

TEST_F(ClientTest, RefusesASnapshotThatForgetsARole) {
    repository_.delegate("targets", {.name = "shifan-hrss", .paths = {"shifan-hrss/*/*"}});
    repository_.publish_content();
    must(refresh());
    repository_.snapshot.meta.erase("shifan-hrss.json");
    repository_.publish("snapshot");
    repository_.publish("timestamp");

    EXPECT_TRUE(mentions(refused(), "no longer lists shifan-hrss.json"));
}

TEST_F(ClientTest, RefusesASnapshotOtherThanAnnounced) {
    repository_.publish("snapshot");
    repository_.metadata.files["2.snapshot.json"] = repository_.file("1.snapshot.json");
    repository_.publish("timestamp");

    EXPECT_TRUE(mentions(refused(), "role snapshot: its hash is not the one that was announced"));
}

TEST_F(ClientTest, RefusesAVersionOtherThanAnnounced) {
    repository_.give_hashes = false;
    repository_.publish_content();
    repository_.metadata.files["2.targets.json"] = repository_.file("1.targets.json");

    EXPECT_EQ(refused(), "role targets: is version 1, but version 2 was announced");
}

TEST_F(ClientTest, RefusesAnExpiredTimestampAndDoesNotKeepIt) {
    repository_.timestamp.expires = yesterday;
    repository_.publish_content();

    EXPECT_TRUE(mentions(refused(), "role timestamp: expired on 2026-11-21"));
    EXPECT_EQ(held_files(), (std::set<std::string>{"root.json"}));
}

TEST_F(ClientTest, RefusesAnExpiredSnapshotAndDoesNotKeepIt) {
    repository_.snapshot.expires = yesterday;
    repository_.publish_content();

    EXPECT_TRUE(mentions(refused(), "role snapshot: expired on 2026-11-21"));
    EXPECT_EQ(held_files(), (std::set<std::string>{"root.json", "timestamp.json"}));
}

TEST_F(ClientTest, RefusesExpiredTargetsAndDoesNotKeepThem) {
    repository_.targets["targets"].expires = yesterday;
    repository_.publish_content();

    EXPECT_TRUE(mentions(refused(), "role targets: expired on 2026-11-21"));
    EXPECT_EQ(held_files(),
              (std::set<std::string>{"root.json", "timestamp.json", "snapshot.json"}));
}

TEST_F(ClientTest, KeepsAnExpiredRootButGoesNoFurther) {
    repository_.root.expires = yesterday;
    repository_.publish("root");

    EXPECT_TRUE(mentions(refused(), "role root: expired on"));
    EXPECT_EQ(held("root.json"), repository_.file("2.root.json"));
    EXPECT_EQ(repository_.metadata.requests, (Requests{"2.root.json", "3.root.json"}));
}

TEST_F(ClientTest, UsesExpiredMetadataItHoldsToFindNewer) {
    repository_.timestamp.expires = tomorrow;
    repository_.publish("timestamp");
    must(refresh());
    repository_.timestamp.expires = tomorrow + std::chrono::hours{240};
    repository_.publish_content();

    EXPECT_TRUE(refresh(tomorrow + std::chrono::hours{24}));
}

TEST_F(ClientTest, RefusesToStandStillOnAnExpiredTimestamp) {
    repository_.timestamp.expires = tomorrow;
    repository_.publish("timestamp");
    must(refresh());

    EXPECT_TRUE(mentions(refused(tomorrow), "role timestamp: expired on"));
}

TEST_F(ClientTest, RecoversFromAFastForwardedTimestamp) {
    repository_.timestamp.version = 99'999;
    repository_.publish("timestamp", Bump::No);
    must(refresh());
    repository_.rotate_key("timestamp");
    repository_.publish("root");
    repository_.timestamp.version = 1;
    repository_.publish("timestamp", Bump::No);

    must(refresh());

    EXPECT_EQ(held("timestamp.json"), repository_.file("timestamp.json"));
}

TEST_F(ClientTest, RecoversFromAFastForwardedSnapshotWhenOnlyItsKeyWasRevoked) {
    repository_.snapshot.version = 99'999;
    repository_.publish("snapshot", Bump::No);
    repository_.publish("timestamp");
    must(refresh());
    repository_.rotate_key("snapshot");
    repository_.publish("root");
    repository_.snapshot.version = 1;
    repository_.publish("snapshot");
    repository_.publish("timestamp");

    EXPECT_TRUE(refresh());
}

TEST_F(ClientTest, AnAddedKeyRevokesNothing) {
    must(refresh());
    auto const before = held("snapshot.json");
    repository_.add_key("snapshot");
    repository_.root.snapshot.threshold = 3;
    repository_.publish("root");

    EXPECT_EQ(refused(), "role snapshot: needs valid signatures by 3 different keys, found 1");
    EXPECT_EQ(held("snapshot.json"), before);
}

}  // namespace
}  // namespace sunhall
