#include "sync/desk/workspace.hpp"

#include <algorithm>
#include <array>

#include "sync/base/files.hpp"
#include "sync/content/item.hpp"
#include "sync/desk/limits.hpp"
#include "sync/formats/json.hpp"

namespace sunhall {

namespace {

/// The top-level roles of TUF and the role that urgent withdrawals will have.
constexpr std::array<std::string_view, 5> taken_names{"root", "targets", "snapshot", "timestamp",
                                                      "urgent-withdraw"};

}  // namespace

Result<Workspace> Workspace::open(std::filesystem::path const& folder, std::string login) {
    auto const file = folder / office_file_name;
    if (!std::filesystem::exists(file)) {
        return fail(Failure::Rejected,
                    folder.string() +
                        " 不是工作区（没有 office.json）。请用 --workspace 指明工作区，" +
                        "或先运行 sunhall-desk init");
    }
    auto lock = TRY(FolderLock::take(folder));
    auto const text = TRY(read_file(file, most_register_bytes));
    auto const office = TRY(during(file.string(), parse_json(text)));
    auto const* const hall = office.find("hall");
    if (hall == nullptr || hall->text() == nullptr) {
        return fail(Failure::Malformed, file.string() + "：缺少 hall（大厅名称）");
    }
    return Workspace{folder, *hall->text(), std::move(login), std::move(lock)};
}

std::filesystem::path Workspace::draft(std::string_view item_path) const {
    return drafts() / item_path;
}

std::filesystem::path Workspace::media_file(std::string_view sha256) const {
    return folder_ / "media" / (std::string{sha256} + ".png");
}

std::filesystem::path Workspace::review_file(std::string_view section) const {
    return folder_ / "review" / (std::string{section} + ".json");
}

bool is_section(std::string_view name) {
    return is_item_id(name) && std::ranges::find(taken_names, name) == taken_names.end();
}

}  // namespace sunhall
