#include "sync/desk/signing.hpp"

#include <algorithm>

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

void add_signature(SectionReview& review, SignRequest const& request, Reviewer const& reviewer,
                   SecretKey const& key) {
    auto signature = sign(review.body, key);
    if (std::ranges::find(review.signatures, signature.key_id, &Signature::key_id) !=
        review.signatures.end()) {
        return;
    }
    review.signatures.push_back(std::move(signature));
    auto& signers = request.group == ReviewGroup::First ? review.first : review.second;
    signers.push_back(reviewer.label());
}

}  // namespace

Result<SignOutcome> sign_sections(Workspace const& workspace, SignRequest const& request,
                                  Instant now) {
    auto const key = TRY(during("读取密钥", SecretKey::load(request.key_file)));
    auto const office = TRY(Office::read(workspace, now));
    auto const* const reviewer = TRY(reviewer_of(office.roster, key, request.key_file));
    auto reviews = TRY(review_sections(workspace, office, now));
    TRY(check_request(request, *reviewer, reviews));
    if (has_errors(office.drafts.problems)) {
        return fail(Failure::Rejected,
                    "草稿里有错误，不能签名；请运行 sunhall-desk check 查看并改正");
    }
    SignOutcome outcome{.reviewer = reviewer->label(), .reviews = {}, .up_to_date = {}};
    for (auto& review : reviews) {
        if (!is_asked_for(request, *reviewer, review.section)) {
            continue;
        }
        if (!review.due) {
            outcome.up_to_date.push_back(review.section);
            continue;
        }
        add_signature(review, request, *reviewer, key);
        TRY(save_review(workspace, review));
        outcome.reviews.push_back(std::move(review));
    }
    return outcome;
}

}  // namespace sunhall
