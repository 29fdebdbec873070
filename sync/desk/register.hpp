// The office's register (备案登记簿): who did what, when, to which content and why.
//
// Entries are only ever added. Each carries the hash of the one before it, so that an entry
// changed, removed or slipped in later breaks the chain from there on; the desk then refuses to
// work until the files are restored. What happened is not only reported from here but decided by
// it: who drafted a change, and whether it was sent back, is what the register says.
//
// An entry is written before its effect: what is not in the register did not happen. A run that was
// cut short between the two is finished by repeating the command, which adds no second entry.
//
// One file a year, register/2026.jsonl, one JSON object a line; the chain runs through all of them.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/desk/workspace.hpp"
#include "sync/formats/json.hpp"

namespace sunhall {

/// In the order of a change's life, then what concerns the office itself.
enum class Act {
    Draft,
    FirstReview,
    SecondReview,
    SendBack,
    Publish,
    Found,
    RegisterPerson,
    RevokeKey,
    RotateKey,
    Restore,
    Withdraw,
    LiftWithdrawal,
};

/// As the files spell it: "first_review".
[[nodiscard]] std::string_view name_of(Act act);
/// 起草、初审、复核、退回、发布……
[[nodiscard]] std::string_view title_of(Act act);

struct RegisterEvent {
    Act act = Act::Draft;
    std::string by;       ///< Staff id of who did it.
    std::string section;  ///< Empty where it concerns the whole office.
    std::string digest;   ///< SHA-256 of what it was done to; see review.hpp. Empty: of nothing.
    std::string why;
    Json::Object details = {};  ///< What the act needs beside: items drafted, version published.

    bool operator==(RegisterEvent const&) const = default;
};

struct RegisterEntry {
    std::int64_t number = 1;
    std::string at;  ///< Civil time with +08:00.
    RegisterEvent event;
    std::string previous;  ///< Hash of the entry before; of the first, 64 zeros.
    std::string hash;
};

class Register {
public:
    /// Malformed where the chain is broken, naming the file, the line and what to do.
    static Result<Register> load(Workspace const& workspace);
    /// The same from the files of a folder; empty where there are none.
    static Result<Register> load(std::filesystem::path const& folder);

    [[nodiscard]] std::vector<RegisterEntry> const& entries() const { return entries_; }

    /// Adds them, on disk when this returns. What repeats the section's last entry is left out.
    Result<void> append(Workspace const& workspace, Instant now,
                        std::vector<RegisterEvent> const& events);

private:
    /// What the file gains: the lines of those that are new.
    std::string add(Instant now, std::vector<RegisterEvent> const& events);

    std::vector<RegisterEntry> entries_;
};

/// For spreadsheets: one line an entry, Chinese headings, UTF-8 with a byte order mark (without it
/// Excel takes Chinese for another encoding).
[[nodiscard]] std::string register_csv(Register const& record);

}  // namespace sunhall
