#include "sync/desk/restore.hpp"

#include <algorithm>
#include <optional>
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
#include "sync/desk/register_marks.hpp"
#include "sync/desk/restored_staff.hpp"
#include "sync/desk/workspace.hpp"
#include "sync/trust/digest.hpp"

namespace sunhall {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view marker_name = "restoring";

/// Items in memory at once.
constexpr std::size_t most_files_together = 200;

/// What was proven of the publication, and of a register that was brought along.
struct Proven {
    Publication publication;
    std::optional<PublishedMark> seen;
    std::optional<Register> record;
};

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
            auto const* const hall = std::get_if<Hall>(&item.body);
            if (hall != nullptr && outcome.hall.empty()) {
                outcome.hall = hall->name;
            }
        }
        if (drafts.size() == most_files_together) {
            TRY(FolderDestination{folder}.write(std::exchange(drafts, {})));
        }
    }
    return FolderDestination{folder}.write(drafts);
}

/// The copy of the register that the request names. Rejected where it is not the one that the
/// publication has seen; nothing where none is named.
Result<std::optional<Register>> brought_register(RestoreRequest const& request,
                                                 std::optional<PublishedMark> const& seen) {
    auto const& folder = request.register_folder;
    if (folder.empty()) {
        return std::nullopt;
    }
    auto record = TRY(Register::load(folder));
    if (record.entries().empty()) {
        return fail(
            Failure::Rejected,
            format("{} 里没有登记簿（*.jsonl）；请核对 --register 的文件夹", folder.string()));
    }
    if (seen && !record.holds(seen->mark)) {
        return fail(
            Failure::Rejected,
            format("{} 里的登记簿不是这次发布时的那一本，或不完整：发布快照第 {} 版时共有 {} 条，"
                   "最后一条的校验值以 {} 开头。请换完整的备份；没有的，去掉 --register "
                   "再运行，登记簿从头记起，这份备份另行保存",
                   folder.string(), seen->snapshot_version, seen->mark.entries,
                   seen->mark.head.substr(0, digest_digits_shown)));
    }
    return record;
}

Result<void> restore_register(fs::path const& from, fs::path const& to) {
    std::error_code none;
    if (fs::equivalent(from, to, none)) {
        return {};
    }
    fs::remove_all(to, none);  // An interrupted run may have brought another one.
    TRY(make_folder(to));
    for (auto const& entry : fs::directory_iterator{from, none}) {
        if (entry.path().extension() == ".jsonl") {
            auto const text = TRY(read_file(entry.path(), most_record_bytes));
            TRY(write_atomically(to / entry.path().filename(), text));
        }
    }
    return {};
}

