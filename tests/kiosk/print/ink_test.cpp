// What a PDF loses without saying so, found by its ink: every character in a cell of its own, on
// paper and in dots of our own making, cell by cell.
#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include <gtest/gtest.h>

#include "kiosk/typeset/paper_setter.hpp"
#include "tests/kiosk/print/slips.hpp"
#include "tests/support/must.hpp"

namespace sunhall {
namespace {

constexpr double dots_per_point = receipt_dpi / 72.0;
constexpr double cell = 20;  // points
constexpr double size = 14;  // points
constexpr int across = 20;

/// Ordinary words of slips, figures, rare Han of names, and 如, which subsets of fonts drop.
constexpr std::array<std::string_view, 60> characters{
    "如", "一", "次", "性", "告", "知", "单", "不", "动", "产", "转", "移", "登", "记", "存",
    "量", "房", "买", "卖", "申", "请", "人", "身", "份", "证", "明", "合", "同", "契", "税",
    "完", "凭", "依", "据", "收", "费", "标", "准", "元", "免", "龘", "𠮷", "䶮", "㛃", "囍",
    "鑫", "0",  "1",  "2",  "5",  "8",  "A",  "W",  "元", "《", "》", "（", "）", "，", "。"};

std::vector<Ink> sheet(double scale, std::optional<std::size_t> without = {}) {
    std::vector<Ink> ink;
    for (std::size_t i = 0; i < characters.size(); ++i) {
        if (i == without) {
            continue;
        }
        auto const text = std::make_shared<PaperText const>(PaperText{
            .text = std::string{characters.at(i)}, .size = size * scale, .width = cell * scale});
        ink.emplace_back(ink::Line{text, 0, static_cast<double>(i % across) * cell * scale,
                                   static_cast<double>(i / across) * cell * scale});
    }
    return ink;
}

constexpr double sheet_wide = across * cell;
constexpr double high = 3 * cell;

PictureRef on_paper(std::optional<std::size_t> without = {}) {
    PaperSetter setter{PaperSetter::Grid::Points};
    auto const pdf = must(setter.pdf({sheet_wide, high}, "墨", {sheet(1, without)}));
    return pages_of_pdf(pdf, receipt_dpi).front();
}

PictureRef in_dots() {
    PaperSetter setter{PaperSetter::Grid::Dots};
    return picture_of(
        must(setter.bitmap(static_cast<int>(sheet_wide * dots_per_point),
                           static_cast<int>(high * dots_per_point), sheet(dots_per_point))));
}

double ink_in_cell(Picture const& picture, std::size_t number) {
    auto const edge = [](std::size_t cells) {
        return static_cast<int>(static_cast<double>(cells) * cell * dots_per_point);
    };
    double ink = 0;
    for (int y = edge(number / across); y < std::min(edge(number / across + 1), picture.height);
         ++y) {
        for (int x = edge(number % across); x < std::min(edge(number % across + 1), picture.width);
             ++x) {
            ink += (255 - picture.row(y)[x]) / 255.0;
        }
    }
    return ink;
}

/// Cells whose ink differs by more than smoothing and hinting explain.
std::vector<std::string_view> differing(Picture const& one, Picture const& other) {
    std::vector<std::string_view> found;
    for (std::size_t i = 0; i < characters.size(); ++i) {
        auto const there = ink_in_cell(one, i);
        auto const here = ink_in_cell(other, i);
        if (std::max(there, here) > 1.6 * std::min(there, here) + 8) {
            found.push_back(characters.at(i));
        }
    }
    return found;
}

using Found = std::vector<std::string_view>;

TEST(Ink, OfEveryCharacterArrivesOnPaper) {
    prepare_paper_fonts();

    EXPECT_EQ(differing(*on_paper(), *in_dots()), Found{});
}

TEST(Ink, ShowsACharacterThatWasDropped) {
    prepare_paper_fonts();

    EXPECT_EQ(differing(*on_paper(0), *in_dots()), Found{"如"});
}

}  // namespace
}  // namespace sunhall
