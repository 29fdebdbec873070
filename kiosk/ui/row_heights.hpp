// Where each row of a long list begins, so that only rows that show are ever asked for.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace sunhall {

class RowHeights {
public:
    /// Rows of one height: nothing is stored.
    RowHeights(std::size_t count, int height) : count_{count}, height_{height} {}
    /// Rows of different heights, letter heads among them for instance.
    explicit RowHeights(std::span<int const> heights);

    [[nodiscard]] std::size_t count() const { return count_; }
    [[nodiscard]] int total() const { return top(count_); }
    /// The upper edge of a row, from the upper edge of the content; of `count()`: its lower edge.
    [[nodiscard]] int top(std::size_t row) const;
    [[nodiscard]] int height(std::size_t row) const { return top(row + 1) - top(row); }
    /// The row that covers that distance from the top; the nearest one if none does.
    [[nodiscard]] std::size_t at(int distance) const;

private:
    std::size_t count_ = 0;
    int height_ = 0;
    std::vector<int> tops_;
};

}  // namespace sunhall
