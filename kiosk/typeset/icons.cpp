#include "kiosk/typeset/icons.hpp"

namespace sunhall {

std::string glyph_of(Icon icon) {
    // All lie in the private use area, three bytes each (RFC 3629 §3).
    auto const code = static_cast<unsigned>(icon);
    return {static_cast<char>(0xE0U | code >> 12U), static_cast<char>(0x80U | (code >> 6U & 0x3FU)),
            static_cast<char>(0x80U | (code & 0x3FU))};
}

}  // namespace sunhall
