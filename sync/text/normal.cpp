#include "sync/text/normal.hpp"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

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

}  // namespace

std::string tidy_text(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    auto const* normalizer = icu::Normalizer2::getNFCInstance(status);
    return single_spaced(normalised(normalizer, status, text));
}

std::string folded(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    auto const* normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    return single_spaced(normalised(normalizer, status, text));
}

}  // namespace sunhall
