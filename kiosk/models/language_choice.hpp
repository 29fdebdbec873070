// What pages say of languages: which there are to choose from, and what nobody has translated.
#pragma once

#include <string>

#include "kiosk/models/page.hpp"
#include "kiosk/models/shelf.hpp"
#include "kiosk/models/view.hpp"

namespace sunhall {

[[nodiscard]] LanguagesView languages_offered(Wording const& wording, Language chosen);

/// Of the item that the page shows: that it, or parts of it, are published in Chinese only; of a
/// list: that names may be, whose translations are not read before their rows. Empty where
/// everything is in the visitor's language.
[[nodiscard]] std::string note_of_language(Wording const& wording, Shelf const& shelf,
                                           Page const& page, Language language);

}  // namespace sunhall
