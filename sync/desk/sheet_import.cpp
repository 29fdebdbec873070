#include "sync/desk/sheet_import.hpp"

#include <algorithm>
#include <cctype>
#include <set>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/desk/sheet_rows.hpp"
#include "sync/tables/limits.hpp"
#include "sync/tables/xlsx.hpp"

namespace sunhall {

namespace {

Result<Table> read_table(SheetRequest const& request) {
    auto const bytes = TRY(read_file(request.file, most_table_bytes));
    auto extension = request.file.extension().string();
    std::ranges::transform(extension, extension.begin(), [](unsigned char letter) {
        return static_cast<char>(std::tolower(letter));
    });
    if (extension == ".xlsx") {
        return read_xlsx(bytes, request.map.sheet);
    }
    return read_csv(bytes, request.map.csv);
}

bool same_content(Item left, Item const& right) {
    left.exempt_review = right.exempt_review;
    left.revision = right.revision;
    return left == right;
}

/// A declaration holds for the content it was made for: what changed needs a new one. Returns how
/// many items have none.
std::size_t declare(std::vector<CheckedItem>& items, DraftsByPath const& present,
                    SheetRequest const& request) {
    std::size_t undeclared = 0;
    for (auto& [file, item] : items) {
        auto const before = present.find(item_path(item));
        auto const* const draft = before == present.end() ? nullptr : &before->second.item;
        if (draft != nullptr && same_content(item, *draft)) {
            continue;
        }
        bool const by_the_sheet =
            item.exempt_review && (draft == nullptr || item.exempt_review != draft->exempt_review);
        if (!by_the_sheet) {
            item.exempt_review = ExemptReview{.by = request.reviewed_by, .on = request.as_of};
            undeclared += request.reviewed_by.empty() ? 1 : 0;
        }
    }
    return undeclared;
}

Problem undeclared_problem(std::size_t count) {
    return {
        .file = {},
        .item = {},
        .field = "exempt_review",
        .what = format("{} 个新增或有改动的事项没有免予公开审查的声明", count),
        .remedy = "请加上 --reviewed-by 姓名，写明谁审查过其中不含国家秘密、商业秘密和个人隐私"};
}

/// Which drafts come from sheets read by this map.
auto covered_by(SheetMap const& map) {
    std::set<std::string> departments;
    for (auto const& [name, id] : map.department.ids) {
        departments.insert(id);
    }
    if (!map.department.id.empty()) {
        departments.insert(map.department.id);
    }
    return [kind = map.kind, prefix = map.id.prefix, departments](Item const& item) {
        return item.kind() == kind && item.id.starts_with(prefix) &&
               (departments.empty() || departments.contains(item.department));
    };
}

Incoming incoming_of(std::vector<CheckedItem> const& items, OfficeNeeds const& needs,
                     SheetRequest const& request) {
    Incoming incoming{.items = items, .assumed = {}, .problems = {}};
    incoming.covers = covered_by(request.map);
    if (request.departments == MissingDepartments::Create) {
        incoming.items.insert(incoming.items.end(), needs.items.begin(), needs.items.end());
        incoming.problems = undecided_of(needs);
    } else {
        incoming.assumed = needs.items;
        incoming.problems = problems_of(needs);
    }
    return incoming;
}

/// Takes the errors about rows out of the plan; their labels.
std::set<std::string> take_row_errors(SheetPlan& plan, std::vector<CheckedItem> const& items) {
    std::set<std::string> labels;
    for (auto const& checked : items) {
        labels.insert(checked.file);
    }
    std::set<std::string> bad;
    auto& problems = plan.import.problems;
    auto const row_errors =
        std::stable_partition(problems.begin(), problems.end(), [&](Problem const& problem) {
            return problem.level != ProblemLevel::Error || !labels.contains(problem.file);
        });
    for (auto problem = row_errors; problem != problems.end(); ++problem) {
        bad.insert(problem->file);
        plan.rejected.push_back(std::move(*problem));
    }
    problems.erase(row_errors, problems.end());
    return bad;
}

Result<ImportPlan> plan_once(Workspace const& workspace, SheetRequest const& request,
                             SheetRows const& rows, DraftsByPath const& present) {
    auto needs = needs_of(rows, present, workspace.hall());
    auto items = rows.items;
    auto const undeclared = declare(items, present, request);
    declare(needs.items, present, request);
    auto incoming = incoming_of(items, needs, request);
    if (undeclared > 0) {
        incoming.problems.push_back(undeclared_problem(undeclared));
    }
    bool const lacking = has_errors(incoming.problems);
    auto plan = TRY(plan_drafts(workspace, std::move(incoming), request.as_of, request.gone));
    plan.refused = plan.refused || lacking;
    return plan;
}

}  // namespace

Result<SheetPlan> plan_sheet(Workspace const& workspace, SheetRequest const& request) {
    auto const name = request.file.filename().string();
    auto const table = TRY(during(name, read_table(request)));
    auto const present = TRY(present_drafts(workspace));
    auto rows = TRY(during(name, rows_to_items(table, request.map, present, name)));
    if (rows.count == 0) {
        return fail(Failure::Rejected, format("{} 里没有数据行", name));
    }
    SheetPlan plan{.import = {}, .rows = rows.count, .rejected = std::move(rows.rejected)};
    plan.import = TRY(plan_once(workspace, request, rows, present));
    auto const bad = take_row_errors(plan, rows.items);
    if (request.bad_rows == BadRows::Skip && !bad.empty()) {
        std::erase_if(rows.items,
                      [&](CheckedItem const& checked) { return bad.contains(checked.file); });
        plan.import = TRY(plan_once(workspace, request, rows, present));
    }
    if (!plan.rejected.empty()) {
        bool const deletes = request.gone == GoneItems::Remove;
        plan.import.refused = plan.import.refused || request.bad_rows == BadRows::Refuse || deletes;
    }
    return plan;
}

}  // namespace sunhall
