// What items that come from a spreadsheet need before a terminal can show them: their department as
// an item, the hall that lists it, the websites that their links lead to.
//
// The importer names all of it; only where it is asked to does it draft what is missing, and then
// two reviewers see it like anything else: a website that may become a QR code is theirs to allow.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "sync/content/checker.hpp"
#include "sync/content/problem.hpp"
#include "sync/desk/sheet_rows.hpp"

namespace sunhall {

struct OfficeNeeds {
    bool hall = false;           ///< There is no hall item yet.
    bool several_halls = false;  ///< Which of them shows a department is not for us to say.
    std::vector<std::string> departments;  ///< Ids without an item.
    std::vector<std::string> sections;     ///< Departments that no hall shows.
    std::vector<std::string> origins;      ///< Websites that a hall which shows them does not list.
    std::vector<std::string> groups;       ///< "部门 renshe 的分组“社会保险”"
    /// The halls and departments as they would have to be.
    std::vector<CheckedItem> items;

    [[nodiscard]] bool any() const { return !items.empty(); }
};

[[nodiscard]] OfficeNeeds needs_of(SheetRows const& rows, DraftsByPath const& present,
                                   std::string const& hall_name);

/// As problems: errors where nothing could be published without, warnings where the terminals would
/// not show it.
[[nodiscard]] std::vector<Problem> problems_of(OfficeNeeds const& needs);

/// Those that remain once the items above are drafted.
[[nodiscard]] std::vector<Problem> undecided_of(OfficeNeeds const& needs);

}  // namespace sunhall
