#include "sync/store/shown_item.hpp"

#include "sync/base/format.hpp"
#include "sync/content/item_json.hpp"

namespace sunhall {

Result<void> approved(ItemBytes const& item) {
    auto const& target = item.target;
    if (!target.approved) {
        return fail(Failure::Untrusted,
                    format("{}: role {} asks for no first and second review by two people, and "
                           "nothing is shown without",
                           target.path, target.role));
    }
    return {};
}

Result<Item> shown_item(Verified<ItemBytes> const& item) {
    TRY(approved(*item));
    auto const& target = item->target;
    auto read = TRY(during(target.path, item_from_bytes(item->bytes)));
    if (item_path(read) != target.path) {
        return fail(Failure::Malformed,
                    format("{}: says of itself that it is {}", target.path, item_path(read)));
    }
    return read;
}

}  // namespace sunhall
