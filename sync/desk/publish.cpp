#include "sync/desk/publish.hpp"

#include <system_error>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/desk/issuing.hpp"
#include "sync/desk/limits.hpp"
#include "sync/desk/office_keys.hpp"
#include "sync/desk/review.hpp"
#include "sync/trust/digest.hpp"

namespace sunhall {

namespace {

/// All sections that lack a signature in one message, so that nobody has to run this twice.
Result<void> refuse_unapproved(std::vector<SectionReview> const& reviews, Roster const& roster) {
    std::string missing;
    for (auto const& review : reviews) {
        if (review.due && !review.approved()) {
            missing += format("\n  栏目 {} 缺：{}", review.section, still_needed(review, roster));
        }
    }
    if (missing.empty()) {
        return {};
    }
    return fail(Failure::Rejected, "没有发布：有改动的栏目须初审、复核都签名" + missing);
}

Result<void> add_pictures(PublicationPlan& plan, Workspace const& workspace,
                          SectionReview const& review, Item const& item) {
    for (auto const& picture : item.attachments) {
        auto const path = media_path(review.section, picture.sha256);
        auto bytes = TRY(read_file(workspace.media_file(picture.sha256), most_picture_bytes));
        if (sha256_hex(bytes) != picture.sha256) {
            return fail(Failure::Malformed,
                        format("工作区里的图片“{}”已损坏；请连同图片重新导入 {}", picture.title,
                               item_path(item)));
        }
        plan.files.push_back({target_place(path, review.next.targets.at(path)), std::move(bytes)});
    }
    return {};
}

/// Adds the files of one section: its items and pictures, then its list.
Result<void> add_section(PublicationPlan& plan, Publication& next, Workspace const& workspace,
                         Office const& office, SectionReview const& review) {
    auto const bytes = write_envelope(review.body, review.signatures);
    auto const envelope = TRY(read_envelope(bytes));
    TRY(during("栏目 " + review.section, verify_section(envelope, office.roster, review.section)));
    auto const items = office.drafts.sections.find(review.section);
    if (items != office.drafts.sections.end()) {
        for (auto const& [path, item] : items->second) {
            plan.files.push_back(
                {target_place(path, review.next.targets.at(path)), published_bytes(item)});
            TRY(add_pictures(plan, workspace, review, item));
        }
    }
    plan.sections.push_back(review.section);
    next.sections[review.section] = {.bytes = bytes, .content = review.next};
    return {};
}

void forget_reviews(Workspace const& workspace, std::vector<std::string> const& sections) {
    for (auto const& section : sections) {
        // A left-over is harmless: its version is published already, so it is never looked at.
        std::error_code ignored;
        std::filesystem::remove(workspace.review_file(section), ignored);
    }
}

}  // namespace

Result<PublicationPlan> plan_publication(Workspace const& workspace, Instant now) {
    auto const office = TRY(Office::read(workspace, now));
    if (has_errors(office.drafts.problems)) {
        return fail(Failure::Rejected,
                    "没有发布：草稿里有错误；请运行 sunhall-desk check 查看并改正");
    }
    auto const reviews = TRY(review_sections(workspace, office, now));
    if (reviews.empty()) {
        return fail(Failure::Rejected, "没有可发布的内容；请先运行 sunhall-desk import");
    }
    TRY(refuse_unapproved(reviews, office.roster));
    PublicationPlan plan;
    auto next = office.published;
    for (auto const& review : reviews) {
        if (review.due) {
            TRY(add_section(plan, next, workspace, office, review));
        }
    }
    for (auto const& section : plan.sections) {
        auto const& issued = next.sections.at(section);
        plan.files.push_back({metadata_place(section, issued.version()), issued.bytes});
    }
    TRY(issue_office_roles(workspace, office, now, next, plan));
    plan.snapshot_version = next.snapshot.version();
    return plan;
}

Result<PublishOutcome> publish(Workspace const& workspace, std::filesystem::path const& to,
                               Instant now) {
    auto const present = TRY(read_publication(workspace.published()));
    TRY(check_destination(to, present));
    auto plan = TRY(plan_publication(workspace, now));
    TRY(write_files(workspace.published(), plan.files));
    auto const written = TRY(mirror(workspace.published(), to));
    forget_reviews(workspace, plan.sections);
    return PublishOutcome{.plan = std::move(plan), .files_written = written};
}

Result<PublishOutcome> refresh_timestamp(Workspace const& workspace,
                                         std::filesystem::path const& to, Instant now) {
    auto publication = TRY(read_publication(workspace.published()));
    if (!publication.timestamp.exists()) {
        return fail(Failure::Rejected, "还没有发布过任何内容；请先运行 sunhall-desk publish");
    }
    TRY(check_destination(to, publication));
    PublicationPlan plan;
    plan.snapshot_version = publication.snapshot.version();
    TRY(issue_timestamp(workspace, now, publication, plan));
    TRY(write_files(workspace.published(), plan.files));
    auto const written = TRY(mirror(workspace.published(), to));
    return PublishOutcome{.plan = std::move(plan), .files_written = written};
}

}  // namespace sunhall