std::vector<std::string> what_is_lost(RestoreRequest const& request,
                                      std::optional<PublishedMark> const& seen) {
    std::vector<std::string> lost{
        "私钥：请把各人和各处备份的 *.key 放回 keys/；没有备份的，审核人员用 key rotate --staff，"
        "工作区的用 key rotate --role 更换（须有够数的根密钥）",
        "没有发布的草稿和进行中的审核：请重新导入、重新签名",
        "短链接指向的网址：如用过 short-links，请从服务器上的 short-links.conf 抄回"};
    if (request.register_folder.empty()) {
        lost.emplace_back("登记簿：从“恢复工作区”重新记起；如有备份，可用 --register 一并恢复");
        lost.emplace_back("审核人员的姓名：暂以工号代替，用 key new 补上");
        lost.emplace_back("已停用密钥的名单：这些密钥不会再被终端接受，但请不要重新登记");
    } else if (!seen) {
        lost.emplace_back(
            "登记簿的核对：发布的签名里没有记下登记簿，无从证明 --register 的备份完整、没有换过");
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

/// `record` is the workspace's: it may be an old one, where an interrupted run had brought it.
RegisterEvent restoring_event(RestoreRequest const& request, Publication const& publication,
                              Register const& record, std::optional<PublishedMark> const& seen) {
    bool const lost = seen && !record.holds(seen->mark);
    auto details = lost ? lost_register(seen->mark) : Json::Object{};
    details.emplace("snapshot", publication.snapshot.version());
    return {.act = Act::Restore,
            .by = request.by,
            .section = {},
            .digest = sha256_hex(publication.snapshot.bytes),
            .why = request.from,
            .details = std::move(details)};
}

bool is_recorded(Register const& record, RegisterEvent const& event) {
    return std::ranges::any_of(record.entries(), [&](RegisterEntry const& entry) {
        return entry.event.act == event.act && entry.event.digest == event.digest;
    });
}

/// The last step, which an interrupted run may have left to do.
Result<void> record_restoring(fs::path const& folder, RestoreRequest const& request,
                              RegisterEvent const& event, Instant now) {
    auto const workspace = TRY(Workspace::open(folder, request.login));
    // What the publication saw may be missing until this entry says why.
    auto record = TRY(Register::load(workspace.register_folder()));
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

Result<void> write_staff(fs::path const& folder, Proven const& proven,
                         RestoreRequest const& request, RestoreOutcome& outcome) {
    auto roster = TRY(published_roster(proven.publication));
    if (proven.record) {
        TRY(restore_register(request.register_folder, folder / "register"));
    }
    auto const staff =
        TRY(staff_of(std::move(roster), proven.record ? *proven.record : Register{}));
    outcome.people = staff.people;
    outcome.lost.insert(outcome.lost.end(), staff.lost.begin(), staff.lost.end());
    return write_atomically(folder / "staff.json", staff.text);
}

Result<Proven> copy_and_prove(fs::path const& folder, RestoreRequest const& request, Instant now) {
    auto const trusted = TRY(during("根文件", read_file(request.root_file, most_metadata_bytes)));
    auto from = TRY(destination_at(request.from, request.dav));
    PublicationCopy copy{std::move(from)};
    auto publication = TRY(copy.read());
    if (!publication.timestamp.exists()) {
        return fail(Failure::Rejected, format("{} 里还没有发布过内容", request.from));
    }
    auto const published = folder / "published";
    TRY(copy.take_metadata(publication, published));
    TRY(prove_publication(published, publication, trusted, folder / marker_name / "proof", now));
    TRY(published_roster(publication));
    auto seen = TRY(published_mark(reading_from(published)));
    auto record = TRY(brought_register(request, seen));
    TRY(copy.take_targets(publication, published));
    TRY(write_atomically(folder / terminal_root_name, trusted));
    return Proven{.publication = std::move(publication),
                  .seen = std::move(seen),
                  .record = std::move(record)};
}

/// As it was left by an earlier run; Rejected where this is another office's workspace, or a later
/// publication of this one.
Result<RestoreOutcome> look_again(fs::path const& folder, RestoreRequest const& request,
                                  Instant now) {
    auto from = TRY(destination_at(request.from, request.dav));
    auto const there = TRY(PublicationCopy(std::move(from)).read());
    auto const here = TRY(read_publication(folder / "published"));
    auto const seen = TRY(published_mark(reading_from(folder / "published")));
    auto const record = TRY(Register::load(folder / "register"));
    auto const event = restoring_event(request, there, record, seen);
    bool const restored = fs::exists(folder / marker_name) || is_recorded(record, event);
    if (!restored || here.snapshot.bytes != there.snapshot.bytes) {
        return fail(
            Failure::Rejected,
            format("{} 已经是工作区，没有改动；恢复到别处请另写一个空文件夹", folder.string()));
    }
    TRY(record_restoring(folder, request, event, now));
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
    auto const proven = TRY(copy_and_prove(folder, request, now));
    auto const& publication = proven.publication;
    RestoreOutcome outcome{.hall = proven.seen ? proven.seen->office : std::string{},
                           .snapshot_version = publication.snapshot.version(),
                           .expired = expired_by(publication, now),
                           .lost = what_is_lost(request, proven.seen)};
    for (auto const& [section, issued] : publication.sections) {
        TRY(restore_section(folder, issued, outcome));
    }
    TRY(write_staff(folder, proven, request, outcome));
    TRY(make_folder(folder / "keys"));
    Json const office = Json::Object{{"hall", outcome.hall}, {"created", civil_text(now)}};
    TRY(write_atomically(folder / office_file_name, pretty_json(office)));
    auto const record = TRY(Register::load(folder / "register"));
    auto const event = restoring_event(request, publication, record, proven.seen);
    TRY(record_restoring(folder, request, event, now));
    return outcome;
}

}  // namespace sunhall
