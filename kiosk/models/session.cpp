#include "kiosk/models/session.hpp"

#include <algorithm>

namespace sunhall {

namespace {

/// As many steps as picture.cpp has widths for.
constexpr int most_zoom = 3;

/// One control leads through all of them, so that nobody has to choose from a list to read.
Contrast after(Contrast contrast) {
    switch (contrast) {
        case Contrast::Usual: return Contrast::Dark;
        case Contrast::Dark: return Contrast::Light;
        case Contrast::Light: break;
    }
    return Contrast::Usual;
}

}  // namespace

bool Session::is_ticked(std::string const& guide, std::size_t material) const {
    auto const found = ticks.find(guide);
    return found != ticks.end() && found->second.contains(material);
}

bool Session::choose(Intent const& intent) {
    if (std::holds_alternative<intent::SwitchLargeText>(intent)) {
        large_text = !large_text;
    } else if (std::holds_alternative<intent::SwitchContrast>(intent)) {
        contrast = after(contrast);
    } else if (std::holds_alternative<intent::SwitchLowReach>(intent)) {
        low_reach = !low_reach;
    } else if (auto const* const tick = std::get_if<intent::TickMaterial>(&intent)) {
        switch_tick(tick->guide, tick->material);
    } else if (auto const* const press = std::get_if<intent::Press>(&intent)) {
        auto const changes = typing.changes;
        typing.press(press->stroke);
        // Other words, other hits: a choice among the old ones says nothing about them.
        if (typing.changes != changes) {
            hits_of.reset();
        }
    } else if (auto const* const filter = std::get_if<intent::FilterHits>(&intent)) {
        hits_of = filter->doorway;
    } else {
        return look_at_picture(intent);
    }
    return true;
}

bool Session::look_at_picture(Intent const& intent) {
    if (auto const* const show = std::get_if<intent::ShowPicture>(&intent)) {
        picture = OpenPicture{show->name, show->shows};
    } else if (auto const* const zoomed = std::get_if<intent::ZoomPicture>(&intent)) {
        if (picture) {
            picture->zoom = std::clamp(picture->zoom + zoomed->steps, 0, most_zoom);
        }
    } else if (std::holds_alternative<intent::ClosePicture>(intent)) {
        picture.reset();
    } else {
        return false;
    }
    return true;
}

void Session::switch_tick(std::string const& guide, std::size_t material) {
    auto& ticked = ticks[guide];
    if (ticked.erase(material) == 0) {
        ticked.insert(material);
    }
    if (ticked.empty()) {
        ticks.erase(guide);
    }
}

}  // namespace sunhall
