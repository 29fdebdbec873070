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

/// A title as lines, broken where one pauses in saying it.
struct Spoken {
    std::vector<std::string> lines;
    TypeStyle style;
    int height = 0;
};

/// 周六延时服务： 户政、 医保、 不动产窗口照常办理: each with the sign that ends it.
std::vector<std::string> clauses_of(std::string_view title) {
    std::vector<std::string> clauses;
    while (!title.empty()) {
        auto end = title.size();
        for (auto const sign : {"：", "、", "，", "；"}) {
            auto const found = title.find(sign);
            end = found == std::string_view::npos
                      ? end
                      : std::min(end, found + std::string_view{sign}.size());
        }
        clauses.emplace_back(title.substr(0, end));
        title.remove_prefix(end);
    }
    return clauses;
}

/// As many clauses in a line as it has room for; what follows a colon begins a line.
std::vector<std::string> lines_of(Ui const& ui, std::vector<std::string> const& clauses,
                                  TypeStyle const& style, int width) {
    std::vector<std::string> lines;
    for (auto const& clause : clauses) {
        bool const joins = !lines.empty() && !lines.back().ends_with("：") &&
                           ui.measure(lines.back() + clause, style).width <= width;
        if (joins) {
            lines.back() += clause;
        } else {
            lines.push_back(clause);
        }
    }
    return lines;
}

/// In letters so large that the longest clause has room in a line; where even the least are too
/// large, the lines wrap.
Spoken spoken(Ui const& ui, std::string const& title, int width) {
    auto style = fitting(ui, title, scaled(ui, poster_title), width, ui.px(least_title));
    if (ui.measure(title, style).width <= width) {
        return {{title}, style, style.line};
    }
    auto const clauses = clauses_of(title);
    style = scaled(ui, poster_title);
    for (auto const& clause : clauses) {
        style = fitting(ui, clause, style, width, ui.px(least_title));
    }
    bool const fits = std::ranges::all_of(clauses, [&](std::string const& clause) {
        return ui.measure(clause, style).width <= width;
    });
    Spoken words{lines_of(ui, clauses, fits ? style : scaled(ui, poster_title), width),
                 fits ? style : scaled(ui, poster_title)};
    for (auto const& line : words.lines) {
        words.height += ui.measure(line, words.style, width, most_attract_title).height;
    }
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

void draw_attract_title(Ui& ui, Rect& rest, AttractView const& view, Spoken const& title,
                        Colour colour) {
    ui.about(origin(view.item, "title"), [&] {
        for (auto const& line : title.lines) {
            auto const height =
                ui.measure(line, title.style, rest.width, most_attract_title).height;
            ui.text(take_top(rest, height), line, title.style, colour,
                    {.lines = most_attract_title});
        }
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
    auto const title = spoken(ui, view.title, rest.width);
    if (beside_leaf(ui, view)) {
        draw_attract_title(ui, rest, view, title, colour);
        return;
    }
    auto const chip = scaled(ui, poster_chip);
    if (view.texts.empty()) {
        // Alone it stands in the middle, not above a hole.
        rest = centred(rest,
                       {rest.width, std::min(rest.height, chip.line + ui.px(16) + title.height)});
    }
    ui.text(take_top(rest, chip.line), view.chip, chip, colour);
    take_top(rest, ui.px(16));
    draw_attract_title(ui, rest, view, title, colour);
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
