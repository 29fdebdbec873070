#include "kiosk/wording/language.hpp"

namespace sunhall {

std::string_view tag_of(Language language) {
    switch (language) {
        case Language::Traditional: return "zh-Hant";
        case Language::English: return "en";
        case Language::Simplified: break;
    }
    return "zh-Hans";
}

std::string_view own_name(Language language) {
    switch (language) {
        case Language::Traditional: return "繁體中文";
        case Language::English: return "English";
        case Language::Simplified: break;
    }
    return "简体中文";
}

}  // namespace sunhall
