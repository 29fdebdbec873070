// Tells the register who drafted what an import is about to write.
#pragma once

#include "sync/base/result.hpp"
#include "sync/desk/import.hpp"
#include "sync/desk/workspace.hpp"

namespace sunhall {

/// One entry a section; none where the register knows everything already.
Result<void> record_drafts(Workspace const& workspace, ImportPlan const& plan,
                           Drafting const& drafting);

}  // namespace sunhall
