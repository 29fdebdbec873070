// What others have seen of the register, so that its end cannot be cut off unnoticed.
//
// The chain inside the register proves only that nothing before an entry was changed: a register
// without its last lines, or written anew from the first, is a whole chain as well. So marks are
// left elsewhere, each the number of entries and the hash of the last one:
//
//   1. in every new snapshot (`x-register`), under the signature of the office's snapshot key and
//      on every server; it covers the entries of its own publication. Terminals do not read it;
//   2. in every open batch (review/S.json), left by the last review or refusal. It is not signed,
//      but a refusal also takes signatures away (signing.hpp), which no editing brings back.
//
// Whenever the register is read, it must still hold what was seen. A workspace restored without a
// register begins another one, and says so in the entry of the restoration.
//
// Not seen are entries cut off that came after the last mark, and a workspace put back as a whole
// to an earlier day; that one finds the server ahead of it (repository.hpp).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "sync/base/result.hpp"
#include "sync/desk/publication.hpp"
#include "sync/desk/register.hpp"
#include "sync/desk/workspace.hpp"
#include "sync/formats/json.hpp"

namespace sunhall {

/// Beside the signatures of an open batch.
inline constexpr std::string_view mark_field = "x-register";

[[nodiscard]] Json to_json(RegisterMark const& mark);
/// The same for a snapshot, with the name of the office, which is nowhere else published.
[[nodiscard]] Json published_mark_json(RegisterMark const& mark, std::string const& office);
/// None where it is no mark.
[[nodiscard]] std::optional<RegisterMark> mark_from(Json const& json);

/// What the register must hold, and what says so.
struct PublishedMark {
    RegisterMark mark;
    std::string office;  ///< The name given to `init`.
    std::int64_t snapshot_version = 0;
    std::string snapshot_digest;
};

/// None before the first publication, and of one that is older than marks. Untrusted where the
/// snapshot is not signed by the office.
Result<std::optional<PublishedMark>> published_mark(ReadPlace const& read);

/// Rejected, saying what to do, where the register lacks what the mark has seen.
Result<void> check_mark(Register const& record, PublishedMark const& published);

/// Rejected where it lacks what the publication or an open batch of the workspace has seen.
Result<void> check_marks(Workspace const& workspace, Register const& record);

/// Rejected where nothing is left to hold the register against, though there must be something: it
/// is empty, or the signature of a publication is gone. Only who asks for proof is refused: an
/// interrupted `init` or first publication leaves it so for a moment.
Result<void> check_witnesses(Workspace const& workspace, Register const& record);

/// Details of Act::Restore where the register was lost: what it had held.
[[nodiscard]] Json::Object lost_register(RegisterMark const& mark);
/// How many entries were lost when the workspace was restored from this publication.
[[nodiscard]] std::optional<std::int64_t> lost_entries(Register const& record,
                                                       PublishedMark const& published);

}  // namespace sunhall
