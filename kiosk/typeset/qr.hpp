// QR codes as a visitor's phone likes them: level M, black on white, four quiet modules around.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

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

/// ISO/IEC 18004 §6.3.8: white modules around a code.
constexpr int qr_quiet_modules = 4;

/// The modules themselves, for whoever draws them otherwise than in pixels.
struct QrModules {
    int side;  ///< Without the quiet field.
    std::vector<bool> dark_ones;

    [[nodiscard]] bool dark(int x, int y) const {
        return dark_ones[static_cast<std::size_t>(y) * static_cast<std::size_t>(side) +
                         static_cast<std::size_t>(x)];
    }
};
Result<QrModules> qr_modules(std::string_view text);

/// The width of a code with its quiet field, without drawing it.
[[nodiscard]] Result<int> qr_width(std::string_view text, int module_px);

/// Rejected when the text is empty or too long. Takes about a millisecond: keep the result.
Result<QrCode> qr_code(std::string_view text, int module_px);

}  // namespace sunhall
