// What one person may do alone: hide at once, and nothing else.
#include "sync/courier/withdrawal.hpp"

#include <gtest/gtest.h>

#include "sync/base/files.hpp"
#include "tests/sync/courier/pull_fixture.hpp"

namespace sunhall {
namespace {

using WithdrawalTest = PullTest;

TEST_F(WithdrawalTest, HidesWithinOnePoll) {
    must(pull());
    office_.withdraw_urgently(gongjijin);
    office_.publish();

    must(pull());

    EXPECT_EQ(shown(gongjijin), "nothing");
    EXPECT_EQ(shown(chengjian), "城建服务热线");
}

TEST_F(WithdrawalTest, HidesAlsoWhenTheRestOfTheUpdateIsRefused) {
    must(pull());
    office_.withdraw_urgently(gongjijin);
    office_.repository.signers.at("renshe").pop_back();
    office_.draft(hotline("renshe", "12333", "未经复核"));
    office_.publish();

    auto const pulled = pull();

    ASSERT_FALSE(pulled);
    EXPECT_EQ(pulled.error().failure, Failure::Untrusted);
    ASSERT_TRUE(hidden_);
    EXPECT_EQ(hidden_->file, newest().generation->facts().file);
    EXPECT_EQ(shown(gongjijin), "nothing");
    EXPECT_EQ(shown("renshe/hotline/12333.json"), "人社服务热线");
}

TEST_F(WithdrawalTest, HidesAlsoWhenNoItemCanBeFetched) {
    must(pull());
    office_.withdraw_urgently(gongjijin);
    change_title("公积金热线");
    office_.repository.target_files.trouble = Error{Failure::Offline, "connection refused"};

    must(pull());

    EXPECT_EQ(shown(gongjijin), "nothing");
}

TEST_F(WithdrawalTest, LeavesThePicturesOfTheOthers) {
    auto const picture = media_path("zhujian", sha256_hex("PNG"));
    office_.draft_bytes("zhujian", picture, "PNG");
    office_.publish();
    must(pull());
    office_.withdraw_urgently(gongjijin);
    office_.repository.signers.at("renshe").pop_back();
    office_.draft(hotline("renshe", "12333", "未经复核"));
    office_.publish();

    ASSERT_FALSE(pull());

    ASSERT_TRUE(hidden_);
    EXPECT_EQ(must(newest().generation->media(picture)), "PNG");
}

TEST_F(WithdrawalTest, StaysHiddenAfterARestartWithoutANetwork) {
    must(pull());
    office_.withdraw_urgently(gongjijin);
    office_.repository.signers.at("renshe").pop_back();
    office_.draft(hotline("renshe", "12333", "未经复核"));
    office_.publish();
    ASSERT_FALSE(pull());
    office_.repository.metadata.trouble = Error{Failure::Offline, "connection refused"};
    ASSERT_FALSE(pull());

    EXPECT_EQ(shown(gongjijin), "nothing");
}

TEST_F(WithdrawalTest, LeavesNoOlderFileToComeBackFrom) {
    must(pull());
    office_.withdraw_urgently(gongjijin);
    office_.repository.signers.at("renshe").pop_back();
    office_.draft(hotline("renshe", "12333", "未经复核"));
    office_.publish();
    ASSERT_FALSE(pull());

    std::filesystem::resize_file(newest().generation->facts().file, 1000);

    EXPECT_EQ(shown(gongjijin), "nothing");
}

TEST_F(WithdrawalTest, HidesOnce) {
    must(pull());
    office_.withdraw_urgently(gongjijin);
    office_.repository.signers.at("renshe").pop_back();
    office_.draft(hotline("renshe", "12333", "未经复核"));
    office_.publish();
    ASSERT_FALSE(pull());
    hidden_.reset();

    ASSERT_FALSE(pull());

    EXPECT_FALSE(hidden_);
}

TEST_F(WithdrawalTest, ShowsAgainWhatIsNoLongerWithdrawn) {
    must(pull());
    office_.withdraw_urgently(gongjijin);
    office_.publish();
    must(pull());
    office_.repository.targets.at("urgent-withdraw").targets.clear();
    office_.publish();

    must(pull());

    EXPECT_EQ(shown(gongjijin), "住房公积金热线");
}

TEST_F(WithdrawalTest, NeverShowsAnything) {
    must(pull());
    auto const forged = pretty_json(item_to_json(hotline("renshe", "12345", "一个人签的")));
    office_.withdraw_urgently("renshe/hotline/12345.json");
    office_.repository.add_target("urgent-withdraw", "renshe/hotline/12345.json", forged);
    office_.repository.add_target("urgent-withdraw", "renshe/hotline/12333.json", forged);
    office_.publish();

    must(pull());

    EXPECT_EQ(shown("renshe/hotline/12345.json"), "nothing");
    EXPECT_EQ(shown("renshe/hotline/12333.json"), "nothing");
}

TEST_F(WithdrawalTest, NeedsTheOneSignatureAllTheSame) {
    must(pull());
    office_.withdraw_urgently(gongjijin);
    office_.repository.signers.at("urgent-withdraw").clear();
    office_.publish();

    auto const pulled = pull();

    ASSERT_FALSE(pulled);
    EXPECT_EQ(pulled.error().message,
              "role urgent-withdraw: needs valid signatures by 1 different keys, found 0");
    EXPECT_EQ(shown(gongjijin), "住房公积金热线");
}

TEST_F(WithdrawalTest, HidesNothingOutsideThePathsItIsTrustedWith) {
    must(pull());
    office_.withdraw_urgently(gongjijin);
    office_.repository.delegation("targets", "urgent-withdraw").paths = {"renshe/*/*"};
    office_.publish();

    must(pull());

    EXPECT_EQ(shown(gongjijin), "住房公积金热线");
}

TEST_F(WithdrawalTest, BelongsToTheOfficeAndNotToASection) {
    must(pull());
    office_.repository.delegate("renshe", {.name = "urgent-withdraw",
                                           .who = {.key_ids = {}, .threshold = 1},
                                           .terminating = false,
                                           .paths = {"*/*/*"},
                                           .path_hash_prefixes = {},
                                           .approval = std::nullopt});
    office_.repository.add_target("urgent-withdraw", gongjijin, "");
    office_.publish();

    must(pull());

    EXPECT_EQ(shown(gongjijin), "住房公积金热线");
}

}  // namespace
}  // namespace sunhall
