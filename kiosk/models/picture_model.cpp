#include "kiosk/models/picture_model.hpp"

#include <algorithm>

namespace sunhall {

namespace {

/// Pages with pictures.
struct Pictures {
    ItemRef item;
    std::vector<ItemPicture> pictures;
};

template <typename SomeView>
Pictures pictures_of(SomeView const& view) {
    if constexpr (requires { view.pictures; }) {
        return {view.item, view.pictures};
    } else {
        return {};
    }
}

}  // namespace

std::optional<PictureView> make_picture(Wording const& wording, Session const& session,
                                        PageView const& page) {
    if (!session.picture) {
        return std::nullopt;
    }
    auto const shown = std::visit([](auto const& view) { return pictures_of(view); }, page);
    auto const found = std::ranges::find(shown.pictures, session.picture->name, &ItemPicture::name);
    if (found == shown.pictures.end()) {
        return std::nullopt;
    }
    return PictureView{.item = shown.item,
                       .picture = *found,
                       .key = "picture:" + found->sha256,
                       .shows = session.picture->shows,
                       .hint = wording.text("picture.hint"),
                       .zoom = session.picture->zoom,
                       .larger = wording.text("picture.larger"),
                       .smaller = wording.text("picture.smaller"),
                       .close = wording.text("picture.close")};
}

}  // namespace sunhall
