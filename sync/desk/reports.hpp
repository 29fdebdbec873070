// What the desk tells people after each command: what happened, where, and what to do next.
#pragma once

#include <filesystem>
#include <ostream>
#include <string>
#include <vector>

#include "sync/content/problem.hpp"
#include "sync/desk/check.hpp"
#include "sync/desk/difference.hpp"
#include "sync/desk/import.hpp"
#include "sync/desk/init.hpp"
#include "sync/desk/key_change.hpp"
#include "sync/desk/publish.hpp"
#include "sync/desk/registration.hpp"
#include "sync/desk/signing.hpp"

namespace sunhall {

void report_init(std::ostream& out, std::filesystem::path const& folder, InitOutcome outcome,
                 RootShape shape);
void report_registration(std::ostream& out, RegistrationOutcome const& outcome);
/// `what`: 已吊销, 已更换.
void report_key_change(std::ostream& out, PersonKeyOutcome const& outcome, std::string_view what);
/// Errors before warnings: there may be many of the latter.
void report_problems(std::ostream& out, std::vector<Problem> const& problems);
void report_fallen_away(std::ostream& out, SectionReview const& review);
void report_plan(std::ostream& out, ImportPlan const& plan);
void report_check(std::ostream& out, CheckReport const& report);
void report_signatures(std::ostream& out, SignOutcome const& outcome, ReviewGroup group,
                       Roster const& roster);
void report_send_back(std::ostream& out, SendBackOutcome const& outcome, Roster const& roster);
void report_status(std::ostream& out, std::vector<SectionReview> const& reviews,
                   Roster const& roster);
void report_differences(std::ostream& out, std::string_view section,
                        std::vector<ItemDifference> const& items);
void report_publication(std::ostream& out, PublishOutcome const& outcome, std::string_view to);
/// What to know of a destination whose timestamp was damaged and is whole again.
[[nodiscard]] std::string repair_warning(std::string_view to);
void report_warnings(std::ostream& out, std::vector<std::string> const& warnings);

}  // namespace sunhall
