#include "sync/desk/register.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "sync/base/calendar.hpp"
#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/desk/limits.hpp"
#include "sync/desk/register_marks.hpp"
#include "sync/trust/canonical_json.hpp"
#include "sync/trust/digest.hpp"

namespace sunhall {

namespace {

namespace fs = std::filesystem;

struct ActNames {
    std::string_view name, title;
};

/// In the order of Act.
constexpr std::array<ActNames, 12> acts{{{"draft", "起草"},
                                         {"first_review", "初审"},
                                         {"second_review", "复核"},
                                         {"send_back", "退回"},
                                         {"publish", "发布"},
                                         {"found", "建立工作区"},
                                         {"register_person", "登记人员"},
                                         {"revoke_key", "吊销密钥"},
                                         {"rotate_key", "更换密钥"},
                                         {"restore", "恢复工作区"},
                                         {"withdraw", "紧急撤下"},
                                         {"lift_withdrawal", "取消撤下"}}};

std::string const before_the_first(64, '0');

Json::Object json_of(RegisterEntry const& entry) {
    auto const& event = entry.event;
    Json::Object json{
        {"number", entry.number}, {"at", entry.at},           {"act", name_of(event.act)},
        {"by", event.by},         {"section", event.section}, {"digest", event.digest},
        {"why", event.why},       {"details", event.details}, {"previous", entry.previous}};
    if (!entry.login.empty()) {
        json.emplace("login", entry.login);
    }
    return json;
}

std::string hash_of(RegisterEntry const& entry) {
    return sha256_hex(canonical_json(json_of(entry)));
}

std::string line_of(RegisterEntry const& entry) {
    auto json = json_of(entry);
    json.emplace("hash", entry.hash);
    return compact_json(json) + '\n';
}

/// None where the line is no entry; whether it belongs here is another question.
std::optional<RegisterEntry> entry_from(std::string_view line) {
    auto const json = parse_json(line);
    if (!json) {
        return std::nullopt;
    }
    auto const* const number = json->find("number");
    auto const* const details = json->find("details");
    auto const* const act = std::ranges::find(acts, json->text_at("act"), &ActNames::name);
    if (number == nullptr || !number->integer() || act == acts.end() || details == nullptr ||
        details->object() == nullptr) {
        return std::nullopt;
    }
    return RegisterEntry{.number = *number->integer(),
                         .at = json->text_at("at"),
                         .event = {.act = static_cast<Act>(act - acts.begin()),
                                   .by = json->text_at("by"),
                                   .section = json->text_at("section"),
                                   .digest = json->text_at("digest"),
                                   .why = json->text_at("why"),
                                   .details = *details->object()},
                         .login = json->text_at("login"),
                         .previous = json->text_at("previous"),
                         .hash = json->text_at("hash")};
}

/// Years in order: the names are of equal length.
std::vector<fs::path> files_of(fs::path const& folder) {
    std::vector<fs::path> files;
    std::error_code none;
    for (auto const& entry : fs::directory_iterator{folder, none}) {
        if (entry.path().extension() == ".jsonl") {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    return files;
}

bool follows(RegisterEntry const& entry, std::vector<RegisterEntry> const& before) {
    auto const& previous = before.empty() ? before_the_first : before.back().hash;
    return entry.number == static_cast<std::int64_t>(before.size()) + 1 &&
           entry.previous == previous && entry.hash == hash_of(entry);
}

Result<void> read_into(std::vector<RegisterEntry>& entries, fs::path const& file) {
    auto const text = TRY(read_file(file, most_record_bytes));
    std::string_view rest{text};
    for (int line = 1; !rest.empty(); ++line) {
        auto const end = rest.find('\n');
        auto entry = entry_from(rest.substr(0, end));
        if (end == std::string_view::npos || !entry || !follows(*entry, entries)) {
            return fail(Failure::Malformed,
                        format("登记簿从 {} 第 {} 行起与前文不符：有人改动过，或文件损坏。请从备份"
                               "恢复 register 文件夹后再试",
                               file.string(), line));
        }
        entries.push_back(*std::move(entry));
        rest.remove_prefix(end + 1);
    }
    return {};
}

bool repeats_last(std::vector<RegisterEntry> const& entries, RegisterEvent const& event) {
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if (entry->event.section == event.section) {
            return entry->event == event;
        }
    }
    return false;
}

}  // namespace

std::string_view name_of(Act act) { return acts.at(static_cast<std::size_t>(act)).name; }

std::string_view title_of(Act act) { return acts.at(static_cast<std::size_t>(act)).title; }

Result<Register> Register::load(Workspace const& workspace) {
    auto record = TRY(load(workspace.register_folder()));
    TRY(check_marks(workspace, record));
    return record;
}

Result<Register> Register::load(fs::path const& folder) {
    Register record;
    for (auto const& file : files_of(folder)) {
        TRY(read_into(record.entries_, file));
    }
    return record;
}

RegisterMark Register::mark() const {
    return {.entries = static_cast<std::int64_t>(entries_.size()),
            .head = entries_.empty() ? std::string{} : entries_.back().hash};
}

RegisterMark Register::mark_with(Workspace const& workspace, Instant now,
                                 std::vector<RegisterEvent> const& events) const {
    auto longer = *this;
    longer.add(now, workspace.login(), events);
    return longer.mark();
}

bool Register::holds(RegisterMark const& mark) const {
    auto const seen = static_cast<std::size_t>(mark.entries);
    return seen == 0 || (seen <= entries_.size() && entries_[seen - 1].hash == mark.head);
}

std::string Register::add(Instant now, std::string const& login,
                          std::vector<RegisterEvent> const& events) {
    std::string lines;
    for (auto const& event : events) {
        if (repeats_last(entries_, event)) {
            continue;
        }
        RegisterEntry entry{.number = static_cast<std::int64_t>(entries_.size()) + 1,
                            .at = civil_text(now),
                            .event = event,
                            .login = login == event.by ? std::string{} : login,
                            .previous = entries_.empty() ? before_the_first : entries_.back().hash,
                            .hash = {}};
        entry.hash = hash_of(entry);
        lines += line_of(entry);
        entries_.push_back(std::move(entry));
    }
    return lines;
}

Result<void> Register::append(Workspace const& workspace, Instant now,
                              std::vector<RegisterEvent> const& events) {
    auto const lines = add(now, workspace.login(), events);
    if (lines.empty()) {
        return {};
    }
    auto const folder = workspace.register_folder();
    TRY(make_folder(folder));
    auto const at = civil_text(now);
    auto file = folder / (at.substr(0, at.find('-')) + ".jsonl");
    // A clock set back must not put an entry into a year that is followed by others.
    if (auto const files = files_of(folder); !files.empty()) {
        file = std::max(file, files.back());
    }
    auto const text = fs::exists(file) ? TRY(read_file(file, most_record_bytes)) : std::string{};
    return write_atomically(file, text + lines);
}

}  // namespace sunhall
