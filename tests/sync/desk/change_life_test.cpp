// The life of a change between draft and publication: who may review it, and how it is sent back.
#include <gtest/gtest.h>

#include "sync/base/files.hpp"
#include "sync/content/item_json.hpp"
#include "sync/desk/status.hpp"
#include "tests/sync/desk/test_office.hpp"

namespace sunhall {
namespace {

std::vector<SectionReview> reviews_of(TestOffice const& office) {
    auto const workspace = office.workspace();
    return must(review_sections(workspace, must(Office::read(workspace, noon)), noon));
}

SectionReview transport_of(TestOffice const& office) {
    for (auto const& review : reviews_of(office)) {
        if (review.section == "transport") {
            return review;
        }
    }
    return {};
}

Result<SignOutcome> sign_transport(TestOffice const& office, std::string_view staff,
                                   ReviewGroup group) {
    return sign_sections(office.workspace(),
                         {.group = group, .key_file = office.key(staff), .sections = {"transport"}},
                         noon);
}

Result<SendBackOutcome> send_transport_back(TestOffice const& office, std::string_view staff) {
    return send_back(
        office.workspace(),
        {.key_file = office.key(staff), .section = "transport", .reason = "金额与文件不符"}, noon);
}

/// An office whose hall is published and whose parking fee is about to change.
class ChangeLife : public testing::Test {
protected:
    ChangeLife() {
        office.import_items(small_pack());
        office.approve();
        must(office.publish());
    }

