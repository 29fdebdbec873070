#include "sync/desk/import.hpp"

#include <algorithm>
#include <map>
#include <system_error>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/content/item_json.hpp"
#include "sync/desk/drafts.hpp"
#include "sync/desk/publication.hpp"
#include "sync/desk/target_description.hpp"
#include "sync/formats/json.hpp"

namespace sunhall {

namespace {

using ItemsByPath = std::map<std::string, CheckedItem>;

Result<ItemsByPath> present_drafts(Workspace const& workspace) {
    ItemsByPath present;
    if (std::filesystem::exists(workspace.drafts())) {
        for (auto& checked : TRY(read_items(workspace.drafts(), std::nullopt)).items) {
            auto path = item_path(checked.item);
            present.emplace(std::move(path), std::move(checked));
        }
    }
    return present;
}

/// See the top of import.hpp. The published item itself is not read: its signed description knows
/// its revision and the hash it would have today if nothing else had changed.
std::int64_t revision_for(Item item, Issued<Targets> const& published) {
    auto const target = published.content.targets.find(item_path(item));
    if (target == published.content.targets.end()) {
        return item.revision;
    }
    auto const* const signed_revision = target->second.custom.find("revision");
    auto const last = signed_revision == nullptr ? 0 : signed_revision->integer().value_or(0);
    auto const given = std::exchange(item.revision, last);
    bool const same = describe_target(item).hashes == target->second.hashes;
    return same ? last : std::max(given, last + 1);
}

Change change_of(Item const& item, ItemsByPath const& present) {
    auto const draft = present.find(item_path(item));
    if (draft == present.end()) {
        return Change::New;
    }
    return draft->second.item == item ? Change::Unchanged : Change::Changed;
}

/// The drafts as they would be after the import.
std::vector<CheckedItem> outcome(std::vector<CheckedItem> const& imported, ItemsByPath present,
                                 GoneItems gone) {
    for (auto const& checked : imported) {
        present.erase(item_path(checked.item));
    }
    auto whole = imported;
    if (gone == GoneItems::Keep) {
        for (auto& [path, checked] : present) {
            whole.push_back(std::move(checked));
        }
    }
    return whole;
}

void add_lines(ImportPlan& plan, std::vector<CheckedItem> const& imported,
               ItemsByPath const& present) {
    ItemsByPath missing = present;
    for (auto const& checked : imported) {
        missing.erase(item_path(checked.item));
        plan.lines.push_back({.change = change_of(checked.item, present), .item = checked.item});
    }
    for (auto& [path, checked] : missing) {
        plan.lines.push_back({.change = Change::Gone, .item = std::move(checked.item)});
    }
    std::ranges::sort(plan.lines, {}, [](ImportLine const& line) { return item_path(line.item); });
}

/// Errors of drafts that lie there already must not keep a correction out.
bool concerns(Problem const& problem, std::filesystem::path const& drafts) {
    return problem.level == ProblemLevel::Error && !problem.file.empty() &&
           !problem.file.starts_with(drafts.string());
}

Result<void> remove_draft(std::filesystem::path const& file) {
    std::error_code code;
    std::filesystem::remove(file, code);
    if (code) {
        return fail(Failure::Storage, format("删不了 {}：{}", file.string(), code.message()));
    }
    return sync_folder(file.parent_path());
}

}  // namespace

std::size_t ImportPlan::count(Change change) const {
    return static_cast<std::size_t>(std::ranges::count(lines, change, &ImportLine::change));
}

bool ImportPlan::changes_drafts() const {
    auto const removed = gone == GoneItems::Remove ? count(Change::Gone) : 0;
    return count(Change::New) + count(Change::Changed) + removed > 0;
}

Result<ImportPlan> plan_import(Workspace const& workspace, std::filesystem::path const& folder,
                               Date as_of, GoneItems gone) {
    auto read = TRY(read_items(folder, as_of));
    if (read.items.empty() && read.problems.empty()) {
        return fail(Failure::Rejected, folder.string() + " 里没有事项（.json 文件）");
    }
    ImportPlan plan{
        .lines = {}, .pictures = {}, .problems = std::move(read.problems), .gone = gone};
    auto const publication = TRY(read_publication(workspace.published()));
    for (auto& checked : read.items) {
        take_in_pictures(workspace, checked, plan.pictures, plan.problems);
        checked.item.revision =
            revision_for(checked.item, publication.section(checked.item.department));
    }
    auto const present = TRY(present_drafts(workspace));
    auto const whole = outcome(read.items, present, gone);
    std::ranges::move(check_pack(whole, as_of), std::back_inserter(plan.problems));
    std::ranges::move(check_publishable(whole), std::back_inserter(plan.problems));
    plan.refused = std::ranges::any_of(plan.problems, [&](Problem const& problem) {
        return concerns(problem, workspace.drafts());
    });
    add_lines(plan, read.items, present);
    return plan;
}

Result<void> write_import(Workspace const& workspace, ImportPlan const& plan) {
    if (plan.refused) {
        return fail(Failure::Rejected, "有错误，什么也没有写入；请改正后重新导入");
    }
    // Pictures first: a draft never names one that is not there.
    for (auto const& [sha256, picture] : plan.pictures) {
        auto const file = workspace.media_file(sha256);
        if (std::filesystem::exists(file)) {
            continue;  // Named by its hash: it is this one.
        }
        TRY(make_folder(file.parent_path()));
        TRY(write_atomically(file, picture));
    }
    for (auto const& [change, item] : plan.lines) {
        auto const file = workspace.draft(item_path(item));
        if (change == Change::New || change == Change::Changed) {
            TRY(make_folder(file.parent_path()));
            TRY(write_atomically(file, pretty_json(item_to_json(item))));
        } else if (change == Change::Gone && plan.gone == GoneItems::Remove) {
            TRY(remove_draft(file));
        }
    }
    return {};
}

}  // namespace sunhall
