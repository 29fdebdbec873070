// What waits for whom: every open batch and the people who can take it a step further.
#pragma once

#include <string>
#include <vector>

#include "sync/desk/review.hpp"
#include "sync/desk/roster.hpp"

namespace sunhall {

struct Waiting {
    std::string who;   ///< Label of a reviewer, or a drafter's staff id.
    std::string what;  ///< 初审, 复核, 改正后重新导入
    std::vector<std::string> sections;

    bool operator==(Waiting const&) const = default;
};

/// A line for each person and task, in the order of the way to publication.
[[nodiscard]] std::vector<Waiting> waiting_for_people(std::vector<SectionReview> const& reviews,
                                                      Roster const& roster);

/// "已发布 第 3 版", "待复核(李芳(li))" …
[[nodiscard]] std::string stage_text(SectionReview const& review, Roster const& roster);

/// The person's label where they are on the list of staff, else the staff id as it is.
[[nodiscard]] std::string label_of(Roster const& roster, std::string const& staff);

}  // namespace sunhall
