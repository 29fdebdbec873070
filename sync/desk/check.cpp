#include "sync/desk/check.hpp"

#include <algorithm>

#include "sync/base/format.hpp"
#include "sync/desk/issuing.hpp"

namespace sunhall {

namespace {

/// Two a group: one may be ill or on leave without stopping publication.
constexpr std::size_t people_recommended = 2;

}  // namespace

std::vector<std::string> staffing_warnings(Roster const& roster, std::string_view section) {
    std::vector<std::string> warnings;
    for (auto const group : both_groups) {
        auto const count = roster.group(section, group).size();
        if (count < people_recommended) {
            warnings.push_back(
                format("栏目 {} 的{}只有 {} 人,建议至少 {} 人,以免有人不在时无法发布", section,
                       title_of(group), count, people_recommended));
        }
    }
    return warnings;
}

std::string stage_text(SectionReview const& review, Roster const& roster) {
    if (!review.due) {
        return format("已发布,第 {} 版", review.next.version);
    }
    if (review.approved()) {
        return format("第 {} 版已初审、复核,待发布", review.next.version);
    }
    return format("第 {} 版待{}", review.next.version, still_needed(review, roster));
}

Result<CheckReport> check_workspace(Workspace const& workspace, Instant now) {
    auto office = TRY(Office::read(workspace, now));
    CheckReport report;
    report.reviews = TRY(review_sections(workspace, office, now));
    for (auto const& review : report.reviews) {
        std::ranges::move(staffing_warnings(office.roster, review.section),
                          std::back_inserter(report.warnings));
    }
    std::ranges::move(expiry_warnings(office.published, now), std::back_inserter(report.warnings));
    report.problems = std::move(office.drafts.problems);
    report.roster = std::move(office.roster);
    return report;
}

}  // namespace sunhall