    TestOffice office;  // NOLINT(*-non-private-member-variables-in-classes)
};

TEST_F(ChangeLife, GoesFromDraftOverBothReviewsToPublication) {
    office.import_items({parking_fee("6")});
    EXPECT_EQ(stage_of(transport_of(office)), Stage::FirstReview);

    must(office.sign("zhang", ReviewGroup::First));
    EXPECT_EQ(stage_of(transport_of(office)), Stage::SecondReview);

    must(office.sign("li", ReviewGroup::Second));
    EXPECT_EQ(stage_of(transport_of(office)), Stage::Approved);

    must(office.publish());
    EXPECT_EQ(stage_of(transport_of(office)), Stage::Published);
    EXPECT_EQ(parking_amount(office, office.server()), "6");
}

TEST_F(ChangeLife, TakesNoSecondReviewBeforeTheFirst) {
    office.import_items({parking_fee("6")});

    auto const refused = sign_transport(office, "li", ReviewGroup::Second);

    ASSERT_FALSE(refused);
    EXPECT_TRUE(says(refused.error().message, "还没有初审")) << refused.error().message;
}

TEST_F(ChangeLife, LetsNobodyReviewTheOwnDraft) {
    office.import_items({parking_fee("6")}, GoneItems::Keep, "zhang");

    auto const refused = sign_transport(office, "zhang", ReviewGroup::First);

    ASSERT_FALSE(refused);
    EXPECT_TRUE(says(refused.error().message, "不能审核自己的改动")) << refused.error().message;
    EXPECT_TRUE(sign_transport(office, "wang", ReviewGroup::First));
}

TEST_F(ChangeLife, LetsNobodyReviewABatchTheyHadAHandIn) {
    office.import_items({parking_fee("6")}, GoneItems::Keep, "zhang");
    office.import_items({parking_fee("7")}, GoneItems::Keep, "chen");

    EXPECT_FALSE(sign_transport(office, "zhang", ReviewGroup::First));
}

TEST_F(ChangeLife, DropsTheSignatureOfAReviewerWhoDraftsTheSameBatchAfterwards) {
    office.import_items({parking_fee("6")}, GoneItems::Keep, "chen");
    must(office.sign("zhang", ReviewGroup::First));
    must(office.sign("li", ReviewGroup::Second));
    office.import_items({parking_fee("7")}, GoneItems::Keep, "zhang");
    office.import_items({parking_fee("6")}, GoneItems::Keep, "chen");

    EXPECT_TRUE(transport_of(office).first.empty());
    EXPECT_FALSE(office.publish());
}

TEST_F(ChangeLife, LetsADrafterReviewTheNextBatchOfAnother) {
    office.import_items({parking_fee("6")}, GoneItems::Keep, "zhang");
    must(office.sign("wang", ReviewGroup::First));
    must(office.sign("li", ReviewGroup::Second));
    must(office.publish());

    office.import_items({parking_fee("7")}, GoneItems::Keep, "chen");

    EXPECT_TRUE(sign_transport(office, "zhang", ReviewGroup::First));
}

TEST_F(ChangeLife, RefusesADraftThatNobodyIsKnownToHaveWritten) {
    auto const file = office.workspace().draft("transport/fee/parking.json");
    auto changed = parking_fee("9");
    changed.revision = 2;
    must(write_atomically(file, pretty_json(item_to_json(changed))));

    auto const refused = sign_transport(office, "zhang", ReviewGroup::First);

    ASSERT_FALSE(refused);
    EXPECT_TRUE(says(refused.error().message, "import")) << refused.error().message;
}

TEST_F(ChangeLife, TakesInHandWrittenDraftsOnceSomebodyImportsThem) {
    auto const file = office.workspace().draft("transport/fee/parking.json");
    auto changed = parking_fee("9");
    changed.revision = 2;
    must(write_atomically(file, pretty_json(item_to_json(changed))));

    office.import_items({parking_fee("9")});

    EXPECT_TRUE(sign_transport(office, "zhang", ReviewGroup::First));
}

TEST_F(ChangeLife, SentBackIsNotPublishedAndSaysWhy) {
    office.import_items({parking_fee("6")});
    must(office.sign("zhang", ReviewGroup::First));

    must(send_transport_back(office, "li"));

    EXPECT_EQ(stage_of(transport_of(office)), Stage::SentBack);
    auto const refused = office.publish();
    ASSERT_FALSE(refused);
    EXPECT_TRUE(says(refused.error().message, "金额与文件不符")) << refused.error().message;
    auto const signed_anyway = sign_transport(office, "zhao", ReviewGroup::Second);
    ASSERT_FALSE(signed_anyway);
    EXPECT_TRUE(says(signed_anyway.error().message, "退回")) << signed_anyway.error().message;
}

TEST_F(ChangeLife, SentBackAfterBothReviewsIsNotPublishedEither) {
    office.import_items({parking_fee("6")});
    office.approve();

    must(send_transport_back(office, "zhao"));

    EXPECT_FALSE(office.publish());
}

TEST_F(ChangeLife, GoesOnAfterACorrection) {
    office.import_items({parking_fee("6")});
    must(send_transport_back(office, "li"));

    office.import_items({parking_fee("6.5")});
    office.approve();
    must(office.publish());

    EXPECT_EQ(parking_amount(office, office.server()), "6.5");
}

TEST_F(ChangeLife, LetsTheOneWhoSentItBackChangeTheirMind) {
    office.import_items({parking_fee("6")});
    must(office.sign("zhang", ReviewGroup::First));
    must(send_transport_back(office, "li"));

    must(sign_transport(office, "li", ReviewGroup::Second));

    EXPECT_EQ(stage_of(transport_of(office)), Stage::Approved);
}

TEST_F(ChangeLife, MayBeSentBackByReviewersOfTheSectionOnly) {
    office.import_items({parking_fee("6")});
    must(SecretKey::generate().save(office.key("stranger")));

    EXPECT_FALSE(send_transport_back(office, "stranger"));
    EXPECT_FALSE(send_back(office.workspace(),
                           {.key_file = office.key("li"), .section = "hall", .reason = "无"},
                           noon));
}

TEST_F(ChangeLife, PublishesOneSectionWhileAnotherWaits) {
    auto pack = small_pack();
    std::get<Hall>(pack[0].body).phone = "0551-7654321";
    office.import_items({pack[0], parking_fee("6")});
    must(sign_transport(office, "zhang", ReviewGroup::First));
    must(sign_transport(office, "li", ReviewGroup::Second));

    EXPECT_FALSE(office.publish());
    must(publish(office.workspace(),
                 {.to = office.server(), .by = "chen", .sections = {"transport"}}, noon));

    EXPECT_EQ(parking_amount(office, office.server()), "6");
    EXPECT_EQ(must(read_publication(office.server())).section("hall").version(), 1);
}

TEST_F(ChangeLife, ShowsWhatWaitsForWhom) {
    office.import_items({parking_fee("6")}, GoneItems::Keep, "zhao");
    must(office.sign("zhang", ReviewGroup::First));

    auto const roster = must(Roster::load(office.workspace()));
    auto const waiting = waiting_for_people(reviews_of(office), roster);

    EXPECT_EQ(waiting, (std::vector<Waiting>{{"li（li）", "复核", {"transport"}}}));
}

TEST_F(ChangeLife, WaitsForTheDrafterOnceSentBack) {
    office.import_items({parking_fee("6")});
    must(send_transport_back(office, "li"));

    auto const roster = must(Roster::load(office.workspace()));

    EXPECT_EQ(waiting_for_people(reviews_of(office), roster),
              (std::vector<Waiting>{{"chen", "改正后重新导入", {"transport"}}}));
}

}  // namespace
}  // namespace sunhall
