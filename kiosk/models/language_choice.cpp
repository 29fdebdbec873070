#include "kiosk/models/language_choice.hpp"

namespace sunhall {

LanguagesView languages_offered(Wording const& wording, Language chosen) {
    LanguagesView view{.heading = wording.text("language.heading"),
                       .choices = {},
                       .close = {wording.text("picture.close"), intent::ChooseLanguage{chosen}}};
    for (auto const language : all_languages) {
        view.choices.push_back({std::string{own_name(language)}, language == chosen, language});
    }
    return view;
}

std::string note_of_language(Wording const& wording, Shelf const& shelf, Page const& page) {
    auto const path = item_path_of(page);
    if (path.empty()) {
        return {};
    }
    switch (shelf.in_chinese(path)) {
        case Shelf::InChinese::Everything: return wording.text("language.in_chinese");
        case Shelf::InChinese::Something: return wording.text("language.partly_in_chinese");
        case Shelf::InChinese::Nothing: break;
    }
    return {};
}

}  // namespace sunhall
