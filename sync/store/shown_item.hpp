// The last gate before an item is kept or shown: two reviewers behind it, a shape we know, and the
// name it was signed under.
//
// The builder asks it before a row is written, a generation before a row is handed out, so that the
// two can never differ. Any thread.
#pragma once

#include "sync/base/result.hpp"
#include "sync/content/item.hpp"
#include "sync/trust/verified.hpp"

namespace sunhall {

/// Untrusted where its role was signed without two people's approval.
Result<void> approved(ItemBytes const& item);

/// Untrusted where its role was signed without two people's approval; Malformed where it is no item
/// of ours or says of itself that it is another.
Result<Item> shown_item(Verified<ItemBytes> const& item);

}  // namespace sunhall
