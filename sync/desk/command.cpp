#include "sync/desk/command.hpp"

#include <algorithm>

#include "sync/base/format.hpp"
#include "sync/content/item.hpp"
#include "sync/desk/facts.hpp"
#include "sync/desk/prompt.hpp"
#include "sync/desk/reports.hpp"

namespace sunhall {

namespace {

/// Says whose signatures an import has cost, so that nobody waits for a batch that is another now.
Result<void> tell_fallen_away(Run const& run, Workspace const& workspace, ImportPlan const& plan) {
    auto const office = TRY(Office::read(workspace, run.now));
    Json::Object fallen;
    for (auto const& review : TRY(review_sections(workspace, office, run.now))) {
        bool const touched = std::ranges::any_of(plan.lines, [&](ImportLine const& line) {
            return line.change != Change::Unchanged && line.item.department == review.section;
        });
        if (touched && !review.fallen_away.empty()) {
            report_fallen_away(run.out, review);
            fallen.emplace(review.section, facts_of(review.fallen_away));
        }
    }
    run.facts.emplace("fallen_away", std::move(fallen));
    return {};
}

}  // namespace

Result<std::string> Run::person() const {
    auto by = arguments.option("by", seat.user);
    if (!is_item_id(by)) {
        return fail(Failure::Rejected,
                    format("不知道是谁在操作（“{}”）；请用 --by 写明工号，例如 --by chen", by));
    }
    return by;
}

Result<KeyCare> Run::key_care() const {
    if (auto const file = arguments.option("passphrase-file"); !file.empty()) {
        return from_file(file);
    }
    auto care = asking(seat.ask);
    if (arguments.flag("no-passphrase")) {
        care.protect = unprotected_keys().protect;
    }
    return care;
}

Result<ReviewGroup> group_option(Arguments const& arguments, std::string_view option) {
    auto const group = review_group_named(arguments.option(option));
    if (!group) {
        return fail(Failure::Rejected,
                    format("--{} 只能是 first（初审）或 second（复核）", option));
    }
    return *group;
}

Result<int> carry_out(Run const& run, Workspace const& workspace, ImportPlan const& plan) {
    if (run.arguments.flag("dry-run")) {
        run.out << (plan.refused ? "试运行：有错误，不会写入。\n" : "试运行：没有写入任何内容。\n");
        return plan.refused ? exit_refused : exit_done;
    }
    auto by = TRY(run.person());
    Drafting const drafting{
        .by = std::move(by), .at = run.now, .why = run.arguments.option("reason")};
    TRY(write_import(workspace, plan, drafting));
    if (!plan.changes_drafts()) {
        run.out << "草稿没有变化。\n";
        return exit_done;
    }
    TRY(tell_fallen_away(run, workspace, plan));
    run.out << "已写入草稿。下一步：sunhall-desk sign --as first\n";
    return exit_done;
}

Result<Date> as_of(Run const& run) {
    auto const text = run.arguments.option("as-of");
    if (text.empty()) {
        return date_of(run.now);
    }
    auto const date = parse_date(text);
    if (!date) {
        return fail(Failure::Rejected, format("--as-of 的日期“{}”写错了，应像 2026-11-22", text));
    }
    return *date;
}

Result<std::vector<SectionReview>> named_sections(std::vector<SectionReview> const& reviews,
                                                  std::string_view list) {
    auto const names = comma_separated(list);
    std::vector<SectionReview> chosen;
    for (auto const& name : names) {
        auto const found = std::ranges::find(reviews, name, &SectionReview::section);
        if (found == reviews.end()) {
            return fail(Failure::Rejected, format("没有栏目 {}：草稿里没有它的事项", name));
        }
        chosen.push_back(*found);
    }
    return names.empty() ? reviews : chosen;
}

}  // namespace sunhall
