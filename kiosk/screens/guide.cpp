#include "kiosk/screens/guide.hpp"

#include <algorithm>
#include <utility>

#include "kiosk/screens/guide_cards.hpp"
#include "kiosk/screens/side_column.hpp"

namespace sunhall {

namespace {

using Asked = std::optional<Intent>;

/// Whatever was asked last in a frame; only one thing can be.
void note(Asked& asked, Asked answer) {
    if (answer) {
        asked = std::move(answer);
    }
}

/// Fees and place side by side, as high as the higher one.
Asked draw_fees_and_place(Ui& ui, Rect& rest, GuideView const& view) {
    auto const halves = columns(rest, 2, ui.space().gap_dense);
    auto const height =
        std::max(fees_height(ui, halves[0].width, view), place_height(ui, halves[1].width, view));
    auto const places = columns(take_top(rest, height), 2, ui.space().gap_dense);
    auto asked = draw_fees(ui, places[0], view);
    note(asked, draw_place(ui, places[1], view));
    return asked;
}

Asked draw_fees_over_place(Ui& ui, Rect& rest, GuideView const& view) {
    auto asked = draw_fees(ui, take_top(rest, fees_height(ui, rest.width, view)), view);
    take_top(rest, ui.space().gap_dense);
    note(asked, draw_place(ui, take_top(rest, place_height(ui, rest.width, view)), view));
    return asked;
}

Asked take_materials(Ui& ui, Rect& rest, GuideView const& view) {
    auto const place = take_top(rest, materials_height(ui, rest.width, view));
    take_top(rest, ui.space().gap_dense);
    return draw_materials(ui, place, view);
}

/// Of landscape: what to bring, and beside it what to pay, with where to go below that unless it
/// stands elsewhere; both down to the same line.
Asked take_materials_beside_fees(Ui& ui, Rect& rest, GuideView const& view, bool with_place) {
    auto const gap = ui.space().gap_dense;
    auto const side = (rest.width - gap) * 3 / 8;
    auto const left = rest.width - gap - side;
    auto const fees = fees_height(ui, side, view);
    auto const beside = with_place ? fees + gap + place_height(ui, side, view) : fees;
    auto row = take_top(rest, std::max(materials_height(ui, left, view), beside));
    take_top(rest, gap);
    auto asked = draw_materials(ui, take_left(row, left), view);
    take_left(row, gap);
    note(asked, draw_fees(ui, with_place ? take_top(row, fees) : row, view));
    if (with_place) {
        take_top(row, gap);
        note(asked, draw_place(ui, row, view));
    }
    return asked;
}

void take_limits(Ui& ui, Rect& rest, GuideView const& view) {
    draw_limits(ui, take_top(rest, limits_height(ui, rest.width, view)), view);
    take_top(rest, ui.space().gap_dense);
}

void take_steps(Ui& ui, Rect& rest, GuideView const& view) {
    draw_steps(ui, take_top(rest, steps_height(ui, rest.width, view, StepsHeading::Shown)), view,
               StepsHeading::Shown);
    take_top(rest, ui.space().gap_dense);
}

/// Six elements at the left, the code at the right: the first screenful of every guide.
int elements_and_code_height(Ui const& ui, GuideView const& view) {
    auto const elements = elements_height(ui, 2, view);
    return view.qr.empty() ? elements
                           : std::max(elements, code_height(ui, code_width(ui, view), view));
}

void take_elements_and_code(Ui& ui, Rect& rest, int height, GuideView const& view) {
    auto const code = code_width(ui, view);
    auto row = take_top(rest, height);
    draw_code(ui, take_right(row, code), view);
    take_right(row, ui.space().gap_dense);
    draw_elements(ui, row, 2, view);
    take_top(rest, ui.space().gap_dense);
}

Asked draw_portrait(Ui& ui, Rect rest, std::string const& key, GuideView const& view) {
    take_elements_and_code(ui, rest, elements_and_code_height(ui, view), view);
    take_limits(ui, rest, view);
    Asked asked;
    scrolled(ui, key, rest, [&](Rect content) {
        auto const top = content.y;
        take_steps(ui, content, view);
        note(asked, take_materials(ui, content, view));
        note(asked, draw_fees_and_place(ui, content, view));
        take_top(content, ui.space().gap_dense);
        draw_more(ui, content, view);
        return content.y - top;
    });
    return asked;
}

/// One column, the code first, all of it scrolling.
Asked draw_large(Ui& ui, Rect const& rest, std::string const& key, GuideView const& view) {
    Asked asked;
    scrolled(ui, key, rest, [&](Rect content) {
        auto const top = content.y;
        draw_code(ui, take_top(content, code_height(ui, content.width, view)), view);
        take_top(content, ui.space().gap_dense);
        draw_elements(ui, take_top(content, elements_height(ui, 1, view)), 1, view);
        take_top(content, ui.space().gap_dense);
        take_limits(ui, content, view);
        take_steps(ui, content, view);
        note(asked, take_materials(ui, content, view));
        note(asked, draw_fees_over_place(ui, content, view));
        take_top(content, ui.space().gap_dense);
        draw_more(ui, content, view);
        return content.y - top;
    });
    return asked;
}

/// What is looked at stays in the upper half; the checklist, and what leads on, is in the lower.
Asked draw_low(Ui& ui, Rect rest, PageArea const& page, GuideView const& view) {
    bool const large = ui.theme().large;
    auto const gap = ui.space().gap_dense;
    // What is shown fills the upper half: no hole above the line.
    auto const upper = page.acts.y - rest.y - gap;
    if (large) {
        draw_code(ui, take_top(rest, std::max(code_height(ui, rest.width, view), upper)), view);
        take_top(rest, gap);
    } else {
        auto const limits = limits_height(ui, rest.width, view) + gap;
        take_elements_and_code(ui, rest,
                               std::max(elements_and_code_height(ui, view), upper - limits), view);
        take_limits(ui, rest, view);
    }
    take_top(rest, std::max(0, page.acts.y - rest.y));
    Asked asked;
    scrolled(ui, page.key, rest, [&](Rect content) {
        auto const top = content.y;
        if (large) {
            draw_elements(ui, take_top(content, elements_height(ui, 1, view)), 1, view);
            take_top(content, ui.space().gap_dense);
            take_limits(ui, content, view);
        }
        take_steps(ui, content, view);
        note(asked, take_materials(ui, content, view));
        note(asked, large ? draw_fees_over_place(ui, content, view)
                          : draw_fees_and_place(ui, content, view));
        take_top(content, ui.space().gap_dense);
        draw_more(ui, content, view);
        return content.y - top;
    });
    return asked;
}

/// The left column of landscape below the elements.
Asked draw_left(Ui& ui, Rect& rest, GuideView const& view, bool with_place) {
    auto const gap = ui.space().gap_dense;
    auto const half = columns(rest, 2, gap).back().width;
    auto const height =
        std::max(limits_height(ui, half, view), steps_height(ui, half, view, StepsHeading::Hidden));
    auto const halves = columns(take_top(rest, height), 2, gap);
    draw_limits(ui, halves[0], view);
    draw_steps(ui, halves[1], view, StepsHeading::Hidden);
    take_top(rest, gap);
    Asked asked;
    if (ui.theme().large) {
        asked = take_materials(ui, rest, view);
        note(asked, draw_fees_and_place(ui, rest, view));
        take_top(rest, gap);
    } else {
        asked = take_materials_beside_fees(ui, rest, view, with_place);
    }
    draw_more(ui, rest, view);
    return asked;
}

/// What one takes along: the code, where to go if it has room there, and what can be printed.
struct Side {
    Asked asked;
    bool has_place = false;
};

Side draw_side(Ui& ui, SideColumn column, GuideView const& view) {
    auto& rest = column.place;
    Side side{std::move(column.asked)};
    auto const place = place_height(ui, rest.width, view);
    auto const room = rest.height - code_height(ui, rest.width, view) - ui.space().gap_dense;
    side.has_place = !ui.theme().large && place <= room;
    if (side.has_place) {
        note(side.asked, draw_place(ui, take_bottom(rest, place), view));
        take_bottom(rest, ui.space().gap_dense);
    }
    draw_code(ui, rest, view);
    return side;
}

/// In large text the elements move with all that follows: little else would be in sight.
Asked draw_landscape(Ui& ui, PageArea const& page, GuideView const& view,
                     std::vector<LinkView> const& actions) {
    auto rest = page.content;
    auto side = draw_side(ui, take_side_column(ui, rest, code_width(ui, view), actions), view);
    auto& asked = side.asked;
    title_block(ui, rest, view.item, view.title, view.chips, view.meta);
    auto const take_elements = [&](Rect& from) {
        take_wide_elements(ui, from, view);
        take_top(from, ui.space().gap_dense - ui.space().gap_key);
    };
    bool const large = ui.theme().large;
    if (!large) {
        take_elements(rest);
    }
    scrolled(ui, page.key, rest, [&](Rect content) {
        auto const top = content.y;
        if (large) {
            take_elements(content);
        }
        note(asked, draw_left(ui, content, view, !side.has_place));
        return content.y - top;
    });
    return std::move(side.asked);
}

}  // namespace

std::optional<Intent> draw_guide(Ui& ui, PageArea const& page, GuideView const& view,
                                 std::vector<LinkView> const& actions) {
    if (ui.theme().landscape) {
        return draw_landscape(ui, page, view, actions);
    }
    auto rest = page.content;
    title_block(ui, rest, view.item, view.title, view.chips, view.meta);
    if (ui.theme().low) {
        return draw_low(ui, rest, page, view);
    }
    return ui.theme().large ? draw_large(ui, rest, page.key, view)
                            : draw_portrait(ui, rest, page.key, view);
}

}  // namespace sunhall
