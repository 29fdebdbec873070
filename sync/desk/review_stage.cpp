#include <algorithm>

#include "sync/base/format.hpp"
#include "sync/desk/review.hpp"

namespace sunhall {

Stage stage_of(SectionReview const& review) {
    if (!review.due) {
        return Stage::Published;
    }
    if (review.sent_back) {
        return Stage::SentBack;
    }
    if (review.approved()) {
        return Stage::Approved;
    }
    return review.first.empty() ? Stage::FirstReview : Stage::SecondReview;
}

std::string_view name_of(Stage stage) {
    switch (stage) {
        case Stage::SentBack: return "sent_back";
        case Stage::FirstReview: return "first_review";
        case Stage::SecondReview: return "second_review";
        case Stage::Approved: return "approved";
        case Stage::Published: return "published";
    }
    return "";
}

std::vector<Reviewer const*> possible_reviewers(SectionReview const& review, Roster const& roster,
                                                ReviewGroup group) {
    auto members = roster.group(review.section, group);
    std::erase_if(members,
                  [&](Reviewer const* member) { return review.drafters.contains(member->staff); });
    return members;
}

std::string still_needed(SectionReview const& review, Roster const& roster) {
    std::string needed;
    for (auto const group : both_groups) {
        if (!review.signers(group).empty()) {
            continue;
        }
        std::string people;
        for (auto const* const reviewer : possible_reviewers(review, roster, group)) {
            people += (people.empty() ? "" : "、") + reviewer->label();
        }
        needed += format("{}{}（{}）", needed.empty() ? "" : "；", title_of(group),
                         people.empty() ? "没有经办人以外的人员，请先运行 key new 登记" : people);
    }
    return needed;
}

}  // namespace sunhall
