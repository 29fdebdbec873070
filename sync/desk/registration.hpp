// Makes a person a reviewer: a key of their own and an entry in the staff list.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/desk/key_care.hpp"
#include "sync/desk/roster.hpp"
#include "sync/desk/workspace.hpp"

namespace sunhall {

struct Registration {
    std::string staff;
    std::string name;
    ReviewGroup group = ReviewGroup::First;
    std::vector<std::string> sections;
    std::filesystem::path key_file = {};  ///< Empty: keys/<staff>.key of the workspace.
    KeyCare care = unprotected_keys();
};

struct RegistrationOutcome {
    std::filesystem::path key_file;
    bool key_made = false;  ///< False: the person's key was there already.
    bool changed = false;   ///< False: the person had all of this already.
    Reviewer reviewer;      ///< With all sections, old and new.
    std::vector<std::string> warnings;
};

/// Rejected, with nothing written, where a rule of the roster would be broken. A person who is
/// registered already keeps the key and gains the sections.
Result<RegistrationOutcome> register_reviewer(Workspace const& workspace,
                                              Registration const& registration);

}  // namespace sunhall
