#include "kiosk/typeset/still_spaces.hpp"

#include <algorithm>
#include <string_view>

#include "kiosk/typeset/han.hpp"
#include "kiosk/typeset/insertion.hpp"

namespace sunhall {
namespace {

/// U+2005, a quarter of an em: as wide as a space, but of no width that Pango would change.
constexpr std::string_view still_space = "\xE2\x80\x85";

bool is_of_han(std::string_view paragraph) {
    std::ptrdiff_t han = 0;
    for (std::size_t at = 0; at < paragraph.size(); ++at) {
        han += is_han_at(paragraph, at) ? 1 : 0;
    }
    return han > std::ranges::count(paragraph, ' ');
}

}  // namespace

void keep_spaces_still(std::string& text, std::vector<StrongRange>& strong) {
    // From the end, so that what has been found stays where it is.
    for (auto end = text.size(); end > 0;) {
        auto const before = text.rfind('\n', end - 1);
        auto const begin = before == std::string::npos ? 0 : before + 1;
        if (is_of_han(std::string_view{text}.substr(begin, end - begin))) {
            for (auto at = end; at > begin; --at) {
                if (text[at - 1] == ' ') {
                    replace_letter(text, strong, at - 1, still_space);
                }
            }
        }
        end = begin == 0 ? 0 : begin - 1;
    }
}

}  // namespace sunhall
