// Whether a repository in a folder is what the office published: judged as a terminal judges it.
#pragma once

#include <filesystem>
#include <string>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/desk/publication.hpp"
#include "sync/desk/roster.hpp"

namespace sunhall {

/// Follows the TUF client workflow from `trusted_root` through all metadata of the publication in
/// `repository`, at a time when none of it had expired. `scratch` is a folder to work in. Untrusted
/// where anything is not signed as it must be, also a root older than the trusted one that does not
/// lead to it.
Result<void> prove_publication(std::filesystem::path const& repository,
                               Publication const& publication, std::string const& trusted_root,
                               std::filesystem::path const& scratch, Instant now);

/// The people that the publication lets review, as its delegations name them; their names, which
/// are not published, are their staff ids. Untrusted where a section is not approved by them.
Result<Roster> published_roster(Publication const& publication);

}  // namespace sunhall
