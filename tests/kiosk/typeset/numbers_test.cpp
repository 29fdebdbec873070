#include "kiosk/typeset/numbers.hpp"

#include <gtest/gtest.h>

namespace sunhall {
namespace {

std::string isolated(std::string text) {
    std::vector<StrongRange> none;
    isolate_numbers(text, none);
    return text;
}

TEST(IsolatedNumbers, AreThoseWithHyphensAmongArabicLetters) {
    EXPECT_EQ(isolated("تېلېفون 8800-0012، 12345"),
              "تېلېفون \u2066"
              "8800-0012"
              "\u2069، 12345");
    EXPECT_EQ(isolated("2026-11-24 كۈنى"),
              "\u2066"
              "2026-11-24"
              "\u2069 كۈنى");
}

TEST(IsolatedNumbers, LeaveOtherTextsAlone) {
    for (auto const* text : {"电话 8800-0012", "8800-0012", "نوپۇس 5-", "كىملىك A4-2", ""}) {
        EXPECT_EQ(isolated(text), text);
    }
}

TEST(IsolatedNumbers, KeepBoldWhatWasBold) {
    std::string text = "ب 1-2 ب";
    std::vector<StrongRange> strong{{0, 2}, {3, 6}, {7, 9}};

    isolate_numbers(text, strong);

    EXPECT_EQ(text,
              "ب \u2066"
              "1-2"
              "\u2069 ب");
    EXPECT_EQ(strong, (std::vector<StrongRange>{{0, 2}, {6, 9}, {13, 15}}));
}

}  // namespace
}  // namespace sunhall
