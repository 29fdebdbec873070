// Interrupted runs, flipped bytes and unbounded files: nothing of it is ever believed.
#include "tests/sync/trust/client_fixture.hpp"

namespace sunhall {
namespace {

class HostileTest : public ClientTest {
protected:
    HostileTest() {
        repository_.delegate("targets", {.name = "shifan-hrss", .paths = {"shifan-hrss/*/*"}});
        repository_.add_target("shifan-hrss", path, "5.00");
        repository_.publish_content();
    }

    /// A whole run: refresh, all roles, the item.
    Result<std::string> run() {
        TufClient client{settings(), repository_.metadata, repository_.target_files};
        TRY(client.refresh(Repository::now));
        TRY(client.roles());
        auto const item = TRY(client.download(path));
        return item->bytes;
    }
};

TEST_F(HostileTest, EveryInterruptedRunIsFinishedByTheNext) {
    must(run());
    repository_.publish("root");
    repository_.add_target("shifan-hrss", path, "6.00");
    repository_.publish_content();

    for (int good = 0; good < 8; ++good) {
        repository_.metadata.trouble = Error{Failure::Offline, "cut"};
        repository_.metadata.good_requests = good;
        auto const interrupted = run();
        EXPECT_TRUE(!interrupted || *interrupted == "6.00");
    }
    repository_.metadata.trouble.reset();

    EXPECT_EQ(must(run()), "6.00");
}

TEST_F(HostileTest, EveryFailedWriteIsMadeGoodByTheNextRun) {
    must(run());
    repository_.rotate_key("snapshot");
    repository_.publish("root");
    repository_.add_target("shifan-hrss", path, "6.00");
    repository_.publish_content();

    for (auto const* name :
         {"root.json", "timestamp.json", "snapshot.json", "targets.json", "shifan-hrss.json"}) {
        // A folder where the new file should go: writing fails for whoever is asking.
        auto const in_the_way = metadata_folder() / (std::string{name} + ".new");
        must(make_folder(in_the_way));
        EXPECT_EQ(run().error().failure, Failure::Storage) << name;
        std::filesystem::remove(in_the_way);
    }

    EXPECT_EQ(must(run()), "6.00");
}

TEST_F(HostileTest, ALeftOverOfAnInterruptedWriteDoesNoHarm) {
    must(write_atomically(metadata_folder() / "timestamp.json.new", "half"));

    EXPECT_EQ(must(run()), "5.00");
    EXPECT_FALSE(held_files().contains("timestamp.json.new"));
}

TEST_F(HostileTest, DamagedFilesOnDiskAreFetchedAgain) {
    must(run());
    for (auto const* name :
         {"timestamp.json", "snapshot.json", "targets.json", "shifan-hrss.json"}) {
        must(write_atomically(metadata_folder() / name, "damaged"));
    }

    EXPECT_EQ(must(run()), "5.00");
    EXPECT_EQ(held("shifan-hrss.json"), repository_.file("shifan-hrss.json"));
}

TEST_F(HostileTest, AFlippedByteAnywhereIsNeverBelieved) {
    for (auto const* name :
         {"timestamp.json", "2.snapshot.json", "2.targets.json", "1.shifan-hrss.json"}) {
        auto const good = repository_.file(name);
        for (std::size_t at = 0; at < good.size(); at += 61) {
            auto& served = repository_.metadata.files[name];
            served = good;
            served[at] = static_cast<char>(served[at] ^ 1);
            std::filesystem::remove_all(metadata_folder());
            must(TufClient::initialise(metadata_folder(), repository_.first_root()));

            EXPECT_FALSE(run()) << name << " at " << at;
        }
        repository_.metadata.files[name] = good;
    }
}

TEST_F(HostileTest, FilesLargerThanAnnouncedAreRefused) {
    repository_.metadata.files["2.targets.json"] += std::string(10, ' ');

    EXPECT_FALSE(run());
}

TEST_F(HostileTest, FilesLargerThanWeEverReadAreRefused) {
    repository_.give_hashes = false;
    repository_.publish_content();
    repository_.metadata.files["timestamp.json"] += std::string(20'000, ' ');

    EXPECT_FALSE(run());
}

TEST_F(HostileTest, AnAnnouncedLengthBeyondOurCapIsRefusedBeforeFetching) {
    repository_.timestamp.snapshot.length = 3'000'000;
    repository_.publish("timestamp");

    EXPECT_EQ(run().error().message,
              "role snapshot: 3000000 bytes were announced, more than the 2000000 we accept");
    EXPECT_EQ(repository_.metadata.requests.back(), "timestamp.json");
}

TEST_F(HostileTest, AFetcherThatIgnoresTheLimitIsNotBelieved) {
    class Generous final : public Fetcher {
    public:
        explicit Generous(Fetcher& inner) : inner_{inner} {}
        Result<std::string> fetch(std::string const& name, std::size_t /*most_bytes*/) override {
            return inner_.fetch(name, std::string::npos);
        }

    private:
        Fetcher& inner_;
    } generous{repository_.metadata};
    repository_.metadata.files["timestamp.json"] += std::string(20'000, ' ');
    TufClient client{settings(), generous, repository_.target_files};

    EXPECT_FALSE(client.refresh(Repository::now));
}

}  // namespace
}  // namespace sunhall
