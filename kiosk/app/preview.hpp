// What the office looks at before it signs: the page of one draft as the
// terminal will draw it, and the characters in drafts that no font of the
// terminal has.
#pragma once

#include <filesystem>

#include "kiosk/app/config.hpp"
#include "kiosk/models/languages.hpp"
#include "kiosk/typeset/typesetter.hpp"
#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/formats/json.hpp"

namespace sunhall {

/// Draws the page of the item in this file into a PNG and answers {"item",
/// "picture", "unreadable": texts with characters that cannot be drawn, "cut":
/// texts that end in an ellipsis}. Missing where its kind has no page.
Result<Json> draw_preview(Config const& config, Languages const& languages, Typesetter& typesetter,
                          Instant now, std::filesystem::path const& item_file,
                          std::filesystem::path const& picture);

/// {"items": [{"item", "characters": […]}]}: the items below the folder that
/// hold a character which none of our fonts has.
Result<Json> unreadable_items(Typesetter& typesetter, std::filesystem::path const& folder);

}  // namespace sunhall
