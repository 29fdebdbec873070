// What signed metadata says of an item beside its hash: TUF's `custom`.
//
// A terminal can list and age items by it before it has their bytes:
//     kind, revision, title, valid_from, valid_until   as in the item
//     on_stale     what to do once stale_after is past: "hide" (a past event) or "mark" (a fee
//                  table never vanishes, it only says that it may be out of date)
//     stale_after  the instant from which that holds; absent where nothing ends
#pragma once

#include "sync/content/item.hpp"
#include "sync/trust/metadata.hpp"

namespace sunhall {

[[nodiscard]] TargetFile describe_target(Item const& item);

/// Of a picture that has been taken in: kind "media" and its title.
[[nodiscard]] TargetFile describe_picture(Attachment const& picture);

}  // namespace sunhall
