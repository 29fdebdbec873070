// The office's folder: everything the desk knows, in files that a person can read.
//
//     office.json              whose workspace this is; written last by `init`, so it marks one
//     staff.json               reviewers, their public keys, groups and sections
//     keys/                    secret keys, mode 0600
//     drafts/S/KIND/ID.json    what should be published next, one item a file
//     media/SHA256.png         pictures of drafts, as terminals will get them
//     review/S.json            the next metadata of section S with the signatures it has so far
//     register/YEAR.jsonl      who did what, when and why; see register.hpp
//     published/               the repository as last published: metadata/ and targets/
//     terminal-root.json       the root of trust that every terminal is given once
//     .lock                    empty; held by the process that works here, see lock.hpp
//
// A section (栏目) is a department, or `hall` for what belongs to the hall as a whole; it is the
// unit that reviewers sign and a TUF role of the same name.
//
// One process at a time works in a workspace: opening it takes a lock, released with the object.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "sync/base/result.hpp"
#include "sync/desk/lock.hpp"

namespace sunhall {

inline constexpr std::string_view office_file_name = "office.json";

class Workspace {
public:
    /// Rejected where the folder is no workspace or another process is working in it. `login`: the
    /// name that whoever sits here is logged in under, for the register; empty: nobody knows.
    static Result<Workspace> open(std::filesystem::path const& folder, std::string login = {});

    /// The hall's name as given to `init`.
    [[nodiscard]] std::string const& hall() const { return hall_; }
    [[nodiscard]] std::string const& login() const { return login_; }

    [[nodiscard]] std::filesystem::path const& folder() const { return folder_; }
    [[nodiscard]] std::filesystem::path staff_file() const { return folder_ / "staff.json"; }
    [[nodiscard]] std::filesystem::path keys() const { return folder_ / "keys"; }
    [[nodiscard]] std::filesystem::path drafts() const { return folder_ / "drafts"; }
    [[nodiscard]] std::filesystem::path draft(std::string_view item_path) const;
    [[nodiscard]] std::filesystem::path media_file(std::string_view sha256) const;
    [[nodiscard]] std::filesystem::path review_file(std::string_view section) const;
    [[nodiscard]] std::filesystem::path register_folder() const { return folder_ / "register"; }
    [[nodiscard]] std::filesystem::path published() const { return folder_ / "published"; }

private:
    Workspace(std::filesystem::path folder, std::string hall, std::string login, FolderLock lock)
        : folder_{std::move(folder)},
          hall_{std::move(hall)},
          login_{std::move(login)},
          lock_{std::move(lock)} {}

    std::filesystem::path folder_;
    std::string hall_, login_;
    FolderLock lock_;
};

/// Lower-case letters, digits and inner hyphens, and no name that TUF keeps for itself.
[[nodiscard]] bool is_section(std::string_view name);

}  // namespace sunhall
