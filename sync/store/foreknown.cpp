#include "sync/store/foreknown.hpp"

#include <algorithm>
#include <iterator>

namespace sunhall {

void Foreknown::add(Foreknown other) {
    if (other.file_ != file_ || (!digest_.empty() && other.digest_ != digest_)) {
        return;
    }
    digest_ = std::move(other.digest_);
    std::ranges::move(other.items_, std::back_inserter(items_));
    counts_.merge(std::move(other.counts_));
}

}  // namespace sunhall
