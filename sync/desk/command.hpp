// One command of sunhall-desk: what it takes, what it does, what its help page says.
//
// Commands are grouped in files by topic; command_line.cpp puts them together. A command tells
// people in `out` and `err`, and the same as plain facts in `facts`, which --json prints instead.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sync/base/calendar.hpp"
#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/desk/arguments.hpp"
#include "sync/desk/command_line.hpp"
#include "sync/desk/destination.hpp"
#include "sync/desk/import.hpp"
#include "sync/desk/key_care.hpp"
#include "sync/desk/office_clock.hpp"
#include "sync/desk/review.hpp"
#include "sync/desk/roster.hpp"
#include "sync/desk/workspace.hpp"
#include "sync/formats/json.hpp"

namespace sunhall {

struct Run {
    Arguments const& arguments;
    Instant now;
    DeskSeat& seat;
    std::ostream& out;
    std::ostream& err;
    Json::Object& facts;

    [[nodiscard]] std::filesystem::path folder() const {
        return arguments.option("workspace", ".");
    }
    [[nodiscard]] Result<Workspace> workspace() const {
        return Workspace::open(folder(), seat.user);
    }

    /// Staff id of who sits here: --by, or the name they are logged in under. Rejected where it is
    /// none.
    [[nodiscard]] Result<std::string> person() const;

    /// As --passphrase-file and --no-passphrase say; else passphrases are asked for at the
    /// keyboard.
    [[nodiscard]] Result<KeyCare> key_care() const;
};

struct Command {
    CommandShape shape;
    /// Answers with an exit code; an Error is a refusal, told by run_desk.
    Result<int> (*run)(Run const&);
    std::string_view page;
};

/// The group that an option names. Rejected where it names none.
Result<ReviewGroup> group_option(Arguments const& arguments, std::string_view option);

/// As --clock-checked says.
[[nodiscard]] ClockTrust clock_trust(Run const& run);

/// As --user, --password-file and --plain-http say.
Result<DavSettings> dav_settings(Run const& run);

/// The day of --as-of, else today. Rejected where it is no date.
Result<Date> as_of(Run const& run);

/// Writes the plan to the drafts and tells what that did to open batches; with --dry-run only says
/// whether it could. Returns the exit code.
Result<int> carry_out(Run const& run, Workspace const& workspace, ImportPlan const& plan);

/// The sections that a comma-separated list names; all where it is empty. Rejected for one that
/// does not exist.
Result<std::vector<SectionReview>> named_sections(std::vector<SectionReview> const& reviews,
                                                  std::string_view list);

/// Two-word commands stand before a one-word command that begins alike.
[[nodiscard]] std::vector<Command> office_commands();
[[nodiscard]] std::vector<Command> sheet_commands();
[[nodiscard]] std::vector<Command> key_commands();
[[nodiscard]] std::vector<Command> content_commands();
[[nodiscard]] std::vector<Command> review_commands();
[[nodiscard]] std::vector<Command> publish_commands();
[[nodiscard]] std::vector<Command> register_commands();
[[nodiscard]] std::vector<Command> care_commands();
[[nodiscard]] std::vector<Command> preview_commands();
[[nodiscard]] std::vector<Command> withdraw_commands();
[[nodiscard]] std::vector<Command> short_links_commands();

/// All of them, in the order of the overview.
[[nodiscard]] std::vector<Command> const& all_commands();

}  // namespace sunhall
