#include "sync/content/item_json.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "tests/support/must.hpp"
#include "tests/sync/content/sample_items.hpp"

namespace sunhall {
namespace {

constexpr std::string_view hotline_json = R"({
    "id": "12345", "kind": "hotline", "department": "hall", "title": "12345",
    "body": {"number": "12345", "name": "政务服务便民热线"}
})";

/// The hotline above with one field set; nested ones by "body.number".
Json with(std::string_view field, Json value) {
    auto json = must(parse_json(hotline_json));
    auto* object = json.object();
    if (field.starts_with("body.")) {
        object = object->at("body").object();
        field.remove_prefix(5);
    }
    object->insert_or_assign(std::string{field}, std::move(value));
    return json;
}

std::vector<std::string> fields_at_fault(Json const& json) {
    std::vector<std::string> fields;
    for (auto const& problem : read_item(json).problems) {
        fields.push_back(problem.field);
        EXPECT_FALSE(problem.what.empty());
        EXPECT_FALSE(problem.remedy.empty());
    }
    return fields;
}

using Fields = std::vector<std::string>;

TEST(ItemJson, ReadsBackEveryFieldOfEveryKind) {
    for (auto const& item : full_items()) {
        auto const json = item_to_json(item);

        EXPECT_EQ(must(item_from_json(json)), item) << pretty_json(json);
        EXPECT_EQ(must(item_from_json(must(parse_json(pretty_json(json))))), item);
    }
}

TEST(ItemJson, ReadsBackAnItemThatSaysLittle) {
    auto const item = must(item_from_json(must(parse_json(hotline_json))));

    EXPECT_EQ(must(item_from_json(item_to_json(item))), item);
    EXPECT_EQ(item_path(item), "hall/hotline/12345.json");
}

/// Every leaf of every sample is broken in turn: none may pass unnoticed, none may crash.
void break_each_leaf(Json const& whole, Json& at, int& broken) {
    if (auto* object = at.object()) {
        for (auto& [name, value] : *object) {
            break_each_leaf(whole, value, broken);
        }
    } else if (auto* array = at.array()) {
        for (auto& value : *array) {
            break_each_leaf(whole, value, broken);
        }
    } else {
        auto const kept = std::exchange(at, Json{});
        EXPECT_FALSE(item_from_json(whole)) << compact_json(whole);
        at = kept;
        ++broken;
    }
}

TEST(ItemJson, LetsNoNullPassForAValue) {
    int broken = 0;
    for (auto const& item : full_items()) {
        auto json = item_to_json(item);
        break_each_leaf(json, json, broken);
    }
    EXPECT_GT(broken, 250);
}

TEST(ItemJson, ReportsEveryProblemAtOnce) {
    auto json = with("body.nummer", "12345");
    json.object()->erase("title");
    json.object()->insert_or_assign("valid_from", Json{"2026-02-30"});

    EXPECT_EQ(fields_at_fault(json), (Fields{"title", "valid_from", "body.nummer"}));
}

TEST(ItemJson, NamesTheItemAndTheWayOut) {
    auto const answer = item_from_json(with("audience", "everybody"));

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().message,
              "错误：事项 hall/hotline/12345.json，字段 audience：不认识的取值：“everybody”。"
              "怎么改：可以用的取值：public、internal。");
}

TEST(ItemJson, PointsIntoLists) {
    EXPECT_EQ(fields_at_fault(with("body.matters", Json{Json::Array{"咨询", 3, "", "投诉\u202E"}})),
              (Fields{"body.matters[1]", "body.matters[2]", "body.matters[3]"}));
}

TEST(ItemJson, RefusesTheBodyOfAnotherKind) {
    EXPECT_EQ(fields_at_fault(with("kind", "hall")), (Fields{"body.number"}));
    EXPECT_EQ(fields_at_fault(with("kind", "poster")), (Fields{"kind"}));
}

TEST(ItemJson, BoundsEveryText) {
    std::string long_title;
    for (int count = 0; count < 61; ++count) {
        long_title += "长";
    }
    EXPECT_EQ(fields_at_fault(with("title", long_title)), (Fields{"title"}));
    EXPECT_EQ(fields_at_fault(with("title", " 12345")), (Fields{"title"}));
    EXPECT_EQ(fields_at_fault(with("title", "a\nb")), (Fields{"title"}));
    EXPECT_EQ(fields_at_fault(with("keywords", Json{Json::Array(101, Json{"a"})})),
              (Fields{"keywords"}));
}

TEST(ItemJson, TakesOneAmountOnly) {
    auto json = item_to_json(full_items().at(1));
    auto* amount = json.object()->at("body").object()->at("amount").object();

    amount->emplace("range", Json{Json::Object{{"least", "1"}, {"most", "2"}}});
    EXPECT_EQ(fields_at_fault(json), (Fields{"body.amount"}));
    amount->clear();
    EXPECT_EQ(fields_at_fault(json), (Fields{"body.amount"}));
}

TEST(ItemJson, KnowsMoneyFromNumbers) {
    for (auto const* text : {"", "-1", "1,000", "1.", ".5", "1e3", "05", "1.2.3", "五"}) {
        auto json = item_to_json(full_items().at(1));
        json.object()->at("body").object()->at("amount").object()->insert_or_assign(
            "fixed", Json{Json::Object{{"value", text}}});
        EXPECT_EQ(fields_at_fault(json), (Fields{"body.amount.fixed.value"})) << text;
    }
    EXPECT_TRUE(is_decimal("0.0617"));
    EXPECT_TRUE(is_zero("0.00"));
    EXPECT_FALSE(is_zero("0.01"));
}

TEST(ItemJson, RefusesWhatIsNoObject) {
    for (auto const* text : {"[]", "null", "1", "\"item\"", "{}"}) {
        EXPECT_FALSE(item_from_json(must(parse_json(text)))) << text;
    }
}

TEST(Kinds, AreNamedAsInPaths) {
    for (auto const* name : {"service", "fee", "open_day", "department", "hotline", "hall"}) {
        ASSERT_TRUE(kind_named(name));
        EXPECT_EQ(name_of(*kind_named(name)), name);
    }
    EXPECT_EQ(kind_named("Fee"), std::nullopt);
}

TEST(ItemIds, BecomeFileNamesWithoutSurprise) {
    EXPECT_TRUE(is_item_id("jiuye-dengji-2"));
    for (auto const* text : {"", "..", "a/b", "-a", "a-", "A", "a_b", "a.b", "中"}) {
        EXPECT_FALSE(is_item_id(text)) << text;
    }
    EXPECT_FALSE(is_item_id(std::string(65, 'a')));
}

}  // namespace
}  // namespace sunhall
