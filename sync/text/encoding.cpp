#include "sync/text/encoding.hpp"

#include <algorithm>
#include <array>
#include <memory>

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include "sync/base/format.hpp"

namespace sunhall {

namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
constexpr std::string_view utf16_little_mark = "\xFF\xFE";
constexpr std::string_view utf16_big_mark = "\xFE\xFF";

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

/// As ICU calls it. "UTF-16" looks for a mark and takes big-endian without one.
char const* name_of(Encoding encoding) {
    switch (encoding) {
        case Encoding::Utf8: return "UTF-8";
        case Encoding::Gb18030: return "gb18030";
        case Encoding::Utf16: return "UTF-16";
    }
    return "UTF-8";
}

/// Stops at the first byte that is none of the encoding's, instead of writing U+FFFD.
Converter strict_converter(Encoding encoding) {
    UErrorCode status = U_ZERO_ERROR;
    Converter converter{ucnv_open(name_of(encoding), &status)};
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                        &status);
    return U_SUCCESS(status) != 0 ? std::move(converter) : Converter{};
}

Result<std::string> converted(std::string_view bytes, Encoding encoding) {
    auto const converter = strict_converter(encoding);
    if (!converter) {
        return fail(Failure::Storage, format("ICU 不认识编码 {}", name_of(encoding)));
    }
    icu::UnicodeString text;
    std::array<UChar, 8192> buffer{};
    auto const* at = bytes.data();
    auto const* const end = at + bytes.size();
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    while (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        auto* out = buffer.data();
        ucnv_toUnicode(converter.get(), &out, buffer.data() + buffer.size(), &at, end, nullptr, 1,
                       &status);
        text.append(buffer.data(), static_cast<std::int32_t>(out - buffer.data()));
    }
    if (U_SUCCESS(status) == 0) {
        return fail(Failure::Malformed,
                    format("第 {} 行附近的文字不是 {} 编码", std::count(bytes.data(), at, '\n') + 1,
                           name_of(encoding)));
    }
    std::string result;
    return text.toUTF8String(result);
}

}  // namespace

Result<std::string> text_from(std::string_view bytes, std::optional<Encoding> declared) {
    bool const marked_utf8 = bytes.starts_with(utf8_mark);
    if (marked_utf8 && declared.value_or(Encoding::Utf8) == Encoding::Utf8) {
        return converted(without_mark(bytes), Encoding::Utf8);
    }
    if (declared) {
        return converted(bytes, *declared);
    }
    if (bytes.starts_with(utf16_little_mark) || bytes.starts_with(utf16_big_mark)) {
        return converted(bytes, Encoding::Utf16);
    }
    if (auto text = converted(bytes, Encoding::Utf8)) {
        return text;
    }
    return converted(bytes, Encoding::Gb18030);
}

std::string_view without_mark(std::string_view text) {
    return text.starts_with(utf8_mark) ? text.substr(utf8_mark.size()) : text;
}

}  // namespace sunhall
