#include "kiosk/screens/picture.hpp"

#include <algorithm>
#include <array>

#include "kiosk/screens/page_area.hpp"
#include "kiosk/ui/button.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {

namespace {

using AskedOfPicture = std::optional<Intent>;

/// By steps of the zoom, of the width that fits.
constexpr std::array zoom_factors{1.0, 1.5, 2.0, 3.0};
constexpr int picture_button = 112;  // tokens.md §5, dialog buttons
constexpr int most_words_lines = 3;

/// As wide as the area allows, without hiding any of it.
int fitting_width(Ui const& ui, Rect const& area, ContentPicture const& content) {
    auto const height = ui.picture_height(area.width, content);
    return height <= area.height
               ? area.width
               : std::max(1, static_cast<int>(std::int64_t{area.width} * area.height / height));
}

/// A picture is never made larger than one that the office may publish.
int zoomed_width(Ui const& ui, int fitting, int zoom, ContentPicture const& content) {
    auto const step = std::min(static_cast<std::size_t>(zoom), zoom_factors.size() - 1);
    auto const wanted = static_cast<int>(fitting * zoom_factors.at(step));
    return std::max(fitting, std::min(wanted, ui.widest_picture(content)));
}

AskedOfPicture draw_picture_buttons(Ui& ui, Rect const& row, PictureView const& view,
                                    bool can_grow) {
    auto const places = columns(row, 3, ui.space().gutter);
    AskedOfPicture asked;
    auto const add = [&](std::size_t at, char const* id, std::string const& label, Icon icon,
                         bool enabled, Intent intent) {
        if (button(ui, places[at],
                   {.id = id,
                    .label = label,
                    .icon = icon,
                    .kind = at == 2 ? ButtonKind::Primary : ButtonKind::Secondary,
                    .enabled = enabled})) {
            asked = std::move(intent);
        }
    };
    add(0, "picture.smaller", view.smaller, Icon::ZoomOut, view.zoom > 0, intent::ZoomPicture{-1});
    add(1, "picture.larger", view.larger, Icon::ZoomIn, can_grow, intent::ZoomPicture{1});
    add(2, "picture.close", view.close, Icon::Close, true, intent::ClosePicture{});
    return asked;
}

/// A touch on the picture enlarges it by a step, two quick ones by two; of a picture that cannot
/// grow any more it shows all again. In low reach its upper half is only looked at.
AskedOfPicture touch_picture(Ui& ui, Rect const& place, PictureView const& view, bool can_grow) {
    if (!can_grow && view.zoom == 0) {
        return std::nullopt;
    }
    auto reach = place;
    take_top(reach, std::max(0, ui.theme().acts_from - place.y));
    auto const touch =
        ui.touch({.id = "picture.touched", .role = TargetRole::Button, .label = view.hint}, reach);
    return touch.tapped ? AskedOfPicture{intent::ZoomPicture{can_grow ? 1 : -view.zoom}}
                        : std::nullopt;
}

AskedOfPicture pinch_picture(Ui const& ui, PictureView const& view, bool can_grow) {
    auto const steps = ui.pinch();
    bool const does_something = steps > 0 ? can_grow : steps < 0 && view.zoom > 0;
    return does_something ? AskedOfPicture{intent::ZoomPicture{steps}} : std::nullopt;
}

AskedOfPicture draw_page_of_picture(Ui& ui, PictureView const& view) {
    ContentPicture const content{view.picture.sha256, view.picture.png};
    ui.fill(ui.page(), ui.colour().bg);
    auto rest = inset(ui.page(), ui.space().margin);
    auto const buttons = take_bottom(rest, ui.px(picture_button));
    take_bottom(rest, ui.space().gutter);
    auto const& style = ui.type().body;
    auto const words = ui.measure(view.shows, style, rest.width, most_words_lines).height;
    auto const& small = ui.type().small;
    ui.text(take_bottom(rest, small.line), view.hint, small, ui.colour().ink2,
            {.across = Across::Middle});
    ui.about(origin(view.item, "attachments"), [&] {
        ui.text(take_bottom(rest, words), view.shows, style, ui.colour().ink,
                {.across = Across::Middle, .lines = most_words_lines});
        take_bottom(rest, ui.space().gutter);
        surface(ui, rest, ui.colour().card);
    });
    auto const fitting = fitting_width(ui, rest, content);
    auto const width = zoomed_width(ui, fitting, view.zoom, content);
    bool const can_grow = zoomed_width(ui, fitting, view.zoom + 1, content) > width;
    AskedOfPicture asked;
    ui.about(origin(view.item, "attachments"), [&] {
        ui.pan(view.key, rest, {width, ui.picture_height(width, content)}, [&](Rect place) {
            ui.picture(place, content, view.shows);
            asked = touch_picture(ui, place, view, can_grow);
        });
    });
    keep(asked, draw_picture_buttons(ui, buttons, view, can_grow));
    keep(asked, pinch_picture(ui, view, can_grow));
    return asked;
}

}  // namespace

std::optional<Intent> draw_picture(Ui& ui, std::optional<PictureView> const& view) {
    AskedOfPicture asked;
    if (view) {
        ui.above("picture", [&] { asked = draw_page_of_picture(ui, *view); });
    }
    return asked;
}

}  // namespace sunhall
