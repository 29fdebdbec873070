#include "sync/store/shown_item.hpp"

#include "sync/base/format.hpp"
#include "sync/content/item_json.hpp"
#include "sync/formats/json.hpp"

namespace sunhall {

Result<Item> shown_item(Verified<ItemBytes> const& item) {
    auto const& target = item->target;
    if (!target.approved) {
        return fail(Failure::Untrusted,
                    format("{}: role {} asks for no first and second review by two people, and "
                           "nothing is shown without",
                           target.path, target.role));
    }
    auto const json = TRY(during(target.path, parse_json(item->bytes)));
    auto read = TRY(during(target.path, item_from_json(json)));
    if (item_path(read) != target.path) {
        return fail(Failure::Malformed,
                    format("{}: says of itself that it is {}", target.path, item_path(read)));
    }
    return read;
}

}  // namespace sunhall
