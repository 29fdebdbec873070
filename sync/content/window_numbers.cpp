#include "sync/content/window_numbers.hpp"

#include <algorithm>
#include <array>

namespace sunhall {

namespace {

/// No hall has more windows; what is longer is a telephone number.
constexpr int largest_window = 9999;

constexpr std::array<std::string_view, 7> between_ends{"至", "到", "-", "–", "—", "~", "～"};
constexpr std::array<std::string_view, 6> not_windows{"楼", "层", "室", "号楼", "号厅", "号院"};

bool is_digit_of_window(char letter) { return letter >= '0' && letter <= '9'; }

void skip_blanks(std::string_view& rest) {
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
}

bool begins_with_any(std::string_view rest, auto const& words) {
    return std::ranges::any_of(words, [&](auto word) { return rest.starts_with(word); });
}

/// Takes all digits; 0 where they say no window.
int take_number(std::string_view& rest) {
    int number = 0;
    while (!rest.empty() && is_digit_of_window(rest.front())) {
        number = std::min(number * 10 + (rest.front() - '0'), largest_window + 1);
        rest.remove_prefix(1);
    }
    skip_blanks(rest);
    return number;
}

/// 至 and the number behind it; the first number where there is none.
int take_last(std::string_view& rest, int first) {
    for (auto const word : between_ends) {
        if (rest.starts_with(word)) {
            auto after = rest.substr(word.size());
            skip_blanks(after);
            if (!after.empty() && is_digit_of_window(after.front())) {
                rest = after;
                return take_number(rest);
            }
        }
    }
    return first;
}

}  // namespace

std::vector<WindowSpan> window_spans(std::string_view text) {
    std::vector<WindowSpan> spans;
    while (!text.empty()) {
        if (!is_digit_of_window(text.front())) {
            text.remove_prefix(1);
            continue;
        }
        auto const first = take_number(text);
        auto const last = take_last(text, first);
        if (first <= last && last <= largest_window && !begins_with_any(text, not_windows)) {
            spans.push_back({first, last});
        }
    }
    return spans;
}

bool share_a_window(std::vector<WindowSpan> const& some, std::vector<WindowSpan> const& others) {
    return std::ranges::any_of(some, [&](WindowSpan one) {
        return std::ranges::any_of(others, [&](WindowSpan other) {
            return one.first <= other.last && other.first <= one.last;
        });
    });
}

}  // namespace sunhall
