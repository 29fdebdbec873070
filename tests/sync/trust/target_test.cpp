// Targets: hashes, lengths, names on the server and on disk.
#include "tests/sync/trust/client_fixture.hpp"

namespace sunhall {
namespace {

class TargetTest : public ClientTest {
protected:
    TargetTest() {
        repository_.add_target("targets", path, "5.00", Json::Object{{"kind", "fee"}});
        repository_.publish_content();
        must(client_.refresh(Repository::now));
    }

    /// Makes the server answer something else for the parking fee.
    void serve(std::string const& bytes) {
        for (auto& [name, served] : repository_.target_files.files) {
            served = bytes;
        }
    }

    [[nodiscard]] std::filesystem::path targets_folder() const { return folder_ / "targets"; }
    [[nodiscard]] std::string downloaded() const {
        auto bytes = read_file(targets_folder() / "shifan-hrss%2Ffee%2Fparking.json", 1000);
        return bytes ? *std::move(bytes) : std::string{};
    }

    TufClient client_{settings(), repository_.metadata, repository_.target_files};
};

TEST_F(TargetTest, ComeByHashAndAreVerified) {
    auto const item = must(client_.download(path));

    EXPECT_EQ(item->bytes, "5.00");
    EXPECT_EQ(item->target.path, path);
    EXPECT_EQ(item->target.role, "targets");
    EXPECT_EQ(item->target.sha256, sha256_hex("5.00"));
    EXPECT_EQ(
        repository_.target_files.requests,
        (std::vector<std::string>{"shifan-hrss/fee/" + sha256_hex("5.00") + ".parking.json"}));
}

TEST_F(TargetTest, ComeByNameWithoutConsistentSnapshots) {
    repository_.root.consistent_snapshot = false;
    repository_.publish("root");
    must(client_.refresh(Repository::now));

    must(client_.download(path));

    EXPECT_EQ(repository_.target_files.requests, (std::vector<std::string>{path}));
}

TEST_F(TargetTest, AreRefusedWithOtherBytes) {
    serve("9.00");
    EXPECT_EQ(client_.download(path).error().message, path + ": its hash is not the signed one");

    serve("5.0");
    EXPECT_EQ(client_.download(path).error().message, path + ": has 3 bytes, but 4 are signed");

    serve("5.000");
    EXPECT_FALSE(client_.download(path));
}

TEST_F(TargetTest, AreRefusedWithoutAHashWeKnow) {
    repository_.targets["targets"].targets[path].hashes = {{"md5", "00"}};
    repository_.publish_content();
    must(client_.refresh(Repository::now));

    EXPECT_FALSE(client_.download(path));
    EXPECT_FALSE(client_.verify(path, "5.00"));
}

TEST_F(TargetTest, AreRefusedWhereTooLongToFetch) {
    repository_.targets["targets"].targets[path].length = std::int64_t{1} << 40U;
    repository_.publish_content();
    must(client_.refresh(Repository::now));

    EXPECT_FALSE(client_.download(path));
    EXPECT_TRUE(repository_.target_files.requests.empty());
}

TEST_F(TargetTest, AtHandAreVerifiedWithoutFetching) {
    EXPECT_EQ(must(client_.verify(path, "5.00"))->bytes, "5.00");
    EXPECT_FALSE(client_.verify(path, "6.00"));
    EXPECT_FALSE(client_.verify("somewhere/else.json", "5.00"));
    EXPECT_TRUE(repository_.target_files.requests.empty());
}

TEST_F(TargetTest, ThatNobodyAnswersForAreMissing) {
    EXPECT_EQ(client_.download("nothing.json").error().failure, Failure::Missing);
    EXPECT_FALSE(must(client_.find("nothing.json")));
}

TEST_F(TargetTest, AreWrittenUnderOneNameWithoutFolders) {
    must(client_.download_into(targets_folder(), path));

    EXPECT_EQ(downloaded(), "5.00");
}

TEST_F(TargetTest, AreNotFetchedAgainWhenTheFileIsRight) {
    must(client_.download_into(targets_folder(), path));
    serve("9.00");

    must(client_.download_into(targets_folder(), path));

    EXPECT_EQ(repository_.target_files.requests.size(), 1);
    EXPECT_EQ(downloaded(), "5.00");
}

TEST_F(TargetTest, AreFetchedAgainWhenTheFileIsNot) {
    must(make_folder(targets_folder()));
    must(write_atomically(targets_folder() / "shifan-hrss%2Ffee%2Fparking.json", "9.00"));

    must(client_.download_into(targets_folder(), path));

    EXPECT_EQ(downloaded(), "5.00");
}

TEST_F(TargetTest, LeaveNoFileWhenRefused) {
    serve("9.00");

    EXPECT_FALSE(client_.download_into(targets_folder(), path));
    EXPECT_EQ(downloaded(), "");
}

TEST_F(TargetTest, WaitForARefreshThatSucceeds) {
    repository_.metadata.trouble = Error{Failure::Offline, "timed out"};
    EXPECT_FALSE(client_.refresh(Repository::now));

    auto const result = client_.download(path);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().failure, Failure::Untrusted);
}

}  // namespace
}  // namespace sunhall
