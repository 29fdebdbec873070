// The register as people read it: for spreadsheets, and the items of an entry in a few words.
#pragma once

#include <string>
#include <vector>

#include "sync/desk/register.hpp"

namespace sunhall {

/// What one entry was done to, by path: drafted or withdrawn items, with the SHA-256 of a draft.
struct EntryItem {
    std::string path;
    std::string digest;  ///< Empty where it was taken out, or is not said.
};
[[nodiscard]] std::vector<EntryItem> items_of(RegisterEvent const& event);

/// "a.json、b.json、c.json 等 255 个事项"; empty where the entry names none.
[[nodiscard]] std::string items_in_brief(RegisterEvent const& event);

/// One line an entry, Chinese headings, UTF-8 with a byte order mark (without it Excel takes
/// Chinese for another encoding).
[[nodiscard]] std::string register_csv(Register const& record);

}  // namespace sunhall
