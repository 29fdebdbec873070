// From items, wherever they were read, to the drafts of a workspace, in two steps: plan, then
// write.
//
// The plan reads everything, judges the drafts as they would be afterwards and says what would
// change, so that a person (or a test) sees it before anything is written. One error anywhere and
// the plan cannot be carried out.
//
// Revisions are counted here and nowhere else: an item that differs from what is published gets the
// published revision plus one, however often it is drafted in between; drafters need not count.
//
// The register learns who drafted which items, since a drafter must not review the own change.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "sync/base/calendar.hpp"
#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/content/checker.hpp"
#include "sync/content/item.hpp"
#include "sync/content/problem.hpp"
#include "sync/desk/picture_intake.hpp"
#include "sync/desk/short_links.hpp"
#include "sync/desk/workspace.hpp"

namespace sunhall {

enum class Change { New, Changed, Unchanged, Gone };

struct ImportLine {
    Change change = Change::New;
    Item item;
    std::vector<std::string> fields;  ///< Of a changed item, those that differ: "body.links".
};

/// What happens to drafts that the source does not have.
enum class GoneItems { Keep, Remove };

/// What was read, and from where it speaks for the drafts.
struct Incoming {
    std::vector<CheckedItem> items;
    /// Items that are judged along with the others but not written.
    std::vector<CheckedItem> assumed;
    std::vector<Problem> problems;
    /// Whether this draft would be among the items if it still existed.
    std::function<bool(Item const&)> covers = [](Item const&) { return true; };
};

struct ImportPlan {
    std::vector<ImportLine> lines;  ///< In order of path.
    Pictures pictures;              ///< Of the items, as terminals will get them.
    std::vector<Problem> problems;
    bool refused = false;  ///< What was read holds an error, or what goes away leaves one behind.
    GoneItems gone = GoneItems::Keep;
    ShortLinks links = {};  ///< With those that the items need.

    [[nodiscard]] std::size_t count(Change change) const;
    [[nodiscard]] bool changes_drafts() const;
};

/// The drafts of the workspace that are items, by path.
Result<std::map<std::string, CheckedItem>> present_drafts(Workspace const& workspace);

/// `as_of` is the day that the checker judges by. Long addresses are replaced as `links` say.
Result<ImportPlan> plan_drafts(Workspace const& workspace, Incoming incoming, Date as_of,
                               GoneItems gone, ShortLinks links);
/// With the workspace's own links.
Result<ImportPlan> plan_drafts(Workspace const& workspace, Incoming incoming, Date as_of,
                               GoneItems gone);

/// Plans with the items of a folder. Rejected where it has none. `as_of` is the day that relative
/// dates count from and that the checker judges by.
Result<ImportPlan> plan_import(Workspace const& workspace, std::filesystem::path const& folder,
                               Date as_of, GoneItems gone);

/// Who drafts, when, and why.
struct Drafting {
    std::string by;  ///< Staff id.
    Instant at;
    std::string why = {};
};

/// Rejected where the plan is refused.
Result<void> write_import(Workspace const& workspace, ImportPlan const& plan,
                          Drafting const& drafting);

}  // namespace sunhall
