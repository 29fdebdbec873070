#include "sync/text/normal.hpp"

#include <optional>
#include <utility>

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "sync/text/utf8.hpp"

namespace sunhall {

namespace {

icu::StringPiece piece(std::string_view text) {
    return {text.data(), static_cast<std::int32_t>(text.size())};
}

/// Without ICU's data nothing can be normalised; the text is then left as it is.
std::string normalised(icu::Normalizer2 const* normalizer, UErrorCode status,
                       std::string_view text) {
    std::string out;
    if (U_SUCCESS(status) != 0) {
        icu::StringByteSink<std::string> sink{&out};
        normalizer->normalizeUTF8(0, piece(text), sink, nullptr, status);
    }
    return U_SUCCESS(status) != 0 ? out : std::string{text};
}

std::string single_spaced(std::string_view text) {
    auto const source = icu::UnicodeString::fromUTF8(piece(text));
    icu::UnicodeString out;
    bool gap = false;
    for (std::int32_t at = 0; at < source.length(); at = source.moveIndex32(at, 1)) {
        auto const character = source.char32At(at);
        if (u_isUWhiteSpace(character) != 0) {
            gap = true;
            continue;
        }
        if (gap && out.length() > 0) {
            out.append(u' ');
        }
        gap = false;
        out.append(character);
    }
    std::string result;
    return out.toUTF8String(result);
}

/// What folds to one character whatever stands beside it, by itself or by a plain rule; 0 for the
/// rest. Nearly every title has only such: ASCII but for control characters, the signs from 、 to
/// 】, Han, full-width forms of ASCII.
char32_t folded_by_rule(char32_t letter) {
    if (letter >= ' ' && letter <= '~') {
        return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
    }
    if (letter >= 0xFF01 && letter <= 0xFF5E) {
        return folded_by_rule(letter - 0xFEE0);
    }
    bool const itself =
        (letter >= 0x3001 && letter <= 0x3011) || (letter >= 0x3400 && letter <= 0x9FFF);
    return itself ? letter : 0;
}

/// None where a character asks for more than a rule.
std::optional<std::string> folded_by_rules(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    bool gap = false;
    for (std::size_t at = 0; at < text.size();) {
        auto const letter = folded_by_rule(next_letter(text, at));
        if (letter == 0) {
            return std::nullopt;
        }
        if (letter == ' ') {
            gap = !out.empty();
            continue;
        }
        if (gap) {
            out += ' ';
        }
        gap = false;
        append_utf8(out, letter);
    }
    return out;
}

}  // namespace

std::string tidy_text(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    auto const* normalizer = icu::Normalizer2::getNFCInstance(status);
    return single_spaced(normalised(normalizer, status, text));
}

std::string folded(std::string_view text) {
    if (auto plain = folded_by_rules(text)) {
        return *std::move(plain);
    }
    UErrorCode status = U_ZERO_ERROR;
    auto const* normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    return single_spaced(normalised(normalizer, status, text));
}

}  // namespace sunhall
