#include "kiosk/typeset/text_layout.hpp"

#include <algorithm>
#include <string>

#include <pango/pangocairo.h>

#include "kiosk/typeset/held.hpp"
#include "kiosk/typeset/last_line.hpp"
#include "kiosk/typeset/numbers.hpp"
#include "kiosk/typeset/still_spaces.hpp"
#include "kiosk/typeset/units.hpp"

namespace sunhall {
namespace {

/// Hinting moves ink by up to a pixel beyond the box Pango computes from outlines.
constexpr int ink_margin = 2;

/// Cairo's images end at 32,767 pixels; no page needs a line of half of that.
constexpr int widest_picture = 16384;

/// Of a justified line: a sixth of a character between two of them.
constexpr int widest_stretch = 6;

/// Our own families first, then those of other scripts, none of which is opened before a text
/// needs it, then the two that together have the rare Han characters.
char const* families_of(TextStyle::Family family) {
    switch (family) {
        case TextStyle::Family::Serif:
            return "Noto Serif CJK SC,Noto Naskh Arabic,Noto Serif Tibetan,Noto Sans Mongolian,"
                   "HanaMinA,HanaMinB";
        case TextStyle::Family::Icon: return "Material Icons";
        case TextStyle::Family::Sans: break;
    }
    return "Noto Sans CJK SC,Noto Sans Arabic,Noto Serif Tibetan,Noto Sans Mongolian,"
           "HanaMinA,HanaMinB";
}

PangoAlignment alignment_of(TextStyle::Align align) {
    switch (align) {
        case TextStyle::Align::Centre: return PANGO_ALIGN_CENTER;
        case TextStyle::Align::Right: return PANGO_ALIGN_RIGHT;
        case TextStyle::Align::Start: break;
    }
    return PANGO_ALIGN_LEFT;
}

bool reads_from_the_right(PangoLayout* layout) {
    auto* const first = pango_layout_get_line_readonly(layout, 0);
    return first != nullptr &&
           pango_layout_line_get_resolved_direction(first) == PANGO_DIRECTION_RTL;
}

Font font_of(TextStyle const& style) {
    Font font{pango_font_description_new()};
    pango_font_description_set_family_static(font.get(), families_of(style.family));
    pango_font_description_set_weight(font.get(), style.weight == TextStyle::Weight::Bold
                                                      ? PANGO_WEIGHT_BOLD
                                                      : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(font.get(), double{PANGO_SCALE} * style.size);
    return font;
}

Attributes attributes_of(TextStyle const& style, std::vector<StrongRange> const& strong) {
    Attributes attributes{pango_attr_list_new()};
    pango_attr_list_insert(
        attributes.get(),
        pango_attr_language_new(pango_language_from_string(style.language.c_str())));
    if (style.line_height) {
        pango_attr_list_insert(attributes.get(), pango_attr_line_height_new_absolute(
                                                     *style.line_height * PANGO_SCALE));
    }
    for (auto const& range : strong) {
        auto* const bold = pango_attr_weight_new(PANGO_WEIGHT_BOLD);
        bold->start_index = range.begin;
        bold->end_index = range.end;
        pango_attr_list_insert(attributes.get(), bold);
    }
    if (style.tabular) {
        pango_attr_list_insert(attributes.get(), pango_attr_font_features_new("tnum=1"));
    }
    return attributes;
}

/// Valid UTF-8; and where lines are counted, one paragraph: Pango counts lines by paragraph.
std::string settable(std::string_view text, TextStyle const& style) {
    std::string clean{text};
    if (g_utf8_validate(text.data(), static_cast<gssize>(text.size()), nullptr) == FALSE) {
        std::unique_ptr<char, decltype([](char* held) { g_free(held); })> const repaired{
            g_utf8_make_valid(text.data(), static_cast<gssize>(text.size()))};
        clean = repaired.get();
    }
    if (style.max_lines) {
        std::ranges::replace(clean, '\n', ' ');
    }
    return clean;
}

/// Into lines that have room for what is to stay together.
bool breaks_into_lines(TextStyle const& style) {
    return style.width && style.max_lines != 1 &&
           *style.width >= least_characters_a_line * style.size;
}

/// What Pango is to be told about the text by signs in it.
void put_signs(std::string& text, std::vector<StrongRange>& strong, TextStyle const& style) {
    isolate_numbers(text, strong);
    if (breaks_into_lines(style)) {
        join_last_characters(text, strong);
        join_units(text, strong);
    }
    if (style.justify) {
        keep_spaces_still(text, strong);
    }
}

/// Characters of such a line stand so far apart that one reads them singly. A Han character is as
/// wide as its size, and Pango adds to it what it stretches.
bool is_loose(PangoLayoutLine const& line, int size) {
    auto const most = size * PANGO_SCALE * (widest_stretch + 1) / widest_stretch;
    for (auto const* at = line.runs; at != nullptr; at = at->next) {
        auto const& run = *static_cast<PangoLayoutRun*>(at->data);
        auto const* const glyphs = run.glyphs->glyphs;
        if (run.item->analysis.script == G_UNICODE_SCRIPT_HAN &&
            std::any_of(glyphs, glyphs + run.glyphs->num_glyphs,
                        [&](PangoGlyphInfo const& glyph) { return glyph.geometry.width > most; })) {
            return true;
        }
    }
    return false;
}

/// Sets loose lines anew as wide as they are by nature, ragged, which Pango does for all lines or
/// for none.
void relax_loose_lines(PangoLayout* layout, int size) {
    auto const* const text = pango_layout_get_text(layout);
    for (auto* at = pango_layout_get_lines(layout); at != nullptr; at = at->next) {
        auto const& line = *static_cast<PangoLayoutLine*>(at->data);
        if (!is_loose(line, size)) {
            continue;
        }
        for (auto* of = line.runs; of != nullptr; of = of->next) {
            auto const& run = *static_cast<PangoLayoutRun*>(of->data);
            pango_shape_with_flags(text + run.item->offset, run.item->length, text, -1,
                                   &run.item->analysis, run.glyphs, PANGO_SHAPE_ROUND_POSITIONS);
        }
    }
}

int widest_line(PangoLayout* layout) {
    int widest = 0;
    for (auto const* line = pango_layout_get_lines_readonly(layout); line != nullptr;
         line = line->next) {
        PangoRectangle logical{};
        pango_layout_line_get_pixel_extents(static_cast<PangoLayoutLine*>(line->data), nullptr,
                                            &logical);
        widest = std::max(widest, logical.width);
    }
    return widest;
}

}  // namespace

struct TextLayout::Pango {
    Held<PangoFontMap> fonts{pango_cairo_font_map_new()};
    Held<PangoContext> context{pango_font_map_create_context(fonts.get())};
    Held<PangoLayout> layout;
};

TextLayout::TextLayout() : pango_{std::make_unique<Pango>()} {
    FontOptions const options{cairo_font_options_create()};
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_SLIGHT);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(pango_->context.get(), options.get());
    pango_context_set_round_glyph_positions(pango_->context.get(), TRUE);
    pango_->layout.reset(pango_layout_new(pango_->context.get()));
    pango_layout_set_wrap(pango_->layout.get(), PANGO_WRAP_WORD_CHAR);
}

TextLayout::~TextLayout() = default;

TextExtent TextLayout::lay_out(std::string_view text, TextStyle const& style) {
    auto* const layout = pango_->layout.get();
    auto clean = settable(text, style);
    auto strong = style.strong;
    put_signs(clean, strong, style);
    pango_layout_set_text(layout, clean.data(), static_cast<int>(clean.size()));
    pango_layout_set_font_description(layout, font_of(style).get());
    pango_layout_set_attributes(layout, attributes_of(style, strong).get());
    pango_layout_set_width(layout, style.width ? *style.width * PANGO_SCALE : -1);
    pango_layout_set_alignment(layout, alignment_of(style.align));
    pango_layout_set_justify(layout, style.justify ? TRUE : FALSE);
    pango_layout_set_indent(layout, style.indent * PANGO_SCALE);
    pango_layout_set_ellipsize(layout,
                               style.max_lines ? PANGO_ELLIPSIZE_END : PANGO_ELLIPSIZE_NONE);
    pango_layout_set_height(layout, style.max_lines ? -*style.max_lines : -1);
    bool const from_right = reads_from_the_right(layout);
    if (from_right && style.align == TextStyle::Align::Right) {
        // Of such paragraphs Pango takes left and right the other way round, as start and end.
        pango_layout_set_alignment(layout, PANGO_ALIGN_LEFT);
    }
    if (style.justify) {
        relax_loose_lines(layout, style.size);
    }

    PangoRectangle ink{};
    PangoRectangle logical{};
    pango_layout_get_pixel_extents(layout, &ink, &logical);
    return {.width = style.width.value_or(logical.x + logical.width),
            .height = logical.height,
            .widest_line = widest_line(layout),
            .left = style.width ? std::max(0, logical.x) : 0,
            .baseline = PANGO_PIXELS(pango_layout_get_baseline(layout)),
            .from_right = from_right,
            .lines = pango_layout_get_line_count(layout),
            .ink = {ink.x, ink.y, ink.width, ink.height},
            .cut = pango_layout_is_ellipsized(layout) != FALSE,
            .missing_glyphs = pango_layout_get_unknown_glyphs_count(layout)};
}

Text TextLayout::draw(TextExtent const& extent) const {
    Rect box{extent.ink.x - ink_margin, extent.ink.y - ink_margin,
             extent.ink.width + 2 * ink_margin, extent.ink.height + 2 * ink_margin};
    box.width = std::min(box.width, widest_picture);
    box.height = std::min(box.height, Typesetter::tallest);

    auto picture = std::make_shared<Picture>(Picture::Kind::Coverage, box.width, box.height);
    Surface const surface{cairo_image_surface_create_for_data(
        picture->pixels.data(), CAIRO_FORMAT_A8, picture->width, picture->height, picture->stride)};
    Pen const pen{cairo_create(surface.get())};
    cairo_translate(pen.get(), -box.x, -box.y);
    pango_cairo_show_layout(pen.get(), pango_->layout.get());
    cairo_surface_flush(surface.get());
    return {
        .extent = extent, .picture = std::move(picture), .picture_x = box.x, .picture_y = box.y};
}

}  // namespace sunhall
