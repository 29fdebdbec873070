// The terminal's own program as the desk's child: only it knows how a page looks and which
// characters its fonts have.
//
// It gets drafts and a configuration of its own in a temporary folder, needs no screen, and answers
// in JSON. Nothing is signed or verified on this way, so nothing of it reaches a visitor.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/desk/workspace.hpp"
#include "sync/formats/json.hpp"

namespace sunhall {

struct KioskProgram {
    /// Empty: sunhall-kiosk beside this program, else the one in PATH.
    std::filesystem::path program = {};
    /// Its fonts.conf and wording; empty: where it was installed.
    std::filesystem::path assets = {};
};

/// Runs it with these arguments added and waits. Missing where there is no such program; Rejected
/// with what it said where it failed.
Result<Json> ask_kiosk(Workspace const& workspace, KioskProgram const& kiosk,
                       std::vector<std::string> const& arguments);

}  // namespace sunhall
