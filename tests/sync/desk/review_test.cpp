// The rule of two: what a terminal may never get to see, the desk already refuses.
#include "sync/desk/review.hpp"

#include <gtest/gtest.h>

#include "sync/base/files.hpp"
#include "tests/sync/desk/test_office.hpp"

namespace sunhall {
namespace {

std::string why(Result<PublishOutcome> const& refused) {
    return refused ? "" : refused.error().message;
}

SectionReview review_of(TestOffice const& office, std::string_view section) {
    auto const workspace = office.workspace();
    auto const state = must(Office::read(workspace, noon));
    for (auto const& review : must(review_sections(workspace, state, noon))) {
        if (review.section == section) {
            return review;
        }
    }
    return {};
}

TEST(Review, RefusesWhatNobodySigned) {
    TestOffice const office;
    office.import_items(small_pack());

    auto const refused = office.publish();

    ASSERT_FALSE(refused);
    EXPECT_TRUE(says(why(refused), "hall")) << why(refused);
    EXPECT_TRUE(says(why(refused), "transport")) << why(refused);
    EXPECT_FALSE(std::filesystem::exists(office.server()));
}

TEST(Review, NamesWhoMustStillSign) {
    TestOffice const office;
    office.import_items(small_pack());
    must(office.sign("zhang", ReviewGroup::First));

    auto const refused = office.publish();

    ASSERT_FALSE(refused);
    EXPECT_TRUE(says(why(refused), "复核（li（li）、zhao（zhao））")) << why(refused);
    EXPECT_FALSE(says(why(refused), "初审（")) << why(refused);
}

TEST(Review, RefusesTwoFirstReviewers) {
    TestOffice const office;
    office.import_items(small_pack());
    must(office.sign("zhang", ReviewGroup::First));
    must(office.sign("wang", ReviewGroup::First));

    EXPECT_FALSE(office.publish());
}

TEST(Review, LetsNobodySignInTheOtherGroup) {
    TestOffice const office;
    office.import_items(small_pack());
    must(office.sign("zhang", ReviewGroup::First));

    auto const refused = office.sign("zhang", ReviewGroup::Second);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().failure, Failure::Rejected);
    EXPECT_TRUE(says(refused.error().message, "zhang"));
}

TEST(Review, TakesNoKeyThatIsNotRegistered) {
    TestOffice const office;
    office.import_items(small_pack());
    must(SecretKey::generate().save(office.key("stranger")));

    auto const refused = office.sign("stranger", ReviewGroup::First);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().failure, Failure::Rejected);
}

TEST(Review, KeepsToTheSectionsAskedFor) {
    TestOffice const office;
    office.import_items(small_pack());
    SignRequest const request{
        .group = ReviewGroup::First, .key_file = office.key("zhang"), .sections = {"transport"}};

    must(sign_sections(office.workspace(), request, noon));

    EXPECT_EQ(review_of(office, "transport").first.size(), 1U);
    EXPECT_TRUE(review_of(office, "hall").first.empty());
}

TEST(Review, RefusesASectionTheReviewerIsNotRegisteredFor) {
    TestOffice const office;
    office.import_items(small_pack());
    SignRequest const request{
        .group = ReviewGroup::First, .key_file = office.key("zhang"), .sections = {"education"}};

    EXPECT_FALSE(sign_sections(office.workspace(), request, noon));
}

TEST(Review, LosesItsSignaturesWhenADraftChanges) {
    TestOffice const office;
    office.import_items(small_pack());
    office.approve();

    office.import_items({parking_fee("6")});

    auto const review = review_of(office, "transport");
    EXPECT_TRUE(review.first.empty());
    EXPECT_EQ(review.fallen_away, (std::vector<std::string>{"zhang（zhang）", "li（li）"}));
    EXPECT_TRUE(review_of(office, "hall").approved());
    EXPECT_FALSE(office.publish());
}

TEST(Review, KeepsItsSignaturesWhenTheSameDraftIsImportedAgain) {
    TestOffice const office;
    office.import_items(small_pack());
    office.approve();

    office.import_items(small_pack());

    EXPECT_TRUE(review_of(office, "transport").approved());
}

TEST(Review, GivesBothReviewersTheSameBytes) {
    TestOffice const office;
    office.import_items(small_pack());
    must(office.sign("zhang", ReviewGroup::First, noon));
    auto const first = review_of(office, "transport").body;

    must(office.sign("li", ReviewGroup::Second, noon + std::chrono::hours{20}));

    EXPECT_EQ(review_of(office, "transport").body, first);
    EXPECT_EQ(review_of(office, "transport").signatures.size(), 2U);
}

TEST(Review, IsSignedOnceHoweverOftenOneSigns) {
    TestOffice const office;
    office.import_items(small_pack());

    must(office.sign("zhang", ReviewGroup::First));
    must(office.sign("zhang", ReviewGroup::First));

    EXPECT_EQ(review_of(office, "transport").signatures.size(), 1U);
}

TEST(Review, NeverSignsMoreThanTheDraftsSay) {
    TestOffice const office;
    office.import_items(small_pack());
    must(office.sign("zhang", ReviewGroup::First));
    auto const file = office.workspace().review_file("transport");
    auto envelope = must(read_envelope(must(read_file(file, most_test_bytes))));
    envelope.body.object()->insert_or_assign("x-slipped-in", "anything");
    must(write_atomically(file, write_envelope(envelope.body, envelope.signatures)));

    must(office.sign("li", ReviewGroup::Second));

    auto const review = review_of(office, "transport");
    EXPECT_EQ(review.body.find("x-slipped-in"), nullptr);
    EXPECT_TRUE(review.first.empty());
}

TEST(Review, CountsNoForgedSignature) {
    TestOffice const office;
    office.import_items(small_pack());
    must(office.sign("zhang", ReviewGroup::First));
    auto const file = office.workspace().review_file("transport");
    auto envelope = must(read_envelope(must(read_file(file, most_test_bytes))));
    auto const li = must(SecretKey::load(office.key("li")));
    envelope.signatures.push_back({li.public_key().id(), envelope.signatures.front().hex});
    must(write_atomically(file, write_envelope(envelope.body, envelope.signatures)));

    EXPECT_TRUE(review_of(office, "transport").second.empty());
}

TEST(Review, NeedsNothingOnceItIsPublished) {
    TestOffice const office;
    office.import_items(small_pack());
    office.approve();
    must(office.publish());

    auto const outcome = must(office.sign("zhang", ReviewGroup::First));

    EXPECT_TRUE(outcome.reviews.empty());
    EXPECT_FALSE(review_of(office, "transport").due);
}

}  // namespace
}  // namespace sunhall
