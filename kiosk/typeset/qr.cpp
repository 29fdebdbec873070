#include "kiosk/typeset/qr.hpp"

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <memory>
#include <string>

#include <qrencode.h>

#include "sync/base/format.hpp"

namespace sunhall {
namespace {

using Code = std::unique_ptr<QRcode, decltype([](QRcode* held) { QRcode_free(held); })>;

/// Where libqrencode keeps the colour of a module; the other bits say what the module is for.
constexpr unsigned dark = 1;

constexpr std::uint32_t white = 0xFFFFFFFF;
constexpr std::uint32_t black = 0xFF000000;

Result<Code> encode(std::string_view text) {
    if (text.empty() || text.size() > longest_qr_text ||
        text.find('\0') != std::string_view::npos) {
        return fail(Failure::Rejected,
                    format("a QR code holds 1 to {} bytes without a zero byte, not these {}",
                           longest_qr_text, text.size()));
    }
    Code code{QRcode_encodeString(std::string{text}.c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1)};
    if (!code) {
        return fail(Failure::Rejected, format("{} bytes do not fit a QR code", text.size()));
    }
    return code;
}

int pixels_of(QRcode const& code, int module_px) {
    return (code.width + 2 * qr_quiet_modules) * module_px;
}

void draw_row(QRcode const& code, int row, int module_px, Picture& picture) {
    int const top = (row + qr_quiet_modules) * module_px;
    auto* const first = reinterpret_cast<std::uint32_t*>(picture.row(top));
    for (int column = 0; column < code.width; ++column) {
        if ((code.data[row * code.width + column] & dark) != 0) {
            std::fill_n(first + static_cast<std::ptrdiff_t>(column + qr_quiet_modules) * module_px,
                        module_px, black);
        }
    }
    for (int y = top + 1; y < top + module_px; ++y) {
        std::copy_n(picture.row(top), picture.stride, picture.row(y));
    }
}

}  // namespace

Result<QrModules> qr_modules(std::string_view text) {
    auto const code = TRY(encode(text));
    auto const count =
        static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
    QrModules modules{code->width, std::vector<bool>(count)};
    for (std::size_t i = 0; i < count; ++i) {
        modules.dark_ones[i] = (code->data[i] & dark) != 0;
    }
    return modules;
}

Result<int> qr_width(std::string_view text, int module_px) {
    auto const code = TRY(encode(text));
    return pixels_of(*code, module_px);
}

Result<QrCode> qr_code(std::string_view text, int module_px) {
    assert(module_px > 0);
    auto const code = TRY(encode(text));
    int const side = pixels_of(*code, module_px);
    auto picture = std::make_shared<Picture>(Picture::Kind::Opaque, side, side);
    std::fill_n(reinterpret_cast<std::uint32_t*>(picture->pixels.data()),
                picture->pixels.size() / sizeof(std::uint32_t), white);
    for (int row = 0; row < code->width; ++row) {
        draw_row(*code, row, module_px, *picture);
    }
    return QrCode{.picture = std::move(picture), .version = code->version};
}

}  // namespace sunhall
