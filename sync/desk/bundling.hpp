// Writes the bundles of a publication (content/bundle.hpp) to where it goes.
//
// They are made from the workspace's item files, each compared with its signed hash, and kept
// nowhere else. A section's are written before its list: where the list is, they are. Until the
// timestamp is replaced, terminals that still follow the old list find other bytes than they expect
// in them, and fetch single files.
#pragma once

#include <filesystem>

#include "sync/base/result.hpp"
#include "sync/desk/destination.hpp"
#include "sync/desk/publication.hpp"

namespace sunhall {

/// Those of sections whose list `to` does not hold yet; returns how many files were written.
/// `repository` is the workspace's own.
Result<std::size_t> write_bundles(std::filesystem::path const& repository,
                                  Publication const& publication, Destination& to);

}  // namespace sunhall
