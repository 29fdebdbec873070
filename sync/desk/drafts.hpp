// Items as files in a folder: the drafts of a workspace, or a pack that is about to be imported.
//
// Reading never stops at the first bad file: a drafter gets the whole list of what is wrong.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "sync/base/calendar.hpp"
#include "sync/base/result.hpp"
#include "sync/content/checker.hpp"
#include "sync/content/item.hpp"
#include "sync/content/problem.hpp"
#include "sync/desk/workspace.hpp"

namespace sunhall {

struct ItemFolder {
    std::vector<CheckedItem> items;  ///< In order of file name.
    std::vector<Problem> problems;   ///< Of files that hold no item.
};

/// Every *.json below the folder as an item. Relative dates are resolved where a day to count from
/// is given; drafts hold none. Fails only where the folder itself cannot be read.
Result<ItemFolder> read_items(std::filesystem::path const& folder, std::optional<Date> as_of);

/// What the desk adds to the content checker: rules of publishing, not of content.
[[nodiscard]] std::vector<Problem> check_publishable(std::vector<CheckedItem> const& items);

/// The bytes of an item as terminals get them; equal items have equal bytes.
[[nodiscard]] std::string published_bytes(Item const& item);

/// The drafts of a workspace: the items by section and path, and all that is wrong with them.
struct Drafts {
    std::map<std::string, std::map<std::string, Item>, std::less<>> sections;
    std::vector<Problem> problems;
};

Result<Drafts> read_drafts(Workspace const& workspace, Date today);

}  // namespace sunhall
