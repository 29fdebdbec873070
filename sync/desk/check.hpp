// The state of a whole workspace: what is wrong, what is missing, and whose turn it is.
#pragma once

#include <string>
#include <vector>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/content/problem.hpp"
#include "sync/desk/review.hpp"
#include "sync/desk/workspace.hpp"

namespace sunhall {

struct CheckReport {
    std::vector<Problem> problems;      ///< Of drafts.
    std::vector<std::string> warnings;  ///< Of staff, keys and expiry; they stop nothing.
    std::vector<SectionReview> reviews;
    Roster roster;

    [[nodiscard]] bool passed() const { return !has_errors(problems); }
};

Result<CheckReport> check_workspace(Workspace const& workspace, Instant now);

/// Sections with fewer people in a group than recommended, a line for people a group.
[[nodiscard]] std::vector<std::string> staffing_warnings(Roster const& roster,
                                                         Sections const& sections);

}  // namespace sunhall
