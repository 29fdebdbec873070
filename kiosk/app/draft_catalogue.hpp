// An office's drafts as pages see content: nothing of it is signed, so it is
// never shown to visitors.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "kiosk/models/catalogue.hpp"
#include "sync/base/result.hpp"

namespace sunhall {

struct DraftPage {
    std::string path;  ///< Of the item whose page it is.
    Kind kind = Kind::Service;
    std::shared_ptr<Catalogue const> content;
};

/// The item in `file`, among all others of the drafts folder that it lies in as
/// <department>/<kind>/<id>.json (for its department, hall and hotlines); alone
/// where it lies elsewhere. Pictures are looked for in ../media beside that
/// folder. Malformed where the file is no item.
Result<DraftPage> read_draft(std::filesystem::path const& file, Instant now);

}  // namespace sunhall
