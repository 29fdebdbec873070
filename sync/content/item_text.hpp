// Everything an item says in words, as one text: what a search through whole pages looks at.
//
// Pure function: any thread.
#pragma once

#include <string>

#include "sync/content/item.hpp"

namespace sunhall {

/// Summary and body, a line for each field that says something; without codes, dates and links,
/// which nobody types and which would bury what people look for.
[[nodiscard]] std::string item_text(Item const& item);

}  // namespace sunhall
