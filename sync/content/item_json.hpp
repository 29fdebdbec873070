// Items from JSON and back, strictly: every field is known, typed and bounded, or the item is not
// taken at all.
//
// The terminal reads what was signed, so that a failure there is our own fault or an attack; the
// desk reads what people typed, so that every problem is reported at once, not only the first.
//
// Pure functions: any thread.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/content/item.hpp"
#include "sync/content/problem.hpp"
#include "sync/formats/json.hpp"

namespace sunhall {

struct ItemReading {
    std::optional<Item> item;       ///< None when any problem is an error.
    std::vector<Problem> problems;  ///< Without file; in the order of the fields.
};

/// Finds everything wrong with the shape: unknown, missing, mistyped, too long, forbidden
/// characters.
[[nodiscard]] ItemReading read_item(Json const& json);

/// Malformed, the message naming every problem.
Result<Item> item_from_json(Json const& json);
/// The same from the bytes of the file.
Result<Item> item_from_bytes(std::string_view bytes);

/// Fields that say nothing are left out, so that equal items have equal bytes.
[[nodiscard]] Json item_to_json(Item const& item);

}  // namespace sunhall
