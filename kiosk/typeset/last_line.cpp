#include "kiosk/typeset/last_line.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include "kiosk/typeset/han.hpp"
#include "kiosk/typeset/insertion.hpp"

namespace sunhall {
namespace {

constexpr int joined_characters = 3;
constexpr int most_signs = 3;  // 。）”

unsigned byte_at(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(text[at]);
}

/// Quotation marks, CJK and full-width punctuation: U+2000 blocks, U+3000 and U+FF00.
bool is_sign_before(std::string_view text, std::size_t end) {
    if (end < han_bytes) {
        return false;
    }
    auto const lead = byte_at(text, end - han_bytes);
    auto const next = byte_at(text, end - han_bytes + 1);
    return (lead == 0xE2U && next == 0x80U) || (lead == 0xE3U && next == 0x80U) ||
           (lead == 0xEFU && next == 0xBCU);
}

/// Where the last three Han characters of a paragraph end, if nothing but signs follows them.
std::optional<std::size_t> end_of_joined(std::string_view text, std::size_t end) {
    for (int signs = 0; signs < most_signs && is_sign_before(text, end); ++signs) {
        end -= han_bytes;
    }
    auto at = end;
    for (int i = 0; i < joined_characters; ++i, at -= han_bytes) {
        if (!is_han_before(text, at)) {
            return std::nullopt;
        }
    }
    return end;
}

}  // namespace

void join_last_characters(std::string& text, std::vector<StrongRange>& strong) {
    // From the end, so that what has been found stays where it is.
    for (auto end = text.size(); end > 0;) {
        auto const before = text.rfind('\n', end - 1);
        auto const begin = before == std::string::npos ? 0 : before + 1;
        auto const paragraph = std::string_view{text}.substr(begin, end - begin);
        if (auto const joined = end_of_joined(paragraph, paragraph.size())) {
            insert_sign(text, strong, begin + *joined - han_bytes, word_joiner);
            insert_sign(text, strong, begin + *joined - 2 * han_bytes, word_joiner);
        }
        end = begin == 0 ? 0 : begin - 1;
    }
}

}  // namespace sunhall
