#include "kiosk/typeset/units.hpp"

#include <string>

#include <gtest/gtest.h>

#include "tests/kiosk/typeset/fonts_prepared.hpp"

namespace sunhall {
namespace {

std::string with_units_joined(std::string text) {
    std::vector<StrongRange> none;
    join_units(text, none);
    return text;
}

TEST(Units, AreJoinedWithTheirNumbers) {
    EXPECT_EQ(with_units_joined("承诺 5 个工作日"), "承诺 5 \u2060个工作日");
    EXPECT_EQ(with_units_joined("示价〔2025〕18 号）"), "示价〔2025〕18 \u2060号）");
    EXPECT_EQ(with_units_joined("A 区 37 至 40号"), "A 区 37 \u2060至 40\u2060号");
}

TEST(Units, AreNumbersAfterADash) {
    EXPECT_EQ(with_units_joined("7:10—8:10"), "7:10\u2060—\u20608:10");
    EXPECT_EQ(with_units_joined("3～5"), "3\u2060～\u20605");
    EXPECT_EQ(with_units_joined("8800-0012"), "8800-0012");
}

TEST(Units, AreNothingElse) {
    for (auto const* text : {"", "5", "5 ", "第 3", "5  个", "5 days", "3，", "时——到", "5—"}) {
        EXPECT_EQ(with_units_joined(text), text);
    }
}

TEST(Units, KeepBoldWhatWasBold) {
    std::string text = "承诺 5 个工作日";
    std::vector<StrongRange> strong{{7, 8}, {9, 12}};

    join_units(text, strong);

    EXPECT_EQ(text.substr(strong[0].begin, strong[0].end - strong[0].begin), "5");
    EXPECT_EQ(text.substr(strong[1].begin, strong[1].end - strong[1].begin), "个");
}

class UnitsInLines : public testing::Test {
protected:
    Typesetter typesetter_ = prepared_typesetter();

    /// The first line is so many characters wide.
    TextExtent set(std::string const& text, int characters) {
        return typesetter_.measure(text, {.size = 20, .line_height = 30, .width = characters * 20});
    }
};

TEST_F(UnitsInLines, GoToTheNextLineWithTheirNumbers) {
    for (auto const* text : {"自收到之日起承诺 5 个工作日", "自收到之日起承诺5个工作日"}) {
        EXPECT_LE(set(text, 9).widest_line, 8 * 20 + 5) << text;
    }
    EXPECT_EQ(set("上下学时段为 7:10—8:10", 9).widest_line, 6 * 20);
    EXPECT_EQ(set("自收到之日起承诺 5 个工作日", 9).missing_glyphs, 0);
}

TEST_F(UnitsInLines, ArePartedWhereNothingElseFits) {
    std::string digits;
    for (int i = 0; i < 10; ++i) {
        digits += "20260123456789—";
    }

    auto const extent = set(digits + "1 号", 8);

    EXPECT_GT(extent.lines, 5);
    EXPECT_LE(extent.widest_line, 8 * 20);
}

}  // namespace
}  // namespace sunhall
