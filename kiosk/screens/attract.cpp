#include "kiosk/screens/attract.hpp"

#include <algorithm>
#include <utility>

#include "kiosk/ui/day.hpp"
#include "kiosk/ui/daylight.hpp"
#include "kiosk/ui/surface.hpp"

namespace sunhall {

namespace {

// Han of 15 mm are read from three metres: 60 px and more as drawn.
constexpr TypeStyle poster_title{100, 132, true, true};
constexpr TypeStyle least_poster_title{76, 100, true, true};
constexpr TypeStyle poster_text{60, 88, false, false};
constexpr TypeStyle poster_chip{52, 72, true, false};
constexpr int least_poster_text = 44;
constexpr int most_attract_title = 4;
constexpr int most_attract_text = 4;
constexpr Extent attract_leaf{340, 380};
constexpr int attract_pad = 64;
constexpr int chip_gap = 16;
constexpr int facts_gap = 32;
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

/// In letters so large, `most` of all, that the longest clause has room in a line; where even the
/// least are too large, the lines wrap.
Spoken spoken(Ui const& ui, std::string const& title, int width, TypeStyle const& most) {
    auto const least = ui.px(least_poster_title.size);
    auto style = fitting(ui, title, scaled(ui, most), width, least);
    if (ui.measure(title, style).width <= width) {
        return {{title}, style, style.line};
    }
    auto const clauses = clauses_of(title);
    style = scaled(ui, most);
    for (auto const& clause : clauses) {
        style = fitting(ui, clause, style, width, least);
    }
    bool const fits = std::ranges::all_of(clauses, [&](std::string const& clause) {
        return ui.measure(clause, style).width <= width;
    });
    style = fits ? style : scaled(ui, most);
    Spoken words{lines_of(ui, clauses, style, width), style};
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

int facts_height(Ui const& ui, int width, std::vector<Fact> const& facts) {
    int height = 0;
    for (auto const& fact : facts) {
        height += fact_height(ui, width, fact);
    }
    return height;
}

/// The date goes first, since the leaf tells it as well, then the last ones.
std::vector<Fact> facts_with_room(Ui const& ui, int width, int room, AttractView const& view) {
    auto facts = view.facts;
    bool told_by_leaf = view.leaf.has_value();
    while (!facts.empty() && facts_height(ui, width, facts) > room) {
        facts.erase(told_by_leaf ? facts.begin() : facts.end() - 1);
        told_by_leaf = false;
    }
    return facts;
}

void draw_attract_facts(Ui& ui, Rect rest, ItemRef const& item, std::vector<Fact> const& facts,
                        Colour colour) {
    auto const style = scaled(ui, poster_text);
    for (auto const& fact : facts) {
        auto line = take_top(rest, fact_height(ui, rest.width, fact));
        auto const label = ui.measure(fact.label, style).width;
        ui.text(take_left(line, label), fact.label, style, colour);
        take_left(line, ui.px(32));
        ui.about(origin(item, fact.field),
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

/// What is said of a subject, and how large, in the height that there is.
struct Words {
    Spoken title;
    std::vector<Fact> facts;
};

/// A title that leaves no room for when and where is set in the least letters.
Words words_with_room(Ui const& ui, Rect const& area, AttractView const& view) {
    auto const chip = beside_leaf(ui, view) ? 0 : ui.px(poster_chip.line) + ui.px(chip_gap);
    auto const set_in = [&](TypeStyle const& most) {
        auto title = spoken(ui, view.title, area.width, most);
        auto const room = area.height - chip - title.height - ui.px(facts_gap);
        auto facts = facts_with_room(ui, area.width, room, view);
        return Words{std::move(title), std::move(facts)};
    };
    auto words = set_in(poster_title);
    return words.facts.empty() ? set_in(least_poster_title) : words;
}

/// Chip, title and, as far as there is room, the text; when and where at the foot.
void draw_attract_words(Ui& ui, Rect rest, AttractView const& view, Colour colour) {
    auto const [title, facts] = words_with_room(ui, rest, view);
    auto const foot = take_bottom(rest, facts_height(ui, rest.width, facts));
    draw_attract_facts(ui, foot, view.item, facts, colour);
    take_bottom(rest, ui.px(facts_gap));
    if (beside_leaf(ui, view)) {
        draw_attract_title(ui, rest, view, title, colour);
        return;
    }
    auto const chip = scaled(ui, poster_chip);
    if (view.texts.empty()) {
        // Alone it stands in the middle, not above a hole.
        rest = centred(
            rest, {rest.width, std::min(rest.height, chip.line + ui.px(chip_gap) + title.height)});
    }
    ui.text(take_top(rest, chip.line), view.chip, chip, colour);
    take_top(rest, ui.px(chip_gap));
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
