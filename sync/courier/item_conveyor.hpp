// Carries loads of verified items from whoever gathers them to whoever stores them, which takes a
// thread of its own: while one load is stored the next is fetched and verified.
//
// One load is on the way at a time, in the order in which they were put. What storing failed on is
// told by the next put() or by finish(); after it nothing more is stored. The destructor waits for
// the load that is on the way.
//
// put() and finish() are called by the sync thread. `store` is called by another, never by two at
// once, and never after finish() has returned.
#pragma once

#include <functional>
#include <future>
#include <utility>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/trust/verified.hpp"

namespace sunhall {

using ItemLoad = std::vector<Verified<ItemBytes>>;

class ItemConveyor {
public:
    using Store = std::function<Result<void>(Verified<ItemBytes> const&)>;

    explicit ItemConveyor(Store store) : store_{std::move(store)} {}

    Result<void> put(ItemLoad load);
    Result<void> finish();

private:
    Store store_;
    std::future<Result<void>> on_the_way_;
};

}  // namespace sunhall
