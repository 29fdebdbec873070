#include "sync/desk/drafts.hpp"

#include <algorithm>
#include <system_error>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/content/item_json.hpp"
#include "sync/content/relative_dates.hpp"
#include "sync/desk/error_words.hpp"
#include "sync/desk/limits.hpp"
#include "sync/desk/picture_intake.hpp"
#include "sync/formats/json.hpp"
#include "sync/text/encoding.hpp"

namespace sunhall {

namespace {

namespace fs = std::filesystem;

Result<std::vector<fs::path>> json_files(fs::path const& folder) {
    std::vector<fs::path> files;
    std::error_code code;
    fs::recursive_directory_iterator entry{folder, code};
    for (; !code && entry != fs::recursive_directory_iterator{}; entry.increment(code)) {
        if (entry->is_regular_file() && entry->path().extension() == ".json") {
            files.push_back(entry->path());
        }
    }
    if (code) {
        return fail(Failure::Missing,
                    format("读不了文件夹 {}：{}", folder.string(), code.message()));
    }
    std::ranges::sort(files);
    return files;
}

Result<Json> read_json(fs::path const& file, std::optional<Date> as_of) {
    auto const text = TRY(read_file(file, most_item_bytes));
    // A draft is not signed as it lies there but as it is written out again.
    auto json = TRY(parse_json(without_mark(text)));
    return as_of ? resolve_relative_dates(std::move(json), *as_of) : Result<Json>{std::move(json)};
}

Problem too_large(fs::path const& file, std::uintmax_t bytes) {
    return {.file = file.string(),
            .item = {},
            .field = {},
            .what = format("文件有 {} 字节，一个事项最多 {} 字节（1 MiB）", bytes, most_item_bytes),
            .remedy = "请把长文、大表分成几个事项，或放到网站上用链接指过去"};
}

void read_into(ItemFolder& folder, fs::path const& file, std::optional<Date> as_of) {
    std::error_code none;
    if (auto const bytes = fs::file_size(file, none); !none && bytes > most_item_bytes) {
        folder.problems.push_back(too_large(file, bytes));
        return;
    }
    auto const json = read_json(file, as_of);
    if (!json) {
        folder.problems.push_back({.file = file.string(),
                                   .item = {},
                                   .field = {},
                                   .what = in_words(json.error()),
                                   .remedy = "请改正文件的格式后重新导入"});
        return;
    }
    auto reading = read_item(*json);
    for (auto& problem : reading.problems) {
        problem.file = file.string();
        folder.problems.push_back(std::move(problem));
    }
    if (reading.item) {
        folder.items.push_back({.file = file.string(), .item = *std::move(reading.item)});
    }
}

Problem about(CheckedItem const& checked, std::string_view field, std::string_view what,
              std::string_view remedy) {
    return {.file = checked.file,
            .item = item_path(checked.item),
            .field = std::string{field},
            .what = std::string{what},
            .remedy = std::string{remedy}};
}

}  // namespace

Result<ItemFolder> read_items(fs::path const& folder, std::optional<Date> as_of) {
    ItemFolder read;
    for (auto const& file : TRY(json_files(folder))) {
        read_into(read, file, as_of);
    }
    return read;
}

std::vector<Problem> check_publishable(std::vector<CheckedItem> const& items) {
    std::vector<Problem> problems;
    std::map<std::string, std::size_t, std::less<>> count;
    for (auto const& checked : items) {
        if (!is_section(checked.item.department)) {
            problems.push_back(about(checked, "department", "不能用作部门代码", "请换一个代码"));
        }
        if (++count[checked.item.department] == most_items_in_section + 1) {
            problems.push_back(about(checked, "department",
                                     format("这个部门的事项超过 {} 个", most_items_in_section),
                                     "请按科室或业务分成几个部门代码"));
        }
    }
    return problems;
}

std::string published_bytes(Item const& item) { return compact_json(item_to_json(item)); }

Result<Drafts> read_drafts(Workspace const& workspace, Date today) {
    Drafts drafts;
    if (!fs::exists(workspace.drafts())) {
        return drafts;
    }
    auto folder = TRY(read_items(workspace.drafts(), std::nullopt));
    drafts.problems = std::move(folder.problems);
    std::ranges::move(check_pack(folder.items, today), std::back_inserter(drafts.problems));
    std::ranges::move(check_publishable(folder.items), std::back_inserter(drafts.problems));
    for (auto& checked : folder.items) {
        expect_pictures(workspace, checked, drafts.problems);
        auto const path = item_path(checked.item);
        if (checked.file != workspace.draft(path)) {
            drafts.problems.push_back(about(checked, "id", "文件放在了别的位置",
                                            format("应为 {}", workspace.draft(path).string())));
        }
        auto& section = drafts.sections[checked.item.department];
        section.emplace(path, std::move(checked.item));
    }
    return drafts;
}

}  // namespace sunhall
