#include "sync/desk/publish.hpp"

#include <algorithm>
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

bool is_asked_for(std::vector<std::string> const& sections, std::string const& section) {
    return sections.empty() || std::ranges::find(sections, section) != sections.end();
}

/// A section that is left as it is must still be approved by the staff list that goes out now:
/// terminals would refuse the whole publication otherwise.
bool may_stay(Office const& office, SectionReview const& review) {
    auto const published = office.published.section(review.section);
    if (!published.exists()) {
        return true;
    }
    auto const envelope = read_envelope(published.bytes);
    return envelope && verify_section(*envelope, office.roster, review.section).has_value();
}

std::string missing_in(SectionReview const& review, Roster const& roster) {
    if (review.sent_back) {
        return format("已退回，等经办人改正：{}", review.sent_back->why);
    }
    return format("缺：{}", still_needed(review, roster));
}

/// All sections that lack a signature in one message, so that nobody has to run this twice.
Result<void> refuse_unapproved(std::vector<SectionReview> const& reviews, Office const& office,
                               std::vector<std::string> const& sections) {
    std::string missing;
    for (auto const& review : reviews) {
        bool const goes_out = is_asked_for(sections, review.section) || !may_stay(office, review);
        if (goes_out && review.due && !review.approved()) {
            missing += format("\n  栏目 {} {}", review.section, missing_in(review, office.roster));
        }
    }
    if (missing.empty()) {
        return {};
    }
    return fail(Failure::Rejected, "没有发布：有改动的栏目须初审、复核都签名" + missing);
}

Result<void> refuse_unknown(std::vector<SectionReview> const& reviews,
                            std::vector<std::string> const& sections) {
    for (auto const& section : sections) {
        if (std::ranges::find(reviews, section, &SectionReview::section) == reviews.end()) {
            return fail(Failure::Rejected, format("没有栏目 {}：草稿里没有它的事项", section));
        }
    }
    return {};
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
Result<void> add_section(PublicationPlan& plan, Publication& next, Issuer const& issuer,
                         Office const& office, SectionReview const& review) {
    auto const bytes = write_envelope(review.body, review.signatures);
    auto const envelope = TRY(read_envelope(bytes));
    TRY(during("栏目 " + review.section, verify_section(envelope, office.roster, review.section)));
    auto const items = office.drafts.sections.find(review.section);
    if (items != office.drafts.sections.end()) {
        for (auto const& [path, item] : items->second) {
            plan.files.push_back(
                {target_place(path, review.next.targets.at(path)), published_bytes(item)});
            TRY(add_pictures(plan, issuer.workspace, review, item));
        }
    }
    plan.sections.push_back(review.section);
    plan.entries.push_back({.act = Act::Publish,
                            .by = issuer.by,
                            .section = review.section,
                            .digest = review.digest,
                            .why = {},
                            .details = publish_details(review.next.version)});
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

/// The register first: what it does not know was not published.
Result<void> record_publication(Workspace const& workspace, PublicationPlan const& plan,
                                Instant now) {
    auto record = TRY(Register::load(workspace));
    return record.append(workspace, now, plan.entries);
}

}  // namespace

Result<PublicationPlan> plan_publication(Issuer const& issuer,
                                         std::vector<std::string> const& sections) {
    auto const& workspace = issuer.workspace;
    auto const office = TRY(Office::read(workspace, issuer.now));
    if (has_errors(office.drafts.problems)) {
        return fail(Failure::Rejected,
                    "没有发布：草稿里有错误；请运行 sunhall-desk check 查看并改正");
    }
    auto const reviews = TRY(review_sections(workspace, office, issuer.now));
    if (reviews.empty()) {
        return fail(Failure::Rejected, "没有可发布的内容；请先运行 sunhall-desk import");
    }
    TRY(refuse_unknown(reviews, sections));
    TRY(refuse_unapproved(reviews, office, sections));
    PublicationPlan plan;
    auto next = office.published;
    for (auto const& review : reviews) {
        bool const stays = !is_asked_for(sections, review.section) && may_stay(office, review);
        if (review.due && !stays) {
            TRY(add_section(plan, next, issuer, office, review));
        }
    }
    for (auto const& section : plan.sections) {
        auto const& issued = next.sections.at(section);
        plan.files.push_back({metadata_place(section, issued.version()), issued.bytes});
    }
    TRY(issue_office_roles(issuer, office, next, plan));
    plan.snapshot_version = next.snapshot.version();
    return plan;
}

Result<PublishOutcome> publish(Workspace const& workspace, PublishRequest const& request,
                               Instant now) {
    auto const to = TRY(destination_at(request.to, request.dav));
    auto const published = TRY(read_publication(workspace.published()));
    auto const present = TRY(check_destination(*to, workspace.published(), published));
    TRY(check_clock(published, now, request.clock));
    auto made_folder = to->unmade_folder();
    auto plan = TRY(plan_publication({workspace, request.care, now, request.by}, request.sections));
    TRY(record_publication(workspace, plan, now));
    TRY(write_files(workspace.published(), plan.files));
    auto const written = TRY(mirror(workspace.published(), *to));
    forget_reviews(workspace, plan.sections);
    return PublishOutcome{.plan = std::move(plan),
                          .files_written = written,
                          .made_folder = std::move(made_folder),
                          .repaired = present == Present::Damaged};
}

Result<PublishOutcome> refresh_timestamp(Workspace const& workspace,
                                         TimestampRequest const& request, Instant now) {
    auto const to = TRY(destination_at(request.to, request.dav));
    auto publication = TRY(read_publication(workspace.published()));
    if (!publication.timestamp.exists()) {
        return fail(Failure::Rejected, "还没有发布过任何内容；请先运行 sunhall-desk publish");
    }
    auto const present = TRY(check_published_there(*to, workspace.published(), publication));
    TRY(check_clock(publication, now, request.clock));
    PublicationPlan plan;
    plan.snapshot_version = publication.snapshot.version();
    TRY(issue_timestamp({workspace, request.care, now}, request.key_file, publication, plan));
    TRY(write_files(workspace.published(), plan.files));
    auto const written = TRY(mirror(workspace.published(), *to));
    return PublishOutcome{
        .plan = std::move(plan), .files_written = written, .repaired = present == Present::Damaged};
}

}  // namespace sunhall
