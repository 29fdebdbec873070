// Rows of a list of any length, each read and checked when it is first drawn.
//
// Made for one list of one generation; what `make` refers to outlives it. UI thread.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sunhall {

template <typename Row>
class LazyRows {
public:
    /// Answers none for an item that is not what was signed.
    using Make = std::function<std::optional<Row>(std::string const& path)>;

    LazyRows(std::vector<std::string> paths, Make make)
        : paths_{std::move(paths)}, make_{std::move(make)}, slots_(paths_.size()) {}

    /// Null for a row that must not be shown.
    [[nodiscard]] Row const* row(std::size_t index) {
        auto& slot = slots_.at(index);
        if (!slot.asked) {
            slot.asked = true;
            slot.row = make_(paths_.at(index));
        }
        return slot.row ? &*slot.row : nullptr;
    }

private:
    /// Rows are small and a visitor sees few of them: all that were seen are kept.
    struct Slot {
        bool asked = false;
        std::optional<Row> row;
    };

    std::vector<std::string> paths_;
    Make make_;
    std::vector<Slot> slots_;
};

}  // namespace sunhall
