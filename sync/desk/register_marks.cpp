#include "sync/desk/register_marks.hpp"

#include <algorithm>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/desk/limits.hpp"
#include "sync/trust/digest.hpp"

namespace sunhall {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view entries_field = "entries";
constexpr std::string_view head_field = "head";
constexpr std::string_view office_field = "office";
constexpr std::string_view lost_field = "lost_register";

Result<void> refuse(Register const& record, RegisterMark const& mark, std::string const& witness) {
    auto const present = static_cast<std::int64_t>(record.entries().size());
    auto const what = present < mark.entries ? format("现在只有 {} 条", present)
                                             : format("现在的第 {} 条不是它", mark.entries);
    return fail(
        Failure::Rejected,
        format("登记簿少了内容，或被换过：{}时共有 {} 条，最后一条的校验值以 {} 开头，{}。请从"
               "备份恢复完整的 register 文件夹后再试；没有完整的备份，请用 restore "
               "从已发布的内容重建工作区",
               witness, mark.entries, mark.head.substr(0, digest_digits_shown), what));
}

/// By the snapshot key of any root so far: it may have been changed since that was written.
Result<void> check_signature(Envelope const& snapshot, ReadPlace const& read) {
    for (std::int64_t version = 1;; ++version) {
        auto const bytes = read(root_place(version));
        if (!bytes && bytes.error().failure == Failure::Missing) {
            return fail(Failure::Untrusted,
                        "工作区里已发布的快照没有本单位的签名：文件被改动过或已损坏。请从发布目录"
                        "把 metadata 文件夹复制回 published/");
        }
        auto const root_bytes = TRY(bytes);
        auto const envelope = TRY(read_envelope(root_bytes));
        auto const root = TRY(root_from_json(envelope.body));
        Authority const authority{
            .role = "snapshot", .keys = root.keys, .who = root.snapshot, .approval = nullptr};
        if (verify_signatures(snapshot, authority)) {
            return {};
        }
    }
}

Result<void> check_batch(Register const& record, fs::path const& file) {
    auto const bytes = TRY(read_file(file, most_metadata_bytes));
    auto const json = TRY(during(file.string(), parse_json(bytes)));
    auto const* const kept = json.find(mark_field);
    auto const mark = kept == nullptr ? std::nullopt : mark_from(*kept);
    if (mark && !record.holds(*mark)) {
        return refuse(record, *mark, format("栏目 {} 上一次签名或退回", file.stem().string()));
    }
    return {};
}

/// By what the register says, or by what still lies in the workspace's repository.
bool was_published(Workspace const& workspace, Register const& record) {
    std::error_code none;
    fs::directory_iterator const metadata{workspace.published() / "metadata", none};
    return std::ranges::any_of(
               record.entries(),
               [](RegisterEntry const& entry) { return entry.event.act == Act::Publish; }) ||
           std::any_of(fs::begin(metadata), fs::end(metadata), [](fs::directory_entry const& file) {
               return file.path().filename().string().ends_with(".snapshot.json");
           });
}

}  // namespace

Json to_json(RegisterMark const& mark) {
    return Json::Object{{std::string{entries_field}, mark.entries},
                        {std::string{head_field}, mark.head}};
}

Json published_mark_json(RegisterMark const& mark, std::string const& office) {
    auto json = to_json(mark);
    json.object()->emplace(office_field, office);
    return json;
}

std::optional<RegisterMark> mark_from(Json const& json) {
    auto const* const entries = json.find(entries_field);
    if (entries == nullptr || entries->integer().value_or(-1) < 0) {
        return std::nullopt;
    }
    return RegisterMark{.entries = *entries->integer(), .head = json.text_at(head_field)};
}

Result<std::optional<PublishedMark>> published_mark(ReadPlace const& read) {
    auto const timestamp_bytes = read(std::string{timestamp_place});
    if (!timestamp_bytes && timestamp_bytes.error().failure == Failure::Missing) {
        return std::nullopt;
    }
    auto const newest = TRY(timestamp_bytes);
    auto const newest_envelope = TRY(read_envelope(newest));
    auto const timestamp = TRY(timestamp_from_json(newest_envelope.body));
    auto const bytes = TRY(read(metadata_place("snapshot", timestamp.snapshot.version)));
    auto const envelope = TRY(read_envelope(bytes));
    auto const snapshot = TRY(snapshot_from_json(envelope.body));
    TRY(check_signature(envelope, read));
    auto const mark = mark_from(snapshot.register_mark);
    if (!mark) {
        return std::nullopt;
    }
    return PublishedMark{.mark = *mark,
                         .office = snapshot.register_mark.text_at(office_field),
                         .snapshot_version = snapshot.version,
                         .snapshot_digest = sha256_hex(bytes)};
}

Result<void> check_mark(Register const& record, PublishedMark const& published) {
    if (record.holds(published.mark)) {
        return {};
    }
    return refuse(record, published.mark, format("发布快照第 {} 版", published.snapshot_version));
}

Result<void> check_marks(Workspace const& workspace, Register const& record) {
    auto const published = TRY(published_mark(reading_from(workspace.published())));
    if (published && !lost_entries(record, *published)) {
        TRY(check_mark(record, *published));
    }
    std::error_code none;
    for (auto const& entry : fs::directory_iterator{workspace.folder() / "review", none}) {
        if (entry.path().extension() == ".json") {
            TRY(check_batch(record, entry.path()));
        }
    }
    return {};
}

Result<void> check_witnesses(Workspace const& workspace, Register const& record) {
    if (record.entries().empty()) {
        return fail(Failure::Rejected,
                    "登记簿是空的，而工作区早已建立：它被删去了。请从备份恢复 register "
                    "文件夹；建立时中断的，请再运行一次 init");
    }
    auto const timestamp = workspace.published() / timestamp_place;
    if (!fs::exists(timestamp) && was_published(workspace, record)) {
        return fail(Failure::Rejected,
                    format("发布过内容，签名却不见了（没有 {}），登记簿末尾有无缺少无从核对。请从"
                           "发布目录把 metadata 文件夹复制回 published/；第一次发布时中断的，请再"
                           "运行一次 publish",
                           timestamp.string()));
    }
    return {};
}

Json::Object lost_register(RegisterMark const& mark) {
    return {{std::string{lost_field}, to_json(mark)}};
}

std::optional<std::int64_t> lost_entries(Register const& record, PublishedMark const& published) {
    for (auto const& entry : record.entries()) {
        auto const& event = entry.event;
        auto const lost = event.details.find(lost_field);
        if (event.act == Act::Restore && event.digest == published.snapshot_digest &&
            lost != event.details.end() && mark_from(lost->second) == published.mark) {
            return published.mark.entries;
        }
    }
    return std::nullopt;
}

}  // namespace sunhall
