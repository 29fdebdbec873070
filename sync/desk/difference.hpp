// What a visitor will see changing: two versions of an item compared field by field, in words.
//
// Lists are aligned first, so that a material put in at the top is one new material and not a
// change of all the others.
#pragma once

#include <string>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/desk/review.hpp"
#include "sync/desk/workspace.hpp"
#include "sync/formats/json.hpp"

namespace sunhall {

struct FieldChange {
    std::string field;   ///< "body.amount.fixed.value"
    std::string label;   ///< 金额 · 固定金额
    std::string before;  ///< In words; empty: was not there.
    std::string after;   ///< In words; empty: will not be there.
    bool shown = true;   ///< Whether visitors see it.
    /// Another picture, which no words can tell; before and after are its titles.
    bool picture = false;

    bool operator==(FieldChange const&) const = default;
};

/// In order of field. Null stands for an item that does not exist.
[[nodiscard]] std::vector<FieldChange> field_changes(Json const& before, Json const& after);

struct ItemDifference {
    enum class Kind { Added, Changed, Removed };

    Kind kind = Kind::Changed;
    ChangedItem item;
    std::vector<FieldChange> fields;
};

/// Every item of the section that a publication would change. Fails where the workspace's copy of
/// what is published is damaged.
Result<std::vector<ItemDifference>> differences(Workspace const& workspace, Office const& office,
                                                SectionReview const& review);

}  // namespace sunhall
