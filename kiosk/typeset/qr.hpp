// QR codes as a visitor's phone likes them: level M, black on white, four quiet modules around.
#pragma once

#include <string_view>

#include "kiosk/typeset/picture.hpp"
#include "sync/base/result.hpp"

namespace sunhall {

struct QrCode {
    PictureRef picture;  ///< Opaque: also on a dark page it keeps its own white field.
    int version;         ///< 1 to 40; modules a side are 17 + 4 × version.
};

/// Longest text we encode: version 20 at level M (ISO/IEC 18004 table 7). A phone still reads it
/// from half a metre; real offices' links have 147 to 192 bytes.
constexpr std::size_t longest_qr_text = 666;

/// The width of a code with its quiet field, without drawing it.
[[nodiscard]] Result<int> qr_width(std::string_view text, int module_px);

/// Rejected when the text is empty or too long. Takes about a millisecond: keep the result.
Result<QrCode> qr_code(std::string_view text, int module_px);

}  // namespace sunhall
