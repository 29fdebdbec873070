#include "sync/base/base64.hpp"

#include <cstdint>

namespace sunhall {

std::string to_base64(std::string_view bytes) {
    constexpr std::string_view letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        auto const three = bytes.substr(at, 3);
        std::uint32_t group = 0;
        for (std::size_t byte = 0; byte < 3; ++byte) {
            group =
                group << 8U | (byte < three.size() ? static_cast<std::uint8_t>(three[byte]) : 0U);
        }
        for (std::size_t digit = 0; digit < 4; ++digit) {
            // Three bytes make four digits, one byte less makes one digit less.
            text += digit <= three.size() ? letters[group >> (18 - 6 * digit) & 63U] : '=';
        }
    }
    return text;
}

}  // namespace sunhall
