#include "kiosk/ui/row_heights.hpp"

#include <algorithm>

namespace sunhall {

RowHeights::RowHeights(std::span<int const> heights) : count_{heights.size()} {
    tops_.reserve(count_ + 1);
    tops_.push_back(0);
    for (auto const height : heights) {
        tops_.push_back(tops_.back() + height);
    }
}

int RowHeights::top(std::size_t row) const {
    row = std::min(row, count_);
    return tops_.empty() ? static_cast<int>(row) * height_ : tops_[row];
}

std::size_t RowHeights::at(int distance) const {
    if (count_ == 0 || distance <= 0) {
        return 0;
    }
    if (tops_.empty()) {
        return std::min(static_cast<std::size_t>(distance / std::max(height_, 1)), count_ - 1);
    }
    auto const after = std::ranges::upper_bound(tops_, distance);
    auto const row = static_cast<std::size_t>(after - tops_.begin()) - 1;
    return std::min(row, count_ - 1);
}

}  // namespace sunhall
