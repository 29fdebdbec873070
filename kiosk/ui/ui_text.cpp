// The part of Ui that sets text, icons and codes.
#include <algorithm>

#include "kiosk/ui/ui_state.hpp"

namespace sunhall {
namespace {

TextStyle typeset_style(UiState const& state, TypeStyle const& style) {
    TextStyle setting;
    setting.language = state.shapes;
    setting.family = style.serif ? TextStyle::Family::Serif : TextStyle::Family::Sans;
    setting.weight = style.bold ? TextStyle::Weight::Bold : TextStyle::Weight::Regular;
    setting.size = style.size;
    setting.line_height = style.line;
    setting.tabular = true;
    return setting;
}

TextStyle wrapped(UiState const& state, TypeStyle const& style, int width, int lines) {
    auto setting = typeset_style(state, style);
    if (width > 0) {
        setting.width = width;
    }
    if (width > 0 && lines > 0) {
        setting.max_lines = lines;
    }
    return setting;
}

TextStyle::Align align_of(Across across) {
    switch (across) {
        case Across::Middle: return TextStyle::Align::Centre;
        case Across::Right: return TextStyle::Align::Right;
        case Across::Joined:
        case Across::Start: break;
    }
    return TextStyle::Align::Start;
}

int above_text(Down down, int room) {
    switch (down) {
        case Down::Middle: return room / 2;
        case Down::Bottom: return room;
        case Down::Ink:
        case Down::Top: break;
    }
    return 0;
}

/// Where the baseline of a capital lies whose ink is in the middle of such a height. Han
/// characters are in the middle then as well: theirs is as far above the baseline, to a pixel.
int baseline_in(UiState& state, TypeStyle const& style, int height) {
    auto const capital = state.typesetter.measure("H", typeset_style(state, style));
    return (height - capital.ink.height) / 2 + capital.baseline - capital.ink.y;
}

int top_of(UiState& state, Rect const& area, TextExtent const& extent, TypeStyle const& style,
           Down down) {
    if (down == Down::Ink) {
        return area.y + baseline_in(state, style, area.height) - extent.baseline;
    }
    return area.y + above_text(down, area.height - extent.height);
}

void draw(UiState& state, Text const& text, int x, int y, Colour colour) {
    auto const& picture = *text.picture;
    auto const left = x + text.picture_x;
    auto const top = y + text.picture_y;
    state.list->AddImage(texture_id(picture), at(left, top),
                         at(left + picture.width, top + picture.height), {0, 0}, {1, 1},
                         packed(colour));
}

TextStyle placed(UiState const& state, TypeStyle const& style, int width,
                 Placement const& placement) {
    auto setting = wrapped(state, style, width, placement.lines);
    setting.align = align_of(placement.across);
    setting.justify = placement.margins == Margins::Justified;
    setting.indent = placement.indent;
    setting.strong = placement.strong;
    return setting;
}

/// Bytes that begin a character; the others begin with the bits 10.
std::size_t characters_in(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

TextOrigin current_origin(UiState const& state) {
    return state.origins.empty() ? TextOrigin{} : state.origins.back();
}

QrCode const* code_of(UiState& state, std::string_view content) {
    // A visit looks at a handful of codes; each is some 100 KB.
    constexpr std::size_t codes_kept = 8;
    std::pair const key{std::string{content}, state.theme.space.qr_module};
    if (auto const found = state.codes.find(key); found != state.codes.end()) {
        return &found->second;
    }
    auto made = qr_code(content, key.second);
    if (!made) {
        return nullptr;
    }
    if (state.codes.size() >= codes_kept) {
        state.codes.clear();
    }
    return &state.codes.emplace(key, *std::move(made)).first->second;
}

}  // namespace

Extent Ui::text(Rect const& area, std::string_view text, TypeStyle const& style, Colour colour,
                Placement const& placement) {
    if (text.empty() || area.width <= 0) {
        return {};
    }
    auto const setting = placed(state_, style, area.width, placement);
    if (placement.down == Down::Top && area.y >= state_.clip().bottom()) {
        // Below what shows: its size is wanted, its picture is not.
        auto const extent = state_.typesetter.measure(text, setting);
        return {std::min(extent.widest_line, area.width), extent.height};
    }
    auto const set = state_.typesetter.text(text, setting);
    auto const& extent = set->extent;
    auto const y = top_of(state_, area, extent, style, placement.down);
    auto const width = std::min(extent.widest_line, area.width);
    auto const x = placement.across == Across::Joined ? area.x - extent.left : area.x;
    Rect const covered{x + extent.left, y, width, extent.height};
    if (auto const visible = meet(covered, state_.clip()); !visible.empty()) {
        ShownText shown{.area = visible,
                        .origin = current_origin(state_),
                        .missing_glyphs = extent.missing_glyphs,
                        .cut = extent.cut,
                        .ink = colour};
        if (placement.secret) {
            shown.typed_characters = characters_in(text);
        } else {
            shown.text = text;
        }
        state_.record.texts.push_back(std::move(shown));
        draw(state_, *set, x, y, colour);
    }
    return {width, extent.height};
}

Extent Ui::measure(std::string_view text, TypeStyle const& style, int width, int lines) const {
    if (text.empty()) {
        return {};
    }
    auto const extent = state_.typesetter.measure(text, wrapped(state_, style, width, lines));
    return {extent.widest_line, extent.height};
}

Extent Ui::measure(std::string_view text, TypeStyle const& style, int width,
                   Placement const& placement) const {
    if (text.empty()) {
        return {};
    }
    auto const extent = state_.typesetter.measure(text, placed(state_, style, width, placement));
    return {extent.widest_line, extent.height};
}

bool Ui::reads_from_right(std::string_view text) const {
    return state_.typesetter.measure(text, typeset_style(state_, type().body)).from_right;
}

void Ui::icon(Rect const& area, Icon icon, int size, Colour colour) {
    auto const set = state_.typesetter.icon(icon, size);
    auto const& ink = set->extent.ink;
    draw(state_, *set, area.x + (area.width - ink.width) / 2 - ink.x,
         area.y + (area.height - ink.height) / 2 - ink.y, colour);
}

Rect Ui::code(Rect const& area, std::string_view content) {
    auto const* code = code_of(state_, content);
    if (code == nullptr) {
        return {};
    }
    auto const& picture = *code->picture;
    auto const place = centred(area, {picture.width, picture.height});
    state_.list->AddImage(texture_id(picture), at(place.x, place.y),
                          at(place.right(), place.bottom()));
    state_.record.codes.push_back(
        {std::string{content}, place, theme().space.qr_module, current_origin(state_)});
    return place;
}

int Ui::code_side(std::string_view content) const {
    auto const* code = code_of(state_, content);
    return code == nullptr ? 0 : code->picture->width;
}

}  // namespace sunhall
