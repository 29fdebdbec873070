#include "sync/desk/check.hpp"

#include <algorithm>

#include "sync/base/format.hpp"
#include "sync/desk/issuing.hpp"
#include "sync/desk/withdrawal.hpp"

namespace sunhall {

namespace {

/// Two a group: one may be ill or on leave without stopping publication.
constexpr std::size_t people_recommended = 2;

}  // namespace

std::vector<std::string> staffing_warnings(Roster const& roster, Sections const& sections) {
    std::vector<std::string> warnings;
    for (auto const group : both_groups) {
        std::string thin;
        for (auto const& section : sections) {
            auto const count = roster.group(section, group).size();
            if (count < people_recommended) {
                thin += format("{}{}（{} 人）", thin.empty() ? "" : "、", section, count);
            }
        }
        if (!thin.empty()) {
            warnings.push_back(
                format("{}建议每个栏目至少 {} 人，有人不在时才不误发布。人数不足：{}",
                       title_of(group), people_recommended, thin));
        }
    }
    return warnings;
}

Result<CheckReport> check_workspace(Workspace const& workspace, Instant now) {
    auto office = TRY(Office::read(workspace, now));
    CheckReport report;
    report.reviews = TRY(review_sections(workspace, office, now));
    Sections sections;
    for (auto const& review : report.reviews) {
        sections.insert(review.section);
    }
    report.warnings = staffing_warnings(office.roster, sections);
    std::ranges::move(expiry_warnings(office.published, now), std::back_inserter(report.warnings));
    std::ranges::move(withdrawal_signer_warnings(office.published, office.roster),
                      std::back_inserter(report.warnings));
    report.problems = std::move(office.drafts.problems);
    report.roster = std::move(office.roster);
    return report;
}

}  // namespace sunhall
