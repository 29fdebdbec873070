// The office's register (备案登记簿): who did what, when, to which content and why.
//
// Entries are only ever added. Each carries the hash of the one before it, so that an entry
// changed, removed or slipped in later breaks the chain from there on; that none is missing at the
// end is seen by the marks that are left elsewhere, see register_marks.hpp. The desk refuses to
// work until the files are restored. What happened is not only reported from here but decided by
// it: who drafted a change, and whether it was sent back, is what the register says.
//
// Who reviews is proven by a key. Who drafts, publishes or founds is a declared name (--by); where
// the name they are logged in under is another one, the entry says that, too.
//
// An entry is written before its effect: what is not in the register did not happen. A run that was
// cut short between the two is finished by repeating the command, which adds no second entry.
//
// One file a year, register/2026.jsonl, one JSON object a line; the chain runs through all of them.
#pragma once

#include <cstddef>
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

/// Of a digest or key id in a message: enough to tell two apart by eye.
inline constexpr std::size_t digest_digits_shown = 12;

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
    std::string login;     ///< Whose seat it was done at; empty where that is event.by or unknown.
    std::string previous;  ///< Hash of the entry before; of the first, 64 zeros.
    std::string hash;
};

/// How much of a register somebody has seen.
struct RegisterMark {
    std::int64_t entries = 0;
    std::string head;  ///< Hash of the last of them; empty where there was none.

    bool operator==(RegisterMark const&) const = default;
};

class Register {
public:
    /// Malformed where the chain is broken, naming the file, the line and what to do; Rejected
    /// where something is missing that was seen in it.
    static Result<Register> load(Workspace const& workspace);
    /// The chain alone, from the files of a folder; empty where there are none.
    static Result<Register> load(std::filesystem::path const& folder);

    [[nodiscard]] std::vector<RegisterEntry> const& entries() const { return entries_; }

    [[nodiscard]] RegisterMark mark() const;
    /// The mark that append() of these will leave at this moment.
    [[nodiscard]] RegisterMark mark_with(Workspace const& workspace, Instant now,
                                         std::vector<RegisterEvent> const& events) const;
    /// Whether all that was seen is still here.
    [[nodiscard]] bool holds(RegisterMark const& mark) const;

    /// Adds them, on disk when this returns. What repeats the section's last entry is left out.
    Result<void> append(Workspace const& workspace, Instant now,
                        std::vector<RegisterEvent> const& events);

private:
    /// What the file gains: the lines of those that are new.
    std::string add(Instant now, std::string const& login,
                    std::vector<RegisterEvent> const& events);

    std::vector<RegisterEntry> entries_;
};

}  // namespace sunhall
