#include "sync/formats/json.hpp"

#include <gtest/gtest.h>

#include "tests/support/must.hpp"

namespace sunhall {
namespace {

std::string objection(std::string_view text, JsonLimits limits = {}) {
    auto const parsed = parse_json(text, limits);
    return parsed ? "" : parsed.error().message;
}

TEST(Json, ReadsEveryKindOfValue) {
    auto const json = must(parse_json(R"( {"b": [null, true, -3], "a": "中\u6587\ud83d\ude00"} )"));

    ASSERT_NE(json.find("a"), nullptr);
    EXPECT_EQ(*json.find("a")->text(), "中文😀");
    auto const& list = *json.find("b")->array();
    EXPECT_TRUE(list.at(0).is_null());
    EXPECT_EQ(list.at(1).boolean(), true);
    EXPECT_EQ(list.at(2).integer(), -3);
    EXPECT_EQ(json.find("c"), nullptr);
}

TEST(Json, RefusesADuplicateKeyAndSaysWhere) {
    EXPECT_EQ(objection("{\n  \"title\": 1,\n  \"title\": 2\n}"),
              "line 3, column 9: duplicate key \"title\"");
}

TEST(Json, RefusesADuplicateKeyHiddenByAnEscape) {
    EXPECT_NE(objection(R"({"title": 1, "\u0074itle": 2})"), "");
}

TEST(Json, RefusesFloatingPoint) {
    for (auto const* text : {"1.5", "1e3", "[0.0]", "-1E-2"}) {
        EXPECT_NE(objection(text).find("floating-point"), std::string::npos) << text;
    }
}

TEST(Json, KeepsSixtyFourBitsAndRefusesMore) {
    EXPECT_EQ(must(parse_json("9223372036854775807")).integer(), INT64_MAX);
    EXPECT_EQ(must(parse_json("-9223372036854775808")).integer(), INT64_MIN);
    EXPECT_NE(objection("9223372036854775808"), "");
    EXPECT_NE(objection("-9223372036854775809"), "");
    EXPECT_NE(objection("123456789012345678901234567890"), "");
}

TEST(Json, RefusesWhatIsNoUtf8) {
    for (std::string_view const bytes :
         {"\"\xff\"", "\"\xc0\x80\"", "\"\xed\xa0\x80\"", "\"\xe4\xb8\"", "\"\\ud800\""}) {
        EXPECT_NE(objection(bytes), "");
    }
}

TEST(Json, RefusesAnythingAroundTheValue) {
    for (std::string_view const text : {"", " ", "{} x", "[1,]", "{\"a\":1,}", "01", "+1", "NaN",
                                        "'a'", "/* a */ 1", "\xEF\xBB\xBF{}", "\"a\nb\"", "[1"}) {
        EXPECT_NE(objection(text), "") << text;
    }
}

TEST(Json, RefusesToNestDeeperThanAsked) {
    EXPECT_EQ(objection("[[[]]]", {.depth = 3}), "");
    EXPECT_EQ(objection("[[[[]]]]", {.depth = 3}), "line 1, column 4: nested deeper than 3");
    EXPECT_NE(objection(std::string(1'000'000, '[')), "");
}

TEST(Json, RefusesATextThatIsTooLong) {
    EXPECT_EQ(objection("[1,2,3]", {.bytes = 7}), "");
    EXPECT_EQ(objection("[1,2,3]", {.bytes = 6}), "7 bytes of JSON, at most 6 are read");
}

TEST(Json, WritesKeysInBytewiseOrder) {
    auto const json = must(parse_json("{\"中\":1,\"b\":[{},[]],\"B\":\"a\\u0001\\n\\\"\"}"));

    EXPECT_EQ(compact_json(json), "{\"B\":\"a\\u0001\\n\\\"\",\"b\":[{},[]],\"中\":1}");
    EXPECT_EQ(pretty_json(must(parse_json("{\"a\":[1,{}],\"b\":[]}"))),
              "{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": []\n}\n");
}

TEST(Json, ReadsBackWhatItWrote) {
    auto const json = must(parse_json(R"({"a":[1,"\u0000\u007f\"\\",null,{"b":false}],"":-1})"));

    EXPECT_EQ(must(parse_json(compact_json(json))), json);
    EXPECT_EQ(must(parse_json(pretty_json(json))), json);
}

/// A thousand damaged copies of a good text: each is read or refused, none harms.
TEST(Json, SurvivesDamage) {
    std::string const good = R"({"id":"a","list":[1,-2,"中文",{"x":null}],"t":true,"s":"\u4e2d"})";
    std::uint32_t seed = 7;
    int refused = 0;
    for (int round = 0; round < 1000; ++round) {
        auto damaged = good;
        seed = seed * 1664525U + 1013904223U;
        damaged[seed % damaged.size()] = static_cast<char>(seed >> 24U);
        auto const parsed = parse_json(damaged);
        refused += parsed ? 0 : 1;
        if (parsed) {
            EXPECT_EQ(must(parse_json(compact_json(*parsed))), *parsed);
        }
    }
    EXPECT_GT(refused, 300);
}

}  // namespace
}  // namespace sunhall
