#include "kiosk/models/spoken_page.hpp"

#include "kiosk/models/spoken_views.hpp"

namespace sunhall {

std::vector<Sentence> spoken_page(View const& view) {
    Telling telling{view.language};
    if (view.frame.home) {
        telling.say(view.frame.hall_name);
    }
    if (view.frame.urgent) {
        telling.say({view.frame.urgent->title, view.frame.urgent->detail});
    }
    if (view.frame.banner) {
        telling.say({view.frame.banner->title, view.frame.banner->advice});
    }
    std::visit([&](auto const& page) { tell_page(telling, page); }, view.page);
    return std::move(telling).sentences();
}

}  // namespace sunhall
