#include "sync/courier/file_fetcher.hpp"

#include <sys/stat.h>

#include "sync/base/files.hpp"
#include "tests/sync/courier/pull_fixture.hpp"

namespace sunhall {
namespace {

class FileFetcherTest : public PullTest {
protected:
    void write(std::filesystem::path const& folder,
               std::map<std::string, std::string> const& files) {
        for (auto const& [path, bytes] : files) {
            must(make_folder((folder / path).parent_path()));
            must(replace_file(folder / path, bytes));
        }
    }

    /// What the office holds now, carried over by hand.
    void carry() {
        write(stick_ / "metadata", office_.repository.metadata.files);
        write(stick_ / "targets", office_.repository.target_files.files);
    }

    Result<std::optional<GenerationSwitched>> pull_from_stick() {
        FileFetcher metadata{stick_ / "metadata"};
        FileFetcher targets{stick_ / "targets"};
        Pull pull{{folders_, office_.root()}, metadata, targets};
        return pull.run(Repository::now);
    }

    [[nodiscard]] Error error_of(std::string const& path, std::size_t most_bytes = 100) {
        auto const fetched = FileFetcher{stick_}.fetch(path, most_bytes);
        return fetched ? Error{Failure::Cancelled, "no error"} : fetched.error();
    }

    std::filesystem::path stick_ = disk_ / "stick";
};

TEST_F(FileFetcherTest, FillsATerminalWithoutALine) {
    carry();

    must(pull_from_stick());
    change_title("公积金热线");
    carry();
    must(pull_from_stick());

    EXPECT_EQ(shown(gongjijin), "公积金热线");
}

TEST_F(FileFetcherTest, DeliversNothingThatIsNotSigned) {
    carry();
    must(pull_from_stick());
    change_title("公积金热线");
    carry();
    auto& items = office_.repository.target_files.files;
    for (auto& [path, bytes] : items) {
        bytes.back() = '?';
    }
    write(stick_ / "targets", items);

    EXPECT_EQ(pull_from_stick().error().failure, Failure::Untrusted);
    EXPECT_EQ(shown(gongjijin), "住房公积金热线");
}

TEST_F(FileFetcherTest, ReadsPercentEncodedNames) {
    write(stick_, {{"sections/一楼.json", "content"}});

    EXPECT_EQ(must(FileFetcher{stick_}.fetch("sections/%E4%B8%80%E6%A5%BC.json", 100)), "content");
}

TEST_F(FileFetcherTest, NeverLeavesItsFolder) {
    write(stick_, {{"inside", "1"}});
    write(disk_ / "", {{"secret", "2"}});

    for (auto const* path : {"../secret", "%2e%2e/secret", "..%2Fsecret", "a/../../secret",
                             "/inside", "", "inside%00", "%2"}) {
        EXPECT_EQ(error_of(path).failure, Failure::Refused) << path;
    }
}

TEST_F(FileFetcherTest, SaysThatTheStickIsNotPluggedIn) {
    auto const error = error_of("timestamp.json");

    EXPECT_EQ(error.failure, Failure::Offline);
    EXPECT_NE(error.message.find("is the stick plugged in?"), std::string::npos);
}

TEST_F(FileFetcherTest, TellsWhatIsMissingFromWhatIsTooLongOrNoFile) {
    write(stick_, {{"long", std::string(101, 'x')}});
    ASSERT_EQ(::mkfifo((stick_ / "pipe").c_str(), 0600), 0);

    EXPECT_EQ(error_of("2.root.json").failure, Failure::Missing);
    EXPECT_EQ(error_of("long").failure, Failure::Refused);
    EXPECT_EQ(error_of("pipe").failure, Failure::Refused);
}

}  // namespace
}  // namespace sunhall
