#include "sync/desk/restore.hpp"

#include <algorithm>
#include <map>
#include <system_error>
#include <utility>

#include "sync/base/calendar.hpp"
#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/content/item_json.hpp"
#include "sync/desk/init.hpp"
#include "sync/desk/issuing.hpp"
#include "sync/desk/limits.hpp"
#include "sync/desk/publication_copy.hpp"
#include "sync/desk/publication_proof.hpp"
#include "sync/desk/register.hpp"
#include "sync/desk/workspace.hpp"
#include "sync/trust/digest.hpp"

namespace sunhall {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view marker_name = "restoring";

/// Items in memory at once.
constexpr std::size_t most_files_together = 200;

/// The published item as a draft; Malformed where it is not the item that its path names.
Result<Item> item_at(std::string const& path, std::string_view bytes) {
    auto const json = TRY(during(path, parse_json(bytes)));
    auto item = TRY(during(path, item_from_json(json)));
    if (item_path(item) != path) {
        return fail(Failure::Malformed, format("{} 里是另一个事项", path));
    }
    return item;
}

Result<void> restore_section(fs::path const& folder, Issued<Targets> const& section,
                             RestoreOutcome& outcome) {
    std::vector<RepositoryFile> drafts;
    for (auto const& [path, target] : section.content.targets) {
        auto bytes = TRY(published_target(folder / "published", path, target));
        if (is_media_path(path)) {
            drafts.push_back({"media/" + fs::path{path}.filename().string(), std::move(bytes)});
            ++outcome.pictures;
        } else {
            auto const item = TRY(item_at(path, bytes));
            drafts.push_back({"drafts/" + path, pretty_json(item_to_json(item))});
            ++outcome.items;
            if (auto const* const hall = std::get_if<Hall>(&item.body)) {
                outcome.hall = hall->name;
            }
        }
        if (drafts.size() == most_files_together) {
            TRY(FolderDestination{folder}.write(std::exchange(drafts, {})));
        }
    }
    return FolderDestination{folder}.write(drafts);
}

/// Names are in the register only.
std::map<std::string, std::string> names_in(Register const& record) {
    std::map<std::string, std::string> names;
    for (auto const& entry : record.entries()) {
        auto const reviewer = entry.event.details.find("reviewer");
        if (entry.event.act != Act::RegisterPerson || reviewer == entry.event.details.end()) {
            continue;
        }
        auto const* const staff = reviewer->second.find("staff");
        auto const* const name = reviewer->second.find("name");
        if (staff != nullptr && staff->text() != nullptr && name != nullptr &&
            name->text() != nullptr) {
            names.insert_or_assign(*staff->text(), *name->text());
        }
    }
    return names;
}

Result<void> restore_register(fs::path const& from, fs::path const& to) {
    TRY(make_folder(to));
    for (auto const& entry : fs::directory_iterator{from}) {
        if (entry.path().extension() == ".jsonl") {
            auto const text = TRY(read_file(entry.path(), most_record_bytes));
            TRY(write_atomically(to / entry.path().filename(), text));
        }
    }
    return {};
}

std::vector<std::string> what_is_lost(RestoreRequest const& request) {
    std::vector<std::string> lost{
        "私钥：请把各人和各处备份的 *.key 放回 keys/；没有备份的，审核人员用 key rotate --staff，"
        "工作区的用 key rotate --role 更换（须有够数的根密钥）",
        "没有发布的草稿和进行中的审核：请重新导入、重新签名",
        "已停用密钥的名单：这些密钥不会再被终端接受，但请不要重新登记",
        "短链接指向的网址：如用过 short-links，请从服务器上的 short-links.conf 抄回"};
    if (request.register_folder.empty()) {
        lost.emplace_back("登记簿：从“恢复工作区”重新记起；如有备份，可用 --register 一并恢复");
        lost.emplace_back("审核人员的姓名：暂以工号代替，用 key new 补上");
    }
    return lost;
}

std::vector<std::string> expired_by(Publication const& publication, Instant now) {
    std::vector<std::string> expired;
    for (auto const& expiry : expiries(publication, now)) {
        if (expiry.expires <= now) {
            expired.push_back(format("{} 的签名已于 {} 到期。{}", role_title(expiry.role),
                                     date_text(date_of(expiry.expires)), expiry.remedy));
        }
    }
    return expired;
}

RegisterEvent restoring_event(RestoreRequest const& request, Publication const& publication) {
    return {.act = Act::Restore,
            .by = request.by,
            .section = {},
            .digest = sha256_hex(publication.snapshot.bytes),
            .why = request.from,
            .details = {{"snapshot", publication.snapshot.version()}}};
}

bool is_recorded(Register const& record, RegisterEvent const& event) {
    return std::ranges::any_of(record.entries(), [&](RegisterEntry const& entry) {
        return entry.event.act == event.act && entry.event.digest == event.digest;
    });
}

/// The last step, which an interrupted run may have left to do.
Result<void> record_restoring(fs::path const& folder, RegisterEvent const& event, Instant now) {
    auto const workspace = TRY(Workspace::open(folder));
    auto record = TRY(Register::load(workspace));
    if (!is_recorded(record, event)) {
        TRY(record.append(workspace, now, {event}));
    }
    std::error_code ignored;
    fs::remove_all(folder / marker_name, ignored);
    return {};
}

Result<void> check_folder(fs::path const& folder) {
    std::error_code none;
    bool const has_files = fs::exists(folder) && !fs::is_empty(folder, none);
    if (has_files && !fs::exists(folder / marker_name)) {
        return fail(Failure::Rejected,
                    format("{} 不是空文件夹；请用 --workspace 另写一个", folder.string()));
    }
    return {};
}

Result<void> write_staff(fs::path const& folder, Publication const& publication,
                         RestoreRequest const& request, RestoreOutcome& outcome) {
    auto roster = TRY(published_roster(publication));
    outcome.people = roster.reviewers().size();
    if (!request.register_folder.empty()) {
        TRY(restore_register(request.register_folder, folder / "register"));
        auto const record = TRY(Register::load(folder / "register"));
        roster.name_people(names_in(record));
    }
    return write_atomically(folder / "staff.json", roster.text());
}

Result<Publication> copy_and_prove(fs::path const& folder, RestoreRequest const& request,
                                   Instant now) {
    auto const trusted = TRY(during("根文件", read_file(request.root_file, most_metadata_bytes)));
    PublicationCopy copy{request.from, request.dav};
    auto publication = TRY(copy.read());
    if (!publication.timestamp.exists()) {
        return fail(Failure::Rejected, format("{} 里还没有发布过内容", request.from));
    }
    auto const published = folder / "published";
    TRY(copy.take_metadata(publication, published));
    TRY(prove_publication(published, publication, trusted, folder / marker_name / "proof", now));
    TRY(published_roster(publication));
    TRY(copy.take_targets(publication, published));
    TRY(write_atomically(folder / terminal_root_name, trusted));
    return publication;
}

/// As it was left by an earlier run; Rejected where this is another office's workspace, or a later
/// publication of this one.
Result<RestoreOutcome> look_again(fs::path const& folder, RestoreRequest const& request,
                                  Instant now) {
    auto const there = TRY(PublicationCopy(request.from, request.dav).read());
    auto const here = TRY(read_publication(folder / "published"));
    auto const event = restoring_event(request, there);
    bool const restored = fs::exists(folder / marker_name) ||
                          is_recorded(TRY(Register::load(folder / "register")), event);
    if (!restored || here.snapshot.bytes != there.snapshot.bytes) {
        return fail(
            Failure::Rejected,
            format("{} 已经是工作区，没有改动；恢复到别处请另写一个空文件夹", folder.string()));
    }
    TRY(record_restoring(folder, event, now));
    auto const workspace = TRY(Workspace::open(folder));
    return RestoreOutcome{.was_there = true,
                          .hall = workspace.hall(),
                          .snapshot_version = here.snapshot.version(),
                          .expired = expired_by(here, now),
                          .lost = {}};
}

}  // namespace

Result<RestoreOutcome> restore_workspace(fs::path const& folder, RestoreRequest const& request,
                                         Instant now) {
    if (fs::exists(folder / office_file_name)) {
        return look_again(folder, request, now);
    }
    TRY(check_folder(folder));
    TRY(make_folder(folder / marker_name));
    auto const publication = TRY(copy_and_prove(folder, request, now));
    RestoreOutcome outcome{.snapshot_version = publication.snapshot.version(),
                           .expired = expired_by(publication, now),
                           .lost = what_is_lost(request)};
    for (auto const& [section, issued] : publication.sections) {
        TRY(restore_section(folder, issued, outcome));
    }
    TRY(write_staff(folder, publication, request, outcome));
    TRY(make_folder(folder / "keys"));
    Json const office = Json::Object{{"hall", outcome.hall}, {"created", civil_text(now)}};
    TRY(write_atomically(folder / office_file_name, pretty_json(office)));
    TRY(record_restoring(folder, restoring_event(request, publication), now));
    return outcome;
}

}  // namespace sunhall
