#include "tests/kiosk/print/worn_paper.hpp"

#include <cmath>
#include <numbers>
#include <random>

namespace sunhall {

namespace {

constexpr std::uint8_t white = 255;

std::uint8_t grey_at(Picture const& picture, int x, int y) {
    bool const inside = x >= 0 && y >= 0 && x < picture.width && y < picture.height;
    return inside ? picture.row(y)[x] : white;
}

std::shared_ptr<Picture> empty_like(Picture const& picture) {
    return std::make_shared<Picture>(Picture::Kind::Coverage, picture.width, picture.height);
}

}  // namespace

PictureRef blurred(Picture const& picture, int reach) {
    auto made = empty_like(picture);
    auto const count = (2 * reach + 1) * (2 * reach + 1);
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x) {
            int sum = 0;
            for (int dy = -reach; dy <= reach; ++dy) {
                for (int dx = -reach; dx <= reach; ++dx) {
                    sum += grey_at(picture, x + dx, y + dy);
                }
            }
            made->row(y)[x] = static_cast<std::uint8_t>(sum / count);
        }
    }
    return made;
}

PictureRef dirty(Picture const& picture, double share) {
    std::minstd_rand chance{7};
    std::bernoulli_distribution falls{share};
    auto made = empty_like(picture);
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x) {
            made->row(y)[x] =
                falls(chance) ? static_cast<std::uint8_t>(chance() % 256U) : picture.row(y)[x];
        }
    }
    return made;
}

PictureRef turned(Picture const& picture, double degrees) {
    auto made = empty_like(picture);
    auto const angle = degrees * std::numbers::pi / 180;
    auto const middle_x = picture.width / 2.0;
    auto const middle_y = picture.height / 2.0;
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x) {
            auto const dx = x - middle_x;
            auto const dy = y - middle_y;
            auto const from_x = middle_x + dx * std::cos(angle) + dy * std::sin(angle);
            auto const from_y = middle_y - dx * std::sin(angle) + dy * std::cos(angle);
            made->row(y)[x] = grey_at(picture, static_cast<int>(std::lround(from_x)),
                                      static_cast<int>(std::lround(from_y)));
        }
    }
    return made;
}

}  // namespace sunhall
