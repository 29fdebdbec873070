#include "sync/desk/import.hpp"

#include <algorithm>
#include <set>
#include <system_error>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/content/item_json.hpp"
#include "sync/desk/drafting.hpp"
#include "sync/desk/drafts.hpp"
#include "sync/desk/publication.hpp"
#include "sync/desk/target_description.hpp"
#include "sync/formats/json.hpp"

namespace sunhall {

namespace {

using ItemsByPath = std::map<std::string, CheckedItem>;

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

/// "body.links" rather than "body": what a drafter calls a field.
std::map<std::string, Json> fields_of(Item const& item) {
    std::map<std::string, Json> fields;
    auto const json = item_to_json(item);
    for (auto const& [name, value] : *json.object()) {
        if (name != "body") {
            fields.emplace(name, value);
        }
    }
    for (auto const& [name, value] : *json.find("body")->object()) {
        fields.emplace("body." + name, value);
    }
    return fields;
}

std::vector<std::string> differing_fields(Item const& before, Item const& after) {
    auto const old = fields_of(before);
    auto const now = fields_of(after);
    std::set<std::string> differing;
    for (auto const& [name, value] : now) {
        auto const found = old.find(name);
        if (found == old.end() || !(found->second == value)) {
            differing.insert(name);
        }
    }
    for (auto const& [name, value] : old) {
        if (!now.contains(name)) {
            differing.insert(name);
        }
    }
    differing.erase("revision");
    return {differing.begin(), differing.end()};
}

std::set<std::string> paths_of(std::vector<CheckedItem> const& items) {
    std::set<std::string> paths;
    for (auto const& checked : items) {
        paths.insert(item_path(checked.item));
    }
    return paths;
}

/// The drafts as they would be after the import.
std::vector<CheckedItem> outcome(Incoming const& incoming, ItemsByPath const& present,
                                 GoneItems gone) {
    auto whole = incoming.items;
    whole.insert(whole.end(), incoming.assumed.begin(), incoming.assumed.end());
    auto const brought = paths_of(whole);
    for (auto const& [path, checked] : present) {
        bool const stays = gone == GoneItems::Keep || !incoming.covers(checked.item);
        if (stays && !brought.contains(path)) {
            whole.push_back(checked);
        }
    }
    return whole;
}

void add_lines(ImportPlan& plan, Incoming const& incoming, ItemsByPath const& present) {
    for (auto const& checked : incoming.items) {
        auto const path = item_path(checked.item);
        ImportLine line{.change = change_of(checked.item, present), .item = checked.item};
        if (line.change == Change::Changed) {
            line.fields = differing_fields(present.at(path).item, checked.item);
        }
        plan.lines.push_back(std::move(line));
    }
    auto const brought = paths_of(incoming.items);
    for (auto const& [path, checked] : present) {
        if (incoming.covers(checked.item) && !brought.contains(path)) {
            plan.lines.push_back({.change = Change::Gone, .item = checked.item});
        }
    }
    std::ranges::sort(plan.lines, {}, [](ImportLine const& line) { return item_path(line.item); });
}

/// Errors of drafts that lie there already must not keep a correction out.
bool concerns(Problem const& problem, std::filesystem::path const& drafts) {
    return problem.level == ProblemLevel::Error && !problem.file.empty() &&
           !problem.file.starts_with(drafts.string());
}

std::vector<Problem> problems_in(std::vector<CheckedItem> const& whole, Date as_of) {
    auto problems = check_pack(whole, as_of);
    std::ranges::move(check_publishable(whole), std::back_inserter(problems));
    return problems;
}

/// What is taken away may be what a draft that stays leads to: its errors count when they are new.
bool brings_errors(std::vector<Problem> const& after, ItemsByPath const& present, Date as_of) {
    auto const before = problems_in(outcome({}, present, GoneItems::Keep), as_of);
    return std::ranges::any_of(after, [&](Problem const& problem) {
        return problem.level == ProblemLevel::Error &&
               std::ranges::find(before, problem) == before.end();
    });
}

/// Removes the files, then waits for the disk once a folder.
Result<void> remove_drafts(std::vector<std::filesystem::path> const& files) {
    std::set<std::filesystem::path> folders;
    for (auto const& file : files) {
        std::error_code code;
        std::filesystem::remove(file, code);
        if (code) {
            return fail(Failure::Storage, format("删不了 {}：{}", file.string(), code.message()));
        }
        folders.insert(file.parent_path());
    }
    for (auto const& folder : folders) {
        TRY(sync_folder(folder));
    }
    return {};
}

/// Before the drafts: a draft never names a picture that is not there.
Result<void> keep_pictures(Workspace const& workspace, Pictures const& pictures) {
    std::vector<FileBytes> files;
    for (auto const& [sha256, picture] : pictures) {
        auto const file = workspace.media_file(sha256);
        TRY(make_folder(file.parent_path()));
        // Named by its hash, so that one that is there is this one.
        if (!std::filesystem::exists(file)) {
            files.push_back({file, picture});
        }
    }
    return write_together(files);
}

}  // namespace

std::size_t ImportPlan::count(Change change) const {
    return static_cast<std::size_t>(std::ranges::count(lines, change, &ImportLine::change));
}

bool ImportPlan::changes_drafts() const {
    auto const removed = gone == GoneItems::Remove ? count(Change::Gone) : 0;
    return count(Change::New) + count(Change::Changed) + removed > 0;
}

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

Result<ImportPlan> plan_drafts(Workspace const& workspace, Incoming incoming, Date as_of,
                               GoneItems gone) {
    auto links = TRY(ShortLinks::load(workspace));
    return plan_drafts(workspace, std::move(incoming), as_of, gone, std::move(links));
}

Result<ImportPlan> plan_drafts(Workspace const& workspace, Incoming incoming, Date as_of,
                               GoneItems gone, ShortLinks links) {
    auto const publication = TRY(read_publication(workspace.published()));
    auto const present = TRY(present_drafts(workspace));
    auto const origins = link_origins(outcome(incoming, present, gone));
    ImportPlan plan{
        .lines = {}, .pictures = {}, .problems = std::move(incoming.problems), .gone = gone};
    for (auto& checked : incoming.items) {
        TRY(links.shorten(checked.item, origins));
        take_in_pictures(workspace, checked, plan.pictures, plan.problems);
        checked.item.revision =
            revision_for(checked.item, publication.section(checked.item.department));
    }
    plan.links = std::move(links);
    std::ranges::move(problems_in(outcome(incoming, present, gone), as_of),
                      std::back_inserter(plan.problems));
    plan.refused = std::ranges::any_of(plan.problems, [&](Problem const& problem) {
        return concerns(problem, workspace.drafts());
    });
    if (gone == GoneItems::Remove) {
        plan.refused = plan.refused || brings_errors(plan.problems, present, as_of);
    }
    add_lines(plan, incoming, present);
    return plan;
}

Result<ImportPlan> plan_import(Workspace const& workspace, std::filesystem::path const& folder,
                               Date as_of, GoneItems gone) {
    auto read = TRY(read_items(folder, as_of));
    if (read.items.empty() && read.problems.empty()) {
        return fail(Failure::Rejected, folder.string() + " 里没有事项（.json 文件）");
    }
    return plan_drafts(
        workspace,
        {.items = std::move(read.items), .assumed = {}, .problems = std::move(read.problems)},
        as_of, gone);
}

Result<void> write_import(Workspace const& workspace, ImportPlan const& plan,
                          Drafting const& drafting) {
    if (plan.refused) {
        return fail(Failure::Rejected, "有错误，什么也没有写入；请改正后重新导入");
    }
    TRY(record_drafts(workspace, plan, drafting));
    TRY(keep_pictures(workspace, plan.pictures));
    if (plan.links.size() > TRY(ShortLinks::load(workspace)).size()) {
        TRY(plan.links.save(workspace));
    }
    std::map<std::filesystem::path, std::string> texts;
    std::vector<std::filesystem::path> removed;
    for (auto const& line : plan.lines) {
        auto file = workspace.draft(item_path(line.item));
        if (line.change == Change::New || line.change == Change::Changed) {
            TRY(make_folder(file.parent_path()));
            texts.emplace(std::move(file), pretty_json(item_to_json(line.item)));
        } else if (line.change == Change::Gone && plan.gone == GoneItems::Remove) {
            removed.push_back(std::move(file));
        }
    }
    std::vector<FileBytes> files;
    for (auto const& [file, text] : texts) {
        files.push_back({file, text});
    }
    TRY(write_together(files));
    return remove_drafts(removed);
}

}  // namespace sunhall
