// Paper as a thermal print head sees it: one bit a dot, a set bit is black.
//
// The leftmost dot is the highest bit of a row's first byte and rows are whole bytes, which is what
// printers take as it is. Values: any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "kiosk/typeset/picture.hpp"

namespace sunhall {

class Bitmap {
public:
    Bitmap() = default;
    /// White paper.
    Bitmap(int width, int height)
        : width_{width},
          height_{height},
          row_bytes_{(width + 7) / 8},
          bits_(static_cast<std::size_t>(row_bytes_) * static_cast<std::size_t>(height)) {}

    [[nodiscard]] int width() const { return width_; }
    [[nodiscard]] int height() const { return height_; }
    [[nodiscard]] int row_bytes() const { return row_bytes_; }

    [[nodiscard]] bool at(int x, int y) const { return (byte_of(x, y) >> bit_of(x) & 1U) != 0; }
    void blacken(int x, int y) {
        bits_[offset(x, y)] = static_cast<std::uint8_t>(byte_of(x, y) | 1U << bit_of(x));
    }

    [[nodiscard]] std::span<std::uint8_t const> row(int y) const {
        return std::span{bits_}.subspan(offset(0, y), static_cast<std::size_t>(row_bytes_));
    }
    [[nodiscard]] std::span<std::uint8_t> row(int y) {
        return std::span{bits_}.subspan(offset(0, y), static_cast<std::size_t>(row_bytes_));
    }
    [[nodiscard]] bool blank(int y) const;

    bool operator==(Bitmap const&) const = default;

private:
    [[nodiscard]] static unsigned bit_of(int x) { return 7U - static_cast<unsigned>(x) % 8U; }
    [[nodiscard]] std::size_t offset(int x, int y) const {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(row_bytes_) +
               static_cast<std::size_t>(x) / 8U;
    }
    [[nodiscard]] unsigned byte_of(int x, int y) const { return bits_[offset(x, y)]; }

    int width_ = 0, height_ = 0;
    int row_bytes_ = 0;
    std::vector<std::uint8_t> bits_;
};

/// As it looks on paper, black on white with a white margin of so many dots.
[[nodiscard]] PictureRef picture_of(Bitmap const& bitmap, int margin = 0);

}  // namespace sunhall
