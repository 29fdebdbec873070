#include "sync/desk/signing.hpp"

#include <algorithm>

#include "sync/base/calendar.hpp"
#include "sync/base/format.hpp"

namespace sunhall {

namespace {

Result<Reviewer const*> reviewer_of(Roster const& roster, SecretKey const& key,
                                    std::filesystem::path const& file) {
    auto const* const reviewer = roster.with_key(key.public_key().id());
    if (reviewer == nullptr) {
        return fail(Failure::Rejected,
                    format("密钥 {} 没有登记在这个工作区；请先用 key new 登记", file.string()));
    }
    return reviewer;
}

Result<void> may_sign(Reviewer const& reviewer, ReviewGroup group, std::string_view section) {
    if (reviewer.sections(group).contains(section)) {
        return {};
    }
    if (reviewer.sections(other(group)).contains(section)) {
        return fail(Failure::Rejected,
                    format("{} 在栏目 {} 登记的是{}，不能{}；请由另一人签", reviewer.label(),
                           section, title_of(other(group)), title_of(group)));
    }
    return fail(Failure::Rejected,
                format("{} 没有登记为栏目 {} 的{}", reviewer.label(), section, title_of(group)));
}

Result<void> check_request(SignRequest const& request, Reviewer const& reviewer,
                           std::vector<SectionReview> const& reviews) {
    for (auto const& section : request.sections) {
        TRY(may_sign(reviewer, request.group, section));
        if (std::ranges::find(reviews, section, &SectionReview::section) == reviews.end()) {
            return fail(Failure::Rejected, format("没有栏目 {}：草稿里没有它的事项", section));
        }
    }
    if (request.sections.empty() && reviewer.sections(request.group).empty()) {
        return fail(Failure::Rejected,
                    format("{} 没有登记为任何栏目的{}", reviewer.label(), title_of(request.group)));
    }
    return {};
}

bool is_asked_for(SignRequest const& request, Reviewer const& reviewer, std::string_view section) {
    return request.sections.empty()
               ? reviewer.sections(request.group).contains(section)
               : std::ranges::find(request.sections, section) != request.sections.end();
}

/// Why this reviewer cannot sign this section now; empty: nothing stands against it.
std::string obstacle(SectionReview const& review, ReviewGroup group, Reviewer const& reviewer) {
    if (review.drafters.contains(reviewer.staff)) {
        return format("{} 是这批改动的经办人，不能审核自己的改动；请由另一人{}", reviewer.label(),
                      title_of(group));
    }
    if (!review.unrecorded.empty()) {
        return format("草稿 {} 不是用 import 写入的，不知道由谁经办；请经办人运行 import 重新导入",
                      review.unrecorded.front());
    }
    if (review.sent_back && review.sent_back->by != reviewer.staff) {
        return format("已由 {} 退回：{}。请经办人改正后重新 import", review.sent_back->by,
                      review.sent_back->why);
    }
    if (group == ReviewGroup::Second && review.first.empty()) {
        return "还没有初审；请先由初审人员运行 sign --as first";
    }
    return {};
}

Result<void> check_obstacles(SignRequest const& request, Reviewer const& reviewer,
                             std::vector<SectionReview> const& reviews) {
    for (auto const& review : reviews) {
        auto const why = obstacle(review, request.group, reviewer);
        bool const named =
            std::ranges::find(request.sections, review.section) != request.sections.end();
        if (named && review.due && !why.empty()) {
            return fail(Failure::Rejected, format("栏目 {}：{}", review.section, why));
        }
    }
    return {};
}

Act act_of(ReviewGroup group) {
    return group == ReviewGroup::First ? Act::FirstReview : Act::SecondReview;
}

/// Adds the signature, and to `events` what the register learns; nothing where it is there already.
void add_signature(SectionReview& review, SignRequest const& request, Reviewer const& reviewer,
                   SecretKey const& key, std::vector<RegisterEvent>& events) {
    auto signature = sign(review.body, key);
    if (std::ranges::find(review.signatures, signature.key_id, &Signature::key_id) !=
        review.signatures.end()) {
        return;
    }
    events.push_back({.act = act_of(request.group),
                      .by = reviewer.staff,
                      .section = review.section,
                      .digest = review.digest,
                      .why = request.remark});
    review.sent_back.reset();  // Only the one who sent it back comes this far.
    review.signatures.push_back(std::move(signature));
    auto& signers = request.group == ReviewGroup::First ? review.first : review.second;
    signers.push_back(reviewer.label());
}

Result<void> keep(Workspace const& workspace, Register& record, SignOutcome const& outcome,
                  std::vector<RegisterEvent> const& events, Instant now) {
    TRY(record.append(workspace, now, events));
    for (auto const& review : outcome.reviews) {
        TRY(save_review(workspace, review, record.mark()));
    }
    return {};
}

/// Takes away what the group of the one who sends back has signed. Without it the batch cannot be
/// published, whatever becomes of the entry that says it was sent back.
void take_signatures_back(SectionReview& review, Roster const& roster, Reviewer const& reviewer) {
    auto const group =
        reviewer.first.contains(review.section) ? ReviewGroup::First : ReviewGroup::Second;
    std::erase_if(review.signatures, [&](Signature const& signature) {
        auto const* const signer = roster.with_key(signature.key_id);
        return signer == nullptr || signer->sections(group).contains(review.section);
    });
    (group == ReviewGroup::First ? review.first : review.second).clear();
}

}  // namespace

Result<SignOutcome> sign_sections(Workspace const& workspace, SignRequest const& request,
                                  Instant now) {
    auto const key = TRY(open_key(request.key_file, request.care));
    auto office = TRY(Office::read(workspace, now));
    auto const* const reviewer = TRY(reviewer_of(office.roster, key, request.key_file));
    auto reviews = TRY(review_sections(workspace, office, now));
    TRY(check_request(request, *reviewer, reviews));
    if (has_errors(office.drafts.problems)) {
        return fail(Failure::Rejected,
                    "草稿里有错误，不能签名；请运行 sunhall-desk check 查看并改正");
    }
    TRY(check_obstacles(request, *reviewer, reviews));
    SignOutcome outcome{
        .reviewer = reviewer->label(), .reviews = {}, .up_to_date = {}, .skipped = {}};
    std::vector<RegisterEvent> events;
    for (auto& review : reviews) {
        if (!is_asked_for(request, *reviewer, review.section)) {
            continue;
        }
        if (!review.due) {
            outcome.up_to_date.push_back(review.section);
            continue;
        }
        if (auto why = obstacle(review, request.group, *reviewer); !why.empty()) {
            outcome.skipped.push_back({review.section, std::move(why)});
            continue;
        }
        add_signature(review, request, *reviewer, key, events);
        outcome.reviews.push_back(std::move(review));
    }
    TRY(keep(workspace, office.record, outcome, events, now));
    return outcome;
}

Result<SendBackOutcome> send_back(Workspace const& workspace, SendBackRequest const& request,
                                  Instant now) {
    auto const key = TRY(open_key(request.key_file, request.care));
    auto office = TRY(Office::read(workspace, now));
    auto const* const reviewer = TRY(reviewer_of(office.roster, key, request.key_file));
    if (!reviewer->first.contains(request.section) && !reviewer->second.contains(request.section)) {
        return fail(Failure::Rejected, format("{} 没有登记为栏目 {} 的审核人员，不能退回",
                                              reviewer->label(), request.section));
    }
    auto reviews = TRY(review_sections(workspace, office, now));
    auto const found = std::ranges::find(reviews, request.section, &SectionReview::section);
    if (found == reviews.end() || !found->due) {
        return fail(Failure::Rejected,
                    format("栏目 {} 没有待审核的改动，不用退回", request.section));
    }
    RegisterEvent const event{.act = Act::SendBack,
                              .by = reviewer->staff,
                              .section = found->section,
                              .digest = found->digest,
                              .why = request.reason};
    TRY(office.record.append(workspace, now, {event}));
    take_signatures_back(*found, office.roster, *reviewer);
    TRY(save_review(workspace, *found, office.record.mark()));
    found->sent_back = SentBack{.by = reviewer->staff,
                                .at = civil_text(now),
                                .why = request.reason,
                                .digest = found->digest};
    return SendBackOutcome{.reviewer = reviewer->label(), .review = std::move(*found)};
}

}  // namespace sunhall
