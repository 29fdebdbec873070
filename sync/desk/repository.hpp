// Files of a TUF repository on their way to disk and to servers.
//
// They appear in the order in which readers need them: bundles (bundling.hpp) and items first, then
// the roles that list them,
// then what lists the roles, and timestamp.json last, once all else is on disk. A name with a
// version or a hash gets other bytes only where an interrupted publication left it, one that no
// timestamp ever named; so a terminal reads the old publication until the moment the timestamp is
// replaced, and the new one from then on. Cut short anywhere, the next run finishes it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/desk/destination.hpp"
#include "sync/desk/publication.hpp"

namespace sunhall {

/// Writes those that are not there yet as they should be; returns how many. All others
/// are on disk before timestamp.json is replaced.
Result<std::size_t> write_files(std::filesystem::path const& repository,
                                std::vector<RepositoryFile> const& files);

/// What a destination has of this office. Damaged: a timestamp that is none (cut short, empty);
/// nobody can read from there, so that it is written over.
enum class Present { Nothing, Publication, Damaged };

/// Rejected where `to` holds the publication of another office, or a later one of this office: then
/// the workspace is an old copy, and terminals would take what it publishes for an attack.
/// `publication` is that of the workspace's own `repository`.
Result<Present> check_destination(Destination& to, std::filesystem::path const& repository,
                                  Publication const& publication);

/// The same for what only brings a publication up to date. Rejected also where nothing was
/// published: the place is mistyped, and terminals read from another.
Result<Present> check_published_there(Destination& to, std::filesystem::path const& repository,
                                      Publication const& publication);

/// Makes `to` hold everything the publication in `from` needs; returns how many files were written.
Result<std::size_t> mirror(std::filesystem::path const& from, Destination& to);

}  // namespace sunhall
