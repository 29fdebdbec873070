// The part of hall_plan.hpp that decides what stands in each area.
#include <algorithm>
#include <string_view>

#include "kiosk/screens/hall_plan.hpp"

namespace sunhall {

namespace {

// tokens.md §2, floor: nothing is set smaller, in large text neither; the rows name it in full.
constexpr int least_size = 22;
constexpr int least_line = 30;
constexpr int balancing_step = 4;  // pixels; a fifth of the smallest character

using Area = HallMapView::Area;

std::optional<Icon> icon_of(AreaUse use) {
    switch (use) {
        case AreaUse::Desk: return Icon::Support;
        case AreaUse::SelfService: return Icon::TouchPoint;
        case AreaUse::Waiting: return Icon::Seat;
        case AreaUse::Entrance: return Icon::Entrance;
        case AreaUse::Stairs: return Icon::Stairs;
        case AreaUse::Lift: return Icon::Lift;
        case AreaUse::Toilet: return Icon::Toilet;
        case AreaUse::Nursery: return Icon::Nursery;
        case AreaUse::Office: return Icon::Building;
        // A window's sign would be taken for a door.
        case AreaUse::Windows:
        case AreaUse::Other: break;
    }
    return std::nullopt;
}

/// Words of Latin letters end at a space or behind a hyphen; between Han characters a line may end
/// anywhere.
bool has_room_for_words(Ui const& ui, std::string_view text, TypeStyle const& style, int width) {
    for (std::size_t begin = 0; begin < text.size();) {
        auto const at = text.find_first_of(" -", begin);
        auto const end = at == std::string_view::npos ? text.size() : at + 1;
        auto const word = text.substr(begin, end - begin);
        bool const latin =
            std::ranges::all_of(word, [](char byte) { return byte >= ' ' && byte <= '~'; });
        if (latin && ui.measure(word, style).width > width) {
            return false;
        }
        begin = end;
    }
    return true;
}

struct Trial {
    std::string name, detail;
    TypeStyle style;
};

/// Name over detail, else the name, else the windows' numbers; of a department the name in the
/// plan's least letters before there are none at all.
std::vector<Trial> trials_for(Ui const& ui, Area const& area) {
    auto const& floor = ui.type().floor;
    TypeStyle const least{ui.px(least_size), ui.px(least_line), false, false};
    std::vector<Trial> trials{{area.name, area.detail, floor}, {area.name, {}, floor}};
    if (area.intent) {
        trials.push_back({area.name, {}, least});
    }
    if (!area.detail.empty()) {
        trials.push_back({area.detail, {}, least});
    }
    return trials;
}

/// The size of both, the name in bold; none where a word is wider than the place.
std::optional<Extent> size_of(Ui const& ui, Trial const& trial, int width) {
    auto const strong = trial.style.strong();
    if (trial.name.empty() || !has_room_for_words(ui, trial.name, strong, width) ||
        !has_room_for_words(ui, trial.detail, trial.style, width)) {
        return std::nullopt;
    }
    auto const name = ui.measure(trial.name, strong, width, 0);
    auto const detail = ui.measure(trial.detail, trial.style, width, 0);
    return Extent{std::max(name.width, detail.width), name.height + detail.height};
}

/// The narrowest width in which they have no more lines: these are of about one length then.
int balanced_width(Ui const& ui, Trial const& trial, Extent const& size, int width) {
    auto const fits = [&](int narrower) {
        auto const narrow = size_of(ui, trial, narrower);
        return narrow && narrow->height == size.height;
    };
    while (width > 2 * trial.style.size && fits(width - balancing_step)) {
        width -= balancing_step;
    }
    return width;
}

/// The largest part of the place that lies above, below or beside the pin.
Rect clear_part(Rect const& place, Rect const& pin) {
    Rect best;
    for (auto const& part :
         {Rect{place.x, place.y, place.width, pin.y - place.y},
          Rect{place.x, pin.bottom(), place.width, place.bottom() - pin.bottom()},
          Rect{place.x, place.y, pin.x - place.x, place.height},
          Rect{pin.right(), place.y, place.right() - pin.right(), place.height}}) {
        if (part.width > 0 && part.height > 0 && part.area() > best.area()) {
            best = part;
        }
    }
    return best;
}

/// The first words that have room there.
std::optional<PlanLabel> words_in(Ui const& ui, Rect const& place, Rect const& pin,
                                  std::vector<Trial> const& trials) {
    for (auto const& trial : trials) {
        auto const size = size_of(ui, trial, place.width);
        if (size && size->height <= place.height && meet(centred(place, *size), pin).empty()) {
            auto const width = balanced_width(ui, trial, *size, place.width);
            return PlanLabel{.name = trial.name,
                             .detail = trial.detail,
                             .style = trial.style,
                             .place = centred(place, {width, size->height})};
        }
    }
    return std::nullopt;
}

PlanLabel label_of(Ui const& ui, Rect const& place, Rect const& pin, Area const& area) {
    auto const inside = inset(place, ui.px(6), ui.px(4));
    auto const trials = trials_for(ui, area);
    if (auto words = words_in(ui, inside, pin, trials)) {
        return *std::move(words);
    }
    bool const covered = !meet(inside, pin).empty();
    if (covered) {
        if (auto words = words_in(ui, clear_part(inside, pin), {}, trials)) {
            return *std::move(words);
        }
    }
    auto const clear = covered ? clear_part(place, pin) : place;
    return {.sign = {.icon = icon_of(area.use)}, .place = clear.empty() ? place : clear};
}

/// Another area shows the same sign and means something else.
bool is_ambiguous(HallMapView const& view, std::vector<PlanLabel> const& labels, std::size_t at) {
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (labels[i].name.empty() && labels[i].sign == labels[at].sign &&
            view.areas[i].name != view.areas[at].name) {
            return true;
        }
    }
    return false;
}

void number_signs(HallMapView const& view, std::vector<PlanLabel>& labels) {
    std::vector<std::size_t> numbered;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (labels[i].name.empty() && (!labels[i].sign.icon || is_ambiguous(view, labels, i))) {
            numbered.push_back(i);
        }
    }
    std::vector<std::string_view> names;
    for (auto const at : numbered) {
        std::string_view const name = view.areas[at].name;
        auto const known = std::ranges::find(names, name);
        labels[at].sign = {.number = static_cast<int>(known - names.begin()) + 1};
        if (known == names.end()) {
            names.push_back(name);
        }
    }
}

}  // namespace

std::vector<PlanLabel> plan_labels(Ui const& ui, PlanScale const& scale, HallMapView const& view) {
    auto const pin = plan_pin(ui, scale, view);
    std::vector<PlanLabel> labels;
    for (auto const& area : view.areas) {
        labels.push_back(label_of(ui, scale.place(area), pin ? pin->whole() : Rect{}, area));
    }
    number_signs(view, labels);
    return labels;
}

std::vector<LegendLine> plan_legend(HallMapView const& view, std::vector<PlanLabel> const& labels) {
    std::vector<LegendLine> legend;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        LegendLine line{labels[i].sign, view.areas[i].name};
        bool const explains = labels[i].name.empty() && !line.name.empty();
        if (explains && std::ranges::find(legend, line) == legend.end()) {
            legend.push_back(std::move(line));
        }
    }
    std::ranges::stable_sort(legend, {}, [](LegendLine const& line) { return line.sign.number; });
    return legend;
}

}  // namespace sunhall
