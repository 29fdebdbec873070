// Files that are not there, or not what their address says: what came before them is kept.
#include "tests/sync/trust/client_fixture.hpp"

namespace sunhall {
namespace {

class MissingTest : public ClientTest {
protected:
    MissingTest() { must(refresh()); }

    [[nodiscard]] std::int64_t version(std::string const& file) const {
        auto const json = must(parse_json(held(file)));
        return json.find("signed")->find("version")->integer().value();
    }
};

TEST_F(MissingTest, SnapshotLeavesTheNewTimestamp) {
    ++repository_.timestamp.snapshot.version;
    repository_.publish("timestamp");

    EXPECT_FALSE(refresh());

    EXPECT_EQ(repository_.metadata.requests.back(), "2.snapshot.json");
    EXPECT_EQ(version("timestamp.json"), 2);
    EXPECT_EQ(version("snapshot.json"), 1);
    EXPECT_EQ(version("targets.json"), 1);
}

TEST_F(MissingTest, TargetsLeaveTheNewSnapshot) {
    ++repository_.snapshot.meta.at("targets.json").version;
    repository_.publish("snapshot");
    repository_.publish("timestamp");

    EXPECT_FALSE(refresh());

    EXPECT_EQ(repository_.metadata.requests.back(), "2.targets.json");
    EXPECT_EQ(version("snapshot.json"), 2);
    EXPECT_EQ(version("targets.json"), 1);
}

TEST_F(MissingTest, TimestampEndsTheRefresh) {
    repository_.metadata.files.erase("timestamp.json");

    EXPECT_FALSE(refresh());

    EXPECT_EQ(repository_.metadata.requests.back(), "timestamp.json");
}

TEST_F(MissingTest, NewTargetsThatNobodyAnnouncedAreNotAskedFor) {
    repository_.publish("targets");

    EXPECT_TRUE(refresh());

    EXPECT_EQ(repository_.metadata.requests.back(), "timestamp.json");
}

TEST_F(MissingTest, HashLeavesTheNewSnapshotAndTheOldTargets) {
    repository_.publish("targets");
    repository_.snapshot.meta.at("targets.json").hashes["sha256"] = sha256_hex("others");
    repository_.publish("snapshot");
    repository_.publish("timestamp");

    EXPECT_FALSE(refresh());

    EXPECT_EQ(version("snapshot.json"), 2);
    EXPECT_EQ(version("targets.json"), 1);
}

TEST_F(MissingTest, TypeIsNoticedEvenWhereTheSignatureIsGood) {
    // The timestamp's key may sign the snapshot as well, which looks like a timestamp.
    repository_.root.snapshot = repository_.root.timestamp;
    repository_.publish("root");
    std::swap(repository_.signers["snapshot"], repository_.signers["timestamp"]);
    repository_.snapshot.meta = {{"snapshot.json", {}}};
    repository_.publish("snapshot");
    repository_.metadata.files["timestamp.json"] = repository_.file("snapshot.json");

    EXPECT_EQ(refused(), "role timestamp: _type: is 'snapshot', not 'timestamp'");
}

TEST_F(MissingTest, RootMakesNoRequest) {
    must(write_atomically(metadata_folder() / "root.json", R"({"signed":{},"signatures":[]})"));

    EXPECT_FALSE(refresh());

    EXPECT_TRUE(repository_.metadata.requests.empty());
}

TEST_F(MissingTest, BytesAreKeptAsTheyCame) {
    repository_.publish("timestamp");
    repository_.metadata.files["timestamp.json"] += "  ";

    must(refresh());

    EXPECT_TRUE(held("timestamp.json").ends_with("  "));
}

TEST_F(MissingTest, UnknownFieldsArePartOfWhatIsSigned) {
    auto body = to_json(repository_.timestamp);
    (*body.object())["version"] = 2;
    (*body.object())["x-later"] = Json::Object{{"a", 1}};
    std::vector<Signature> const signatures{sign(body, repository_.signers["timestamp"].front())};
    repository_.metadata.files["timestamp.json"] = write_envelope(body, signatures);

    must(refresh());

    EXPECT_EQ(version("timestamp.json"), 2);
}

}  // namespace
}  // namespace sunhall
