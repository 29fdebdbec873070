#include "sync/text/counted_words.hpp"

#include <algorithm>

#include "sync/text/folding.hpp"
#include "sync/text/spelling.hpp"
#include "sync/text/utf8.hpp"

namespace sunhall {

namespace {

constexpr std::u32string_view han_numerals{U"〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖"};
/// As many as the shortest telephone number has.
constexpr std::size_t most_han_numerals = 6;
constexpr std::size_t least_letters = 2;

bool is_digit(char32_t letter) { return letter >= U'0' && letter <= U'9'; }

}  // namespace

bool may_be_personal(std::string_view typed) {
    auto const letters = folded_letters(typed);
    auto const count = [&](auto is_one) {
        return static_cast<std::size_t>(std::ranges::count_if(
            letters, [&](FoldedLetter const& letter) { return is_one(letter.letter); }));
    };
    return count(is_digit) > most_counted_digits ||
           count([](char32_t letter) {
               return han_numerals.find(letter) != std::u32string_view::npos;
           }) > most_han_numerals ||
           count([](char32_t letter) { return letter == U'@'; }) > 0;
}

std::string counted_words(std::string_view typed) {
    if (may_be_personal(typed)) {
        return {};
    }
    std::string words;
    std::size_t count = 0;
    for (auto const& word : typed_words(typed)) {
        words += words.empty() ? "" : " ";
        for (auto const& letter : word) {
            append_utf8(words, letter.letter);
            ++count;
        }
    }
    return count < least_letters || count > most_counted_letters ? std::string{} : words;
}

}  // namespace sunhall
