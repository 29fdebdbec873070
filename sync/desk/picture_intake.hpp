// Pictures on their way in: whatever a drafter brings becomes a PNG of at most 2 megapixels, and
// a hall's emblem a small one.
//
// Terminals decode nothing else, and nothing that travelled beside the pixels (places, names,
// hidden pieces of a camera) gets out. The same picture always becomes the same bytes, so that
// importing it again changes nothing. gdk-pixbuf is named here only.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/content/checker.hpp"
#include "sync/desk/workspace.hpp"

namespace sunhall {

/// PNG or JPEG in, PNG of at most so many pixels out. Malformed where it is neither or larger than
/// we take.
Result<std::string> picture_for_terminals(std::string_view brought, std::int64_t most_pixels);

/// Pictures by their SHA-256.
using Pictures = std::map<std::string, std::string, std::less<>>;

/// Finds the pictures of an item that was read from a pack, beside its file, and fills in what its
/// attachments say of them. One that was taken in before may be missing from the pack.
void take_in_pictures(Workspace const& workspace, CheckedItem& checked, Pictures& pictures,
                      std::vector<Problem>& problems);

/// A problem for each picture that the workspace does not have.
void expect_pictures(Workspace const& workspace, CheckedItem const& checked,
                     std::vector<Problem>& problems);

}  // namespace sunhall
