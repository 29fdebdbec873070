#include "kiosk/typeset/picture.hpp"

#include <cassert>

namespace sunhall {
namespace {

std::uint64_t next_serial() {
    static std::uint64_t last = 0;  // UI thread only
    return ++last;
}

int stride_of(Picture::Kind kind, int width) {
    return kind == Picture::Kind::Coverage ? (width + 3) / 4 * 4 : width * 4;
}

}  // namespace

Picture::Picture(Kind kind_, int width_, int height_)
    : kind{kind_},
      width{width_},
      height{height_},
      stride{stride_of(kind_, width_)},
      pixels(static_cast<std::size_t>(stride) * static_cast<std::size_t>(height_)),
      serial{next_serial()} {
    assert(width > 0 && height > 0);
}

}  // namespace sunhall
