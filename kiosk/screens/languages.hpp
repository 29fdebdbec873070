// The choice of languages, above the page, and the note on what nobody has translated.
#pragma once

#include <optional>
#include <string>

#include "kiosk/models/view.hpp"
#include "kiosk/ui/ui.hpp"

namespace sunhall {

/// Each language under its own name; the one that is read now is filled, and touching it goes on as
/// before.
[[nodiscard]] std::optional<Intent> draw_languages(Ui& ui,
                                                   std::optional<LanguagesView> const& view);

/// Takes a line off the top of the content where there is something to note.
void take_note(Ui& ui, Rect& content, std::string const& note);

}  // namespace sunhall
