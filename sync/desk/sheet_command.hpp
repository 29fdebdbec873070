// The commands about spreadsheets: import services, import fees, import hotlines,
// import open-days, template.
#pragma once

#include "sync/base/calendar.hpp"
#include "sync/base/result.hpp"
#include "sync/desk/arguments.hpp"
#include "sync/desk/command_line.hpp"
#include "sync/desk/workspace.hpp"

namespace sunhall {

/// The options and operands that every "import <kind>s" takes.
[[nodiscard]] CommandShape sheet_import_shape(std::string_view name);

/// Tells what would change, and writes it unless --dry-run; returns the exit code.
Result<int> import_sheet(Workspace const& workspace, Arguments const& arguments, Date today,
                         DeskOutput output);

Result<int> make_template(Arguments const& arguments, DeskOutput output);

}  // namespace sunhall
