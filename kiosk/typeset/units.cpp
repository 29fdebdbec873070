#include "kiosk/typeset/units.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "kiosk/typeset/han.hpp"
#include "kiosk/typeset/insertion.hpp"

namespace sunhall {
namespace {

/// –, —, ～ and －, from one number to another; after a hyphen no line ends before a digit anyway.
constexpr std::array<std::string_view, 4> dashes{"\xE2\x80\x93", "\xE2\x80\x94", "\xEF\xBD\x9E",
                                                 "\xEF\xBC\x8D"};

bool is_digit_at(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

/// Bytes of the dash there, if it leads to another number; else 0.
std::size_t dash_at(std::string_view text, std::size_t at) {
    auto const* const dash = std::ranges::find_if(
        dashes, [&](std::string_view sign) { return text.substr(at).starts_with(sign); });
    return dash != dashes.end() && is_digit_at(text, at + dash->size()) ? dash->size() : 0;
}

}  // namespace

void join_units(std::string& text, std::vector<StrongRange>& strong) {
    // From the end, so that what has been found stays where it is.
    for (auto end = text.size(); end > 0; --end) {
        if (!is_digit_at(text, end - 1)) {
            continue;
        }
        auto const unit = end < text.size() && text[end] == ' ' ? end + 1 : end;
        if (is_han_at(text, unit)) {
            insert_sign(text, strong, unit, word_joiner);
        } else if (auto const dash = dash_at(text, end); dash > 0) {
            insert_sign(text, strong, end + dash, word_joiner);
            insert_sign(text, strong, end, word_joiner);
        }
    }
}

}  // namespace sunhall
