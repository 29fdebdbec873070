// The part of Ui that shows pictures of the content.
#include <algorithm>
#include <cmath>

#include "kiosk/typeset/png_picture.hpp"
#include "kiosk/ui/ui_state.hpp"
#include "sync/base/log.hpp"

namespace sunhall {
namespace {

/// Decoded once for each width; null where that is impossible, which is said once.
PictureRef decoded(UiState& state, ContentPicture const& content, int width) {
    auto key = content.sha256 + std::to_string(width);
    if (auto const* const known = state.pictures.find(key)) {
        return *known;
    }
    auto picture = png_picture(*content.png, width);
    if (!picture) {
        log(Severity::Warning, "picture " + content.sha256 + ": " + picture.error().message);
    }
    auto const bytes = picture ? (*picture)->bytes() : 0;
    return state.pictures.put(std::move(key), picture ? *picture : nullptr, bytes);
}

}  // namespace

int Ui::picture_height(int width, ContentPicture const& content) const {
    auto const size = content.png ? png_size(*content.png) : fail(Failure::Missing, "no picture");
    return size ? std::max(1, static_cast<int>(std::int64_t{size->height} * width / size->width))
                : 0;
}

int Ui::widest_picture(ContentPicture const& content) const {
    auto const size = content.png ? png_size(*content.png) : fail(Failure::Missing, "no picture");
    if (!size) {
        return 0;
    }
    auto const shape = static_cast<double>(size->width) / size->height;
    return static_cast<int>(std::sqrt(static_cast<double>(most_picture_pixels) * shape));
}

int Ui::picture(Rect const& area, ContentPicture const& content, std::string_view shows) {
    auto const height = picture_height(area.width, content);
    Rect const place{area.x, area.y, area.width, height};
    auto const visible = meet(place, state_.clip());
    if (visible.empty()) {
        return height;  // Out of sight: nothing is decoded.
    }
    auto const picture = decoded(state_, content, area.width);
    if (!picture) {
        return 0;
    }
    state_.list->AddImage(texture_id(picture), at(place.x, place.y),
                          at(place.right(), place.y + picture->height));
    state_.record.texts.push_back({std::string{shows}, visible,
                                   state_.origins.empty() ? TextOrigin{} : state_.origins.back(), 0,
                                   false});
    return picture->height;
}

}  // namespace sunhall
