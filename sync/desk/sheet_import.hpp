// A spreadsheet of the office into drafts: read, map, judge, list; written only by write_import().
//
// Unless asked otherwise one bad row refuses the whole sheet: an office that publishes 420 of 421
// matters without having been told so would leave a visitor without the 421st.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/calendar.hpp"
#include "sync/base/result.hpp"
#include "sync/desk/import.hpp"
#include "sync/desk/office_needs.hpp"
#include "sync/desk/sheet_map.hpp"
#include "sync/desk/workspace.hpp"

namespace sunhall {

enum class BadRows { Refuse, Skip };
enum class MissingDepartments { Report, Create };

struct SheetRequest {
    std::filesystem::path file;  ///< Named .xlsx: a workbook; anything else: CSV.
    SheetMap map;
    Date as_of{};
    /// Who has looked that nothing exempt from disclosure is in what is new or changed (D14).
    std::string reviewed_by;
    GoneItems gone = GoneItems::Keep;
    BadRows bad_rows = BadRows::Refuse;
    MissingDepartments departments = MissingDepartments::Report;
};

struct SheetPlan {
    ImportPlan import;
    std::size_t rows = 0;
    std::vector<Problem> rejected;  ///< In order of row; not in import.problems.
};

/// Rejected where the file is no table or has not the columns that the map names.
Result<SheetPlan> plan_sheet(Workspace const& workspace, SheetRequest const& request);

}  // namespace sunhall
