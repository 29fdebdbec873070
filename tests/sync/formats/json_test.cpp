#include "sync/formats/json.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

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

TEST(Json, ReadsEveryEscapeAndNoOther) {
    auto const json = must(parse_json(R"("\"\\\/\b\f\n\r\t\u0041\u00e9\u4E2D\ud834\udd1e")"));

    EXPECT_EQ(*json.text(), "\"\\/\b\f\n\r\tAé中𝄞");
    for (std::string_view const text :
         {R"("\x")", R"("\u12")", R"("\u12g4")", R"("\u-123")", R"("\ud834")", R"("\ud834\n")",
          R"("\ud834\u0041")", R"("\udd1e\ud834")", R"("\U0041")", R"("\)", R"("\u)"}) {
        EXPECT_NE(objection(text), "") << text;
    }
}

TEST(Json, SaysWhereATextIsWrong) {
    for (auto const& [text, place] : std::initializer_list<std::pair<char const*, char const*>>{
             {"{\n \"a\": tru\n}", "line 3, column 1: "},
             {"[1 2]", "line 1, column 5: "},
             {"\"中\xff\"", "line 1, column 5: "},
             {"{\"a\"", "line 1, column 4: "},
             {"[\n1.5]", "line 2, column 4: "}}) {
        EXPECT_TRUE(objection(text).starts_with(place)) << objection(text);
    }
}

TEST(Json, RefusesToNestDeeperThanAsked) {
    EXPECT_EQ(objection("[[[]]]", {.depth = 3}), "");
    EXPECT_EQ(objection("[[[[]]]]", {.depth = 3}), "line 1, column 4: nested deeper than 3");
    EXPECT_NE(objection(std::string(1'000'000, '[')), "");
}

TEST(Json, NestsThirtyTwoDeepWhereNobodyAsksForLess) {
    auto const nested = [](std::size_t depth) {
        return std::string(depth, '[') + std::string(depth, ']');
    };

    EXPECT_EQ(objection(nested(32)), "");
    EXPECT_EQ(objection(nested(33)), "line 1, column 33: nested deeper than 32");
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

std::string const good_text =
    R"( {"id": "a\"\\\/", "list": [1, -2, "中文é𝄞", {"x": null}, [], {}], "t": true, "f": false,
         "s": "\u4e2d\ud834\udd1e\n", "zero": 0, "n": -0, "long": 9223372036854775807} )";

/// What may turn one text into another that means something else, or nothing.
constexpr std::string_view hostile_bytes =
    "\"\\{}[]:,01-.eEut \n\t\x01\x7f\x80\xbf\xc0\xe4\xed\xf4";

/// A byte changed, one more, or one less.
std::string damaged(std::string text, std::uint32_t chance) {
    auto const place = chance % text.size();
    auto const byte = hostile_bytes[(chance >> 8U) % hostile_bytes.size()];
    switch (chance >> 16U & 3U) {
        case 0: text.insert(place, 1, byte); break;
        case 1: text.erase(place, 1); break;
        default: text[place] = byte;
    }
    return text;
}

/// What RFC 8259 allows and we do not.
bool is_our_own(std::string_view objection) {
    return objection.find("duplicate key") != std::string_view::npos ||
           objection.find("floating-point") != std::string_view::npos ||
           objection.find("beyond 64 bits") != std::string_view::npos;
}

/// Many damaged texts: what we read, an independent library reads as the same; what we refuse, it
/// refuses, or we have a reason of our own.
TEST(Json, AgreesWithAnotherReaderOnDamagedTexts) {
    constexpr int rounds = 20'000;
    std::uint32_t chance = 7;
    int refused = 0;
    for (int round = 0; round < rounds; ++round) {
        std::string text = good_text;
        for (int wounds = round % 3; wounds >= 0; --wounds) {
            chance = chance * 1664525U + 1013904223U;
            text = damaged(std::move(text), chance >> 4U);
        }
        auto const ours = parse_json(text);
        auto const theirs = nlohmann::json::parse(text, nullptr, false);
        if (ours) {
            ASSERT_FALSE(theirs.is_discarded()) << text;
            ASSERT_EQ(nlohmann::json::parse(compact_json(*ours)), theirs) << text;
        } else {
            ++refused;
            ASSERT_TRUE(theirs.is_discarded() || is_our_own(ours.error().message))
                << text << ours.error().message;
        }
    }
    EXPECT_GT(refused, rounds / 3);
    EXPECT_LT(refused, rounds);
}

}  // namespace
}  // namespace sunhall
