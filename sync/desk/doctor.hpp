// What a healthy-looking office overlooks: what is overdue, incomplete, or about to expire (D16,
// D19).
//
// `check` says what may not be published; this says what was promised and not done. Urgent is a
// date that has passed or a signature about to; soon is one that is near; a note can wait.
// Whether every character can be drawn only the terminal's program knows; it is asked.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/content/working_days.hpp"
#include "sync/desk/kiosk_program.hpp"
#include "sync/desk/review.hpp"
#include "sync/desk/workspace.hpp"

namespace sunhall {

enum class Urgency { Urgent, Soon, Note };
/// 紧急、将到期、提醒
[[nodiscard]] std::string_view title_of(Urgency urgency);
[[nodiscard]] std::string_view name_of(Urgency urgency);

/// One thing that ails the office.
struct Ailment {
    Urgency urgency = Urgency::Note;
    std::string topic;  ///< overdue, late_change, reply, unreadable, signature …
    std::string where;  ///< Item path, section or role; empty where it is the whole office.
    std::string what;
    std::string remedy;
};

/// All but characters; most urgent first, else in order of topic as above, then of place.
Result<std::vector<Ailment>> examine(Workspace const& workspace, WorkingDays const& days,
                                     Instant now);

/// One item by itself: its update cycle, its six elements, its validity, its answer.
void examine_item(Item const& item, Date today, std::vector<Ailment>& found);

/// What a change that waits has taken already.
void examine_change(SectionReview const& review, Office const& office, WorkingDays const& days,
                    Date today, std::vector<Ailment>& found);

/// Items with characters that the terminal's fonts have not; a note where it cannot be asked.
void examine_characters(Workspace const& workspace, KioskProgram const& kiosk,
                        std::vector<Ailment>& found);

void put_in_order(std::vector<Ailment>& found);

/// How a department keeps its promises (D19).
struct DepartmentHealth {
    std::string department;
    std::size_t items = 0, overdue = 0, late = 0, incomplete = 0;
};
/// In order of department, of those that have drafts.
Result<std::vector<DepartmentHealth>> health_of_departments(Workspace const& workspace,
                                                            std::vector<Ailment> const& found);

/// The calendar in the workspace's working-days.toml, else the one built in.
Result<WorkingDays> working_days_of(Workspace const& workspace);

/// assets/calendar/working-days.toml as it was when the program was built.
[[nodiscard]] std::string_view standard_working_days();

}  // namespace sunhall
