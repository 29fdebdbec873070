#include "kiosk/typeset/han.hpp"

namespace sunhall {

bool is_han_at(std::string_view text, std::size_t at) {
    if (at + han_bytes > text.size()) {
        return false;
    }
    auto const lead = static_cast<unsigned char>(text[at]);
    return lead >= 0xE4U && lead <= 0xE9U;
}

bool is_han_before(std::string_view text, std::size_t end) {
    return end >= han_bytes && is_han_at(text, end - han_bytes);
}

}  // namespace sunhall
