#include "kiosk/typeset/insertion.hpp"

namespace sunhall {

void insert_sign(std::string& text, std::vector<StrongRange>& strong, std::size_t at,
                 std::string_view sign) {
    text.insert(at, sign);
    auto const length = static_cast<unsigned>(sign.size());
    for (auto& range : strong) {
        range.begin += range.begin >= at ? length : 0;
        range.end += range.end > at ? length : 0;
    }
}

void replace_letter(std::string& text, std::vector<StrongRange>& strong, std::size_t at,
                    std::string_view sign) {
    text.replace(at, 1, sign);
    auto const more = static_cast<unsigned>(sign.size()) - 1;
    for (auto& range : strong) {
        range.begin += range.begin > at ? more : 0;
        range.end += range.end > at ? more : 0;
    }
}

}  // namespace sunhall
