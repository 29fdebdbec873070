#include "kiosk/screens/attract.hpp"

#include <algorithm>

#include "kiosk/ui/day.hpp"
#include "kiosk/ui/daylight.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {

namespace {

// Han of 15 mm are read from three metres: 60 px and more as drawn.
constexpr TypeStyle poster_title{100, 132, true, true};
constexpr TypeStyle poster_text{60, 88, false, false};
constexpr TypeStyle poster_chip{52, 72, true, false};
constexpr int least_title = 76;
constexpr int least_poster_text = 44;
constexpr int most_attract_title = 4;
constexpr int most_attract_text = 4;
constexpr Extent attract_leaf{340, 380};
constexpr int attract_pad = 64;
constexpr int invitation_height = 152;
constexpr int landscape_invitation = 120;

TypeStyle scaled(Ui const& ui, TypeStyle style) {
    style.size = ui.px(style.size);
    style.line = ui.px(style.line);
    return style;
}

/// A title of several lines breaks where it is spoken in two, after its colon.
struct Spoken {
    std::string first, second;
    TypeStyle style;
    int height = 0, below = 0;  ///< Of the two.
};

Spoken spoken(Ui const& ui, std::string const& title, int width) {
    auto const wanted = scaled(ui, poster_title);
    auto const style = fitting(ui, title, wanted, width, ui.px(least_title));
    bool const one_line = ui.measure(title, style).width <= width;
    Spoken words{title, {}, one_line ? style : wanted};
    constexpr std::string_view colon = "：";
    auto const at = title.find(colon);
    if (!one_line && at != std::string::npos) {
        words.first = title.substr(0, at + colon.size());
        words.second = title.substr(words.first.size());
    }
    words.height = ui.measure(words.first, words.style, width, most_attract_title).height;
    words.below = ui.measure(words.second, words.style, width, most_attract_title - 1).height;
    return words;
}

int fact_height(Ui const& ui, int width, Fact const& fact) {
    auto const style = scaled(ui, poster_text);
    auto const label = ui.measure(fact.label, style).width + ui.px(32);
    return ui.measure(fact.text, style.strong(), width - label, 2).height + ui.px(12);
}

void draw_attract_facts(Ui& ui, Rect rest, AttractView const& view, Colour colour) {
    auto const style = scaled(ui, poster_text);
    for (auto const& fact : view.facts) {
        auto line = take_top(rest, fact_height(ui, rest.width, fact));
        auto const label = ui.measure(fact.label, style).width;
        ui.text(take_left(line, label), fact.label, style, colour);
        take_left(line, ui.px(32));
        ui.about(origin(view.item, fact.field),
                 [&] { ui.text(line, fact.text, style.strong(), colour, {.lines = 2}); });
    }
}

/// In portrait the leaf has room for chip and state beside it.
bool beside_leaf(Ui const& ui, AttractView const& view) {
    return view.leaf && !ui.theme().landscape;
}

/// As many lines as there is room for.
void draw_attract_texts(Ui& ui, Rect rest, AttractView const& view, Colour colour) {
    auto const style = scaled(ui, poster_text);
    for (auto const& text : view.texts) {
        auto const lines = std::min(most_attract_text, rest.height / style.line);
        if (lines == 0) {
            return;
        }
        auto const height = ui.measure(text, style, rest.width, lines).height;
        ui.about(origin(view.item, ""),
                 [&] { ui.text(take_top(rest, height), text, style, colour, {.lines = lines}); });
    }
}

/// One line each.
void draw_beside_leaf(Ui& ui, Rect const& area, AttractView const& view, Colour colour) {
    auto const chip = scaled(ui, poster_chip);
    auto const text = scaled(ui, poster_text);
    auto const count = static_cast<int>(view.texts.size());
    auto words = centred(area, {area.width, chip.line + ui.px(16) + count * text.line});
    auto const line = [&](std::string const& said, TypeStyle const& style) {
        auto const fitted = fitting(ui, said, style, words.width, ui.px(least_poster_text));
        ui.text(take_top(words, style.line), said, fitted, colour, {.down = Down::Middle});
    };
    ui.about(origin(view.item, "open_day.starts"), [&] {
        line(view.chip, chip);
        take_top(words, ui.px(16));
        for (auto const& said : view.texts) {
            line(said, text);
        }
    });
}

void draw_attract_title(Ui& ui, Rect& rest, AttractView const& view, Colour colour) {
    auto const title = spoken(ui, view.title, rest.width);
    ui.about(origin(view.item, "title"), [&] {
        ui.text(take_top(rest, title.height), title.first, title.style, colour,
                {.lines = most_attract_title});
        ui.text(take_top(rest, title.below), title.second, title.style, colour,
                {.lines = most_attract_title - 1});
    });
}

/// Chip, title and, as far as there is room, the text; when and where at the foot.
void draw_attract_words(Ui& ui, Rect rest, AttractView const& view, Colour colour) {
    int facts = 0;
    for (auto const& fact : view.facts) {
        facts += fact_height(ui, rest.width, fact);
    }
    draw_attract_facts(ui, take_bottom(rest, facts), view, colour);
    take_bottom(rest, ui.px(32));
    if (beside_leaf(ui, view)) {
        draw_attract_title(ui, rest, view, colour);
        return;
    }
    auto const chip = scaled(ui, poster_chip);
    ui.text(take_top(rest, chip.line), view.chip, chip, colour);
    take_top(rest, ui.px(16));
    draw_attract_title(ui, rest, view, colour);
    take_top(rest, ui.px(24));
    draw_attract_texts(ui, rest, view, colour);
}

/// The leaf, and in portrait what stands beside it, cut off `inside`.
void take_leaf(Ui& ui, Rect& inside, AttractView const& view) {
    Extent const leaf{ui.px(attract_leaf.width), ui.px(attract_leaf.height)};
    bool const landscape = ui.theme().landscape;
    auto head = landscape ? inside : take_top(inside, leaf.height);
    auto const place = take_left(head, leaf.width);
    Rect const face{place.x, place.y, leaf.width, std::min(leaf.height, place.height)};
    date_leaf(ui, face, {view.leaf->month_and_weekday, view.leaf->day}, LeafTone::OnColour);
    take_left(head, ui.px(attract_pad));
    if (landscape) {
        inside = head;
        return;
    }
    draw_beside_leaf(ui, head, view, ui.colour().on_fill);
    take_top(inside, ui.px(56));
}

void draw_subject(Ui& ui, Rect const& area, AttractView const& view) {
    auto const accent = view.leaf ? Accent::Day : Accent::Neutral;
    Rect const lit{area.right() - ui.px(240), area.y, ui.px(160), area.height};
    door_ground(ui, area, ui.theme().of(accent), lit, 0);
    auto inside = inset(area, ui.px(attract_pad));
    if (view.leaf) {
        take_leaf(ui, inside, view);
    }
    draw_attract_words(ui, inside, view, view.leaf ? ui.colour().on_fill : ui.colour().on_chosen);
}

void draw_invitation(Ui& ui, Rect const& area, AttractView const& view, double pressed) {
    surface(ui, area, ui.colour().sun, pressed);
    icon_beside_label(ui, area,
                      {.icon = Icon::TouchPoint,
                       .label = view.invitation,
                       .style = scaled(ui, poster_text).strong(),
                       .icon_size = ui.px(88),
                       .icon_colour = ui.colour().on_sun,
                       .colour = ui.colour().on_sun});
}

}  // namespace

std::optional<Intent> draw_attract(Ui& ui, PageArea const& page, AttractView const& view) {
    auto const touch = ui.touch(
        {.id = "attract", .role = TargetRole::Button, .label = view.invitation}, ui.page());
    auto rest = page.content;
    auto const height = ui.px(ui.theme().landscape ? landscape_invitation : invitation_height);
    draw_invitation(ui, take_bottom(rest, height), view, touch.pressed);
    take_bottom(rest, ui.space().gutter);
    draw_subject(ui, rest, view);
    bool const touched = touch.pressed > 0 || touch.tapped;
    return touched ? std::optional<Intent>{intent::Wake{}} : std::nullopt;
}

}  // namespace sunhall
