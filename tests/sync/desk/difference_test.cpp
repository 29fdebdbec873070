// What reviewers read before they sign: every change of an item in words, and nothing else.
#include "sync/desk/difference.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "sync/content/item_json.hpp"
#include "tests/sync/desk/test_office.hpp"

namespace sunhall {
namespace {

std::vector<FieldChange> between(Item const& before, Item const& after) {
    return field_changes(item_to_json(before), item_to_json(after));
}

TEST(Difference, OfEqualItemsIsEmpty) {
    EXPECT_TRUE(between(parking_fee("5"), parking_fee("5")).empty());
}

TEST(Difference, NamesTheFieldAndBothValues) {
    EXPECT_EQ(between(parking_fee("5"), parking_fee("6")),
              (std::vector<FieldChange>{{.field = "body.amount.fixed.value",
                                         .label = "金额 · 固定金额 · 金额",
                                         .before = "5",
                                         .after = "6"}}));
}

TEST(Difference, SpeaksOfChoicesInWords) {
    auto market = parking_fee("5");
    std::get<Fee>(market.body).pricing = Pricing::Market;

    auto const changes = between(parking_fee("5"), market);

    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].before, "政府定价");
    EXPECT_EQ(changes[0].after, "市场调节价");
}

TEST(Difference, TellsWhatNoVisitorSees) {
    auto reordered = parking_fee("5");
    reordered.order = 7;

    auto const changes = between(parking_fee("5"), reordered);

    ASSERT_EQ(changes.size(), 1U);
    EXPECT_FALSE(changes[0].shown);
}

TEST(Difference, TakesAnEntryPutInAtTheTopForOneNewEntry) {
    auto before = parking_fee("5");
    std::get<Fee>(before.body).notes = {"一", "二", "三"};
    auto after = before;
    std::get<Fee>(after.body).notes = {"零", "一", "二", "三"};

    EXPECT_EQ(
        between(before, after),
        (std::vector<FieldChange>{
            {.field = "body.notes[0]", .label = "注意事项 第 1 项", .before = "", .after = "零"}}));
}

TEST(Difference, TakesAChangedEntryBetweenEqualOnesForAChange) {
    auto before = parking_fee("5");
    std::get<Fee>(before.body).notes = {"一", "二", "三"};
    auto after = before;
    std::get<Fee>(after.body).notes = {"一", "贰", "三"};

    EXPECT_EQ(between(before, after), (std::vector<FieldChange>{{.field = "body.notes[1]",
                                                                 .label = "注意事项 第 2 项",
                                                                 .before = "二",
                                                                 .after = "贰"}}));
}

TEST(Difference, SaysOfAReplacedPictureThatItIsAnother) {
    auto before = parking_fee("5");
    before.attachments = {{.title = "收费区域图",
                           .sha256 = std::string(64, 'a'),
                           .length = 1200,
                           .media_type = "image/png"}};
    auto after = before;
    after.attachments[0].sha256 = std::string(64, 'b');
    after.attachments[0].length = 1300;

    EXPECT_EQ(between(before, after), (std::vector<FieldChange>{{.field = "attachments[0].sha256",
                                                                 .label = "附件 第 1 项",
                                                                 .before = "收费区域图",
                                                                 .after = "收费区域图",
                                                                 .picture = true}}));
}

TEST(Difference, SaysOfANewPictureItsTitleAndNothingOfItsBytes) {
    auto after = parking_fee("5");
    after.attachments = {{.title = "收费区域图",
                          .sha256 = std::string(64, 'a'),
                          .length = 1200,
                          .media_type = "image/png"}};

    auto const changes = between(parking_fee("5"), after);

    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].after.find("sha256"), std::string::npos);
    EXPECT_EQ(changes[0].after.find("1200"), std::string::npos);
    EXPECT_NE(changes[0].after.find("收费区域图"), std::string::npos);
}

TEST(Difference, ListsEveryFieldOfANewItem) {
    auto const changes = field_changes(Json{}, item_to_json(parking_fee("5")));

    auto const standard = std::ranges::find(changes, "body.standard", &FieldChange::field);
    ASSERT_NE(standard, changes.end());
    EXPECT_EQ(standard->after, "小型车每小时计费");
    EXPECT_EQ(standard->before, "");
}

TEST(Difference, OfASectionIsWhatItsPublicationWouldChange) {
    TestOffice const office;
    office.import_items(small_pack());
    office.approve();
    must(office.publish());
    office.import_items({parking_fee("6")});
    auto const workspace = office.workspace();
    auto const state = must(Office::read(workspace, noon));

    for (auto const& review : must(review_sections(workspace, state, noon))) {
        auto const items = must(differences(workspace, state, review));
        if (review.section == "hall") {
            EXPECT_TRUE(items.empty());
            continue;
        }
        ASSERT_EQ(items.size(), 1U);
        EXPECT_EQ(items[0].item.path, "transport/fee/parking.json");
        ASSERT_EQ(items[0].fields.size(), 2U);
        EXPECT_EQ(items[0].fields[0].field, "body.amount.fixed.value");
        EXPECT_EQ(items[0].fields[1].field, "revision");
    }
}

}  // namespace
}  // namespace sunhall
