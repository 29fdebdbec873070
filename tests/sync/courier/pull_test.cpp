#include "sync/courier/pull.hpp"

#include <algorithm>
#include <fstream>

#include <gtest/gtest.h>

#include "sync/base/file_lock.hpp"
#include "sync/base/files.hpp"
#include "tests/sync/courier/pull_fixture.hpp"

namespace sunhall {
namespace {

TEST_F(PullTest, BringsEverythingToAnEmptyTerminal) {
    auto const built = must(pull());

    ASSERT_TRUE(built);
    EXPECT_EQ(built->number, 1U);
    EXPECT_EQ(built->digest, newest().generation->facts().digest);
    EXPECT_EQ(shown(gongjijin), "住房公积金热线");
    EXPECT_EQ(downloads(), 3U);
}

TEST_F(PullTest, AsksForTwoFilesWhenNothingIsNew) {
    must(pull());
    office_.repository.metadata.requests.clear();

    EXPECT_FALSE(must(pull()));

    EXPECT_EQ(office_.repository.metadata.requests,
              (std::vector<std::string>{"2.root.json", "timestamp.json"}));
    EXPECT_EQ(downloads(), 3U);
}

TEST_F(PullTest, FetchesOnlyWhatHasChanged) {
    must(pull());
    office_.repository.target_files.requests.clear();
    change_title("公积金热线");

    auto const built = must(pull());

    EXPECT_EQ(built->number, 2U);
    EXPECT_EQ(shown(gongjijin), "公积金热线");
    EXPECT_EQ(shown(chengjian), "城建服务热线");
    EXPECT_EQ(downloads(), 1U);
}

TEST_F(PullTest, ForgetsWhatWasWithdrawn) {
    must(pull());
    office_.withdraw("zhujian", gongjijin);
    office_.publish();

    must(pull());

    EXPECT_EQ(shown(gongjijin), "nothing");
    EXPECT_EQ(shown(chengjian), "城建服务热线");
}

TEST_F(PullTest, KeepsThePreviousGenerationAsLastKnownGood) {
    must(pull());
    change_title("二");
    must(pull());
    change_title("三");
    must(pull());

    EXPECT_FALSE(std::filesystem::exists(generation_file(folders_.generations, 1)));
    EXPECT_TRUE(std::filesystem::exists(generation_file(folders_.generations, 2)));
    EXPECT_TRUE(std::filesystem::exists(generation_file(folders_.generations, 3)));
}

TEST_F(PullTest, KeepsTheOldContentWhenOneReviewIsMissing) {
    must(pull());
    office_.repository.signers.at("zhujian").pop_back();
    change_title("未经复核");

    auto const pulled = pull();

    ASSERT_FALSE(pulled);
    EXPECT_EQ(pulled.error().failure, Failure::Untrusted);
    EXPECT_EQ(shown(gongjijin), "住房公积金热线");
}

TEST_F(PullTest, KeepsTheOldContentWhenAByteWasFlippedOnTheWay) {
    must(pull());
    change_title("公积金热线");
    for (auto& [path, bytes] : office_.repository.target_files.files) {
        bytes.back() = static_cast<char>(bytes.back() ^ 1);
    }

    auto const pulled = pull();

    ASSERT_FALSE(pulled);
    EXPECT_EQ(pulled.error().failure, Failure::Untrusted);
    EXPECT_EQ(shown(gongjijin), "住房公积金热线");
}

TEST_F(PullTest, KeepsTheOldContentWhenASignedItemCannotBeRead) {
    must(pull());
    office_.draft(hotline("zhujian", "12319", "城建热线"));
    office_.draft_bytes("zhujian", gongjijin, "{}");
    office_.publish();

    auto const pulled = pull();

    ASSERT_FALSE(pulled);
    EXPECT_EQ(pulled.error().failure, Failure::Malformed);
    EXPECT_EQ(shown(chengjian), "城建服务热线");
}

TEST_F(PullTest, FinishesWhatAKillLeftBetweenMetadataAndGeneration) {
    must(pull());
    change_title("公积金热线");
    // The items' server is away: metadata is accepted, the generation is not built.
    office_.repository.target_files.trouble = Error{Failure::Offline, "connection refused"};
    ASSERT_FALSE(pull());
    office_.repository.target_files.trouble.reset();

    must(pull());

    EXPECT_EQ(shown(gongjijin), "公积金热线");
}

TEST_F(PullTest, IsFinishedByTheNextRoundWhereverItWasInterrupted) {
    must(pull());
    auto& metadata = office_.repository.metadata;
    auto& items = office_.repository.target_files;
    std::vector<std::string> const titles{"公积金一", "公积金二"};
    for (int good = 0; good < 8; ++good) {
        auto const title = titles[static_cast<std::size_t>(good % 2)];
        auto const before = shown(gongjijin);
        office_.draft(hotline("renshe", "12333", title));
        change_title(title);
        for (auto* const fetcher : {&metadata, &items}) {
            fetcher->trouble = Error{Failure::Offline, "cut"};
            fetcher->good_requests = good;
        }
        // Old or new, but of both sections the same.
        static_cast<void>(pull());
        EXPECT_TRUE(shown(gongjijin) == before || shown(gongjijin) == title);
        EXPECT_EQ(shown(gongjijin) == title, shown("renshe/hotline/12333.json") == title) << good;
        metadata.trouble.reset();
        items.trouble.reset();

        must(pull());
        EXPECT_EQ(shown(gongjijin), title);
    }
}

TEST_F(PullTest, IsFinishedByTheNextRoundWhicheverWriteFailed) {
    must(pull());
    change_title("公积金热线");
    auto const in_the_way = [&](std::filesystem::path const& file) {
        must(make_folder(file));
        auto const pulled = pull();
        ASSERT_FALSE(pulled) << file;
        EXPECT_EQ(pulled.error().failure, Failure::Storage) << file;
        EXPECT_EQ(shown(gongjijin), "住房公积金热线") << file;
        std::filesystem::remove_all(file);
    };

    in_the_way(folders_.metadata / "timestamp.json.new");
    in_the_way(folders_.metadata / "snapshot.json.new");
    in_the_way(folders_.metadata / "zhujian.json.new");
    in_the_way(folders_.generations / "content-2.db.new" / "occupied");
    must(pull());

    EXPECT_EQ(shown(gongjijin), "公积金热线");
}

TEST_F(PullTest, DoesNotFetchAgainWhatCameBeforeTheLineBroke) {
    office_.repository.target_files.trouble = Error{Failure::Offline, "connection refused"};
    office_.repository.target_files.good_requests = 2;
    ASSERT_FALSE(pull());
    office_.repository.target_files.trouble.reset();
    office_.repository.target_files.requests.clear();

    must(pull());

    EXPECT_EQ(downloads(), 1U);
    EXPECT_FALSE(std::filesystem::exists(folders_.downloads));
}

TEST_F(PullTest, TrustsNothingThatLiesInTheSpool) {
    office_.repository.target_files.trouble = Error{Failure::Offline, "connection refused"};
    office_.repository.target_files.good_requests = 2;
    ASSERT_FALSE(pull());
    office_.repository.target_files.trouble.reset();
    for (auto const& entry : std::filesystem::directory_iterator{folders_.downloads}) {
        std::ofstream{entry.path()} << "{}";
    }

    must(pull());

    EXPECT_EQ(shown(gongjijin), "住房公积金热线");
    EXPECT_EQ(shown(chengjian), "城建服务热线");
}

TEST_F(PullTest, RebuildsADamagedGenerationFromMetadataAtHand) {
    auto const file = must(pull())->file;
    auto bytes = must(read_file(file, 1U << 20U));
    auto const published = office_.bytes_of(gongjijin);
    bytes[bytes.find(published) + published.find("咨询")] ^= 1;
    must(write_atomically(file, bytes));
    ASSERT_EQ(shown(gongjijin), "nothing");

    auto const rebuilt = must(pull());

    ASSERT_TRUE(rebuilt);
    EXPECT_EQ(rebuilt->number, 2U);
    EXPECT_EQ(shown(gongjijin), "住房公积金热线");
}

TEST_F(PullTest, ReplacesAGenerationThatDoesNotOpen) {
    auto const file = must(pull())->file;
    std::filesystem::resize_file(file, 1000);

    auto const rebuilt = must(pull());

    EXPECT_EQ(rebuilt->number, 2U);
    EXPECT_EQ(shown(gongjijin), "住房公积金热线");
}

TEST_F(PullTest, LeavesAloneWhatItDoesNotKnow) {
    office_.draft_bytes("zhujian", "zhujian/hologram/lobby.json", "{}");
    office_.draft_bytes("zhujian", "zhujian/picture/map.png", "PNG");
    office_.publish();

    EXPECT_TRUE(must(pull()));
    EXPECT_EQ(downloads(), 3U);
}

TEST_F(PullTest, DoesNotWorkBesideAnotherProgram) {
    must(make_folder(folders_.data));
    auto const lock = must(FileLock::alone(folders_.data));

    auto const pulled = pull();

    ASSERT_FALSE(pulled);
    EXPECT_EQ(pulled.error().failure, Failure::Refused);
}

}  // namespace
}  // namespace sunhall
