#include "sync/courier/item_conveyor.hpp"

#include <utility>

namespace sunhall {

Result<void> ItemConveyor::put(ItemLoad load) {
    TRY(finish());
    on_the_way_ = std::async(std::launch::async, [this, load = std::move(load)]() -> Result<void> {
        for (auto const& item : load) {
            TRY(store_(item));
        }
        return {};
    });
    return {};
}

Result<void> ItemConveyor::finish() {
    return on_the_way_.valid() ? on_the_way_.get() : Result<void>{};
}

}  // namespace sunhall
