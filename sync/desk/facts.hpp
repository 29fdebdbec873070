// What --json prints: the outcome of each command as plain facts, for scripts.
//
// Names stay as they are once published; more may join them.
#pragma once

#include <string>
#include <vector>

#include "sync/content/problem.hpp"
#include "sync/desk/check.hpp"
#include "sync/desk/difference.hpp"
#include "sync/desk/import.hpp"
#include "sync/desk/publish.hpp"
#include "sync/desk/register.hpp"
#include "sync/desk/registration.hpp"
#include "sync/desk/signing.hpp"
#include "sync/desk/status.hpp"
#include "sync/formats/json.hpp"

namespace sunhall {

[[nodiscard]] Json facts_of(std::vector<std::string> const& texts);
[[nodiscard]] Json facts_of(Sections const& sections);
[[nodiscard]] Json facts_of(std::vector<Problem> const& problems);
[[nodiscard]] Json facts_of(SectionReview const& review);
[[nodiscard]] Json facts_of(std::vector<SectionReview> const& reviews);
[[nodiscard]] Json facts_of(std::vector<Waiting> const& waiting);
[[nodiscard]] Json facts_of(std::vector<ItemDifference> const& items);
[[nodiscard]] Json facts_of(Reviewer const& reviewer);
[[nodiscard]] Json facts_of(RegisterEntry const& entry);

/// The facts of one command each, to be added to the answer.
void add_facts(Json::Object& facts, ImportPlan const& plan);
void add_facts(Json::Object& facts, SignOutcome const& outcome);
void add_facts(Json::Object& facts, PublishOutcome const& outcome);

}  // namespace sunhall
