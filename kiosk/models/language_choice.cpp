#include "kiosk/models/language_choice.hpp"

namespace sunhall {

namespace {

/// Of names that the office gives, which it may not have translated. Home is full of them and has
/// no room; a search takes Chinese anyway and says so.
bool is_list(Page const& page) {
    return !std::holds_alternative<page::Home>(page) && !std::holds_alternative<page::Search>(page);
}

}  // namespace

LanguagesView languages_offered(Wording const& wording, Language chosen) {
    LanguagesView view{.heading = wording.text("language.heading"),
                       .choices = {},
                       .close = {wording.text("picture.close"), intent::ChooseLanguage{chosen}}};
    for (auto const language : all_languages) {
        view.choices.push_back({std::string{own_name(language)}, language == chosen, language});
    }
    return view;
}

std::string note_of_language(Wording const& wording, Shelf const& shelf, Page const& page,
                             Language language) {
    auto const path = item_path_of(page);
    if (path.empty()) {
        bool const says_so = language == Language::English && is_list(page);
        return says_so ? wording.text("language.names_in_chinese") : std::string{};
    }
    switch (shelf.in_chinese(path)) {
        case Shelf::InChinese::Everything: return wording.text("language.in_chinese");
        case Shelf::InChinese::Something: return wording.text("language.partly_in_chinese");
        case Shelf::InChinese::Nothing: break;
    }
    return {};
}

}  // namespace sunhall
