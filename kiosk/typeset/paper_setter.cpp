#include "kiosk/typeset/paper_setter.hpp"

#include <cmath>
#include <span>

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include "kiosk/typeset/held.hpp"
#include "kiosk/typeset/qr.hpp"
#include "sync/base/format.hpp"

namespace sunhall {
namespace {

/// Coverage at which a dot becomes black: thin strokes of Han characters must not break, so a
/// little less than half.
constexpr std::uint8_t black_from = 105;

/// Our own lines lie closer than the font's, whose ascent leaves room for Tibetan stacks.
constexpr float line_spacing = 1.12F;

constexpr char const* families = "Noto Sans CJK SC,HanaMinA,HanaMinB";

PangoAlignment alignment_of(PaperText::Align align) {
    switch (align) {
        case PaperText::Align::Centre: return PANGO_ALIGN_CENTER;
        case PaperText::Align::End: return PANGO_ALIGN_RIGHT;
        case PaperText::Align::Start: break;
    }
    return PANGO_ALIGN_LEFT;
}

Font font_of(PaperText const& text) {
    Font font{pango_font_description_new()};
    pango_font_description_set_family_static(font.get(), families);
    pango_font_description_set_weight(font.get(), text.weight == PaperText::Weight::Bold
                                                      ? PANGO_WEIGHT_BOLD
                                                      : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(font.get(), PANGO_SCALE * text.size);
    return font;
}

Attributes attributes_of(PaperText const& text) {
    Attributes attributes{pango_attr_list_new()};
    pango_attr_list_insert(
        attributes.get(),
        pango_attr_language_new(pango_language_from_string(text.language.c_str())));
    pango_attr_list_insert(attributes.get(), pango_attr_line_height_new(line_spacing));
    return attributes;
}

std::string valid_utf8(std::string const& text) {
    auto const size = static_cast<gssize>(text.size());
    if (g_utf8_validate(text.data(), size, nullptr) != FALSE) {
        return text;
    }
    std::unique_ptr<char, decltype([](char* held) { g_free(held); })> const repaired{
        g_utf8_make_valid(text.data(), size)};
    return repaired.get();
}

/// cairo takes valid UTF-8 for broken where a character is one that Unicode keeps for nobody
/// (noncharacters), and then makes no PDF at all.
std::string for_metadata(std::string const& text) {
    auto const clean = valid_utf8(text);
    std::string kept;
    for (auto const* at = clean.c_str(); *at != '\0';) {
        auto const* const next = g_utf8_next_char(at);
        auto const character = g_utf8_get_char(at);
        bool const for_nobody =
            (character & 0xFFFEU) == 0xFFFEU || (character >= 0xFDD0U && character <= 0xFDEFU);
        if (!for_nobody) {
            kept.append(at, next);
        }
        at = next;
    }
    return kept;
}

/// The outlines to be filled, on a grid finer than any printer's: 1/16 point, 1,152 dpi. Their
/// last digits are a third of a page's bytes.
void snap_outlines(cairo_t* pen) {
    constexpr double grid = 16;
    std::unique_ptr<cairo_path_t, decltype([](cairo_path_t* held) {
                        cairo_path_destroy(held);
                    })> const path{cairo_copy_path(pen)};
    auto const all = std::span{path->data, static_cast<std::size_t>(path->num_data)};
    for (std::size_t at = 0; at < all.size();) {
        auto const length = static_cast<std::size_t>(all[at].header.length);
        for (auto& point : all.subspan(at + 1, length - 1)) {
            point.point.x = std::round(point.point.x * grid) / grid;
            point.point.y = std::round(point.point.y * grid) / grid;
        }
        at += length;
    }
    cairo_new_path(pen);
    cairo_append_path(pen, path.get());
}

cairo_status_t append(void* file, unsigned char const* bytes, unsigned length) {
    static_cast<std::string*>(file)->append(reinterpret_cast<char const*>(bytes), length);
    return CAIRO_STATUS_SUCCESS;
}

cairo_t* pen_of(void* pen) { return static_cast<cairo_t*>(pen); }

/// A run of dark modules is one rectangle, so that no viewer shows seams between them.
Result<void> draw_code(cairo_t* pen, ink::Code const& code) {
    auto const modules = TRY(qr_modules(code.text));
    cairo_set_antialias(pen, CAIRO_ANTIALIAS_NONE);
    for (int y = 0; y < modules.side; ++y) {
        for (int x = 0; x < modules.side; ++x) {
            int const from = x;
            while (x < modules.side && modules.dark(x, y)) {
                ++x;
            }
            if (x > from) {
                cairo_rectangle(pen, code.x + (from + qr_quiet_modules) * code.module,
                                code.y + (y + qr_quiet_modules) * code.module,
                                (x - from) * code.module, code.module);
            }
        }
    }
    cairo_fill(pen);
    cairo_set_antialias(pen, CAIRO_ANTIALIAS_DEFAULT);
    return {};
}

Bitmap cut_at_threshold(cairo_surface_t* surface, int width, int height) {
    cairo_surface_flush(surface);
    auto const* const pixels = cairo_image_surface_get_data(surface);
    auto const stride = cairo_image_surface_get_stride(surface);
    Bitmap bitmap{width, height};
    for (int y = 0; y < height; ++y) {
        auto const* const line = pixels + static_cast<std::ptrdiff_t>(y) * stride;
        for (int x = 0; x < width; ++x) {
            if (line[x] >= black_from) {
                bitmap.blacken(x, y);
            }
        }
    }
    return bitmap;
}

}  // namespace

struct PaperSetter::Pango {
    Held<PangoFontMap> fonts{pango_cairo_font_map_new()};
    Held<PangoContext> context{pango_font_map_create_context(fonts.get())};
    Held<PangoLayout> layout;
};

PaperSetter::PaperSetter(Grid grid) : grid_{grid}, pango_{std::make_unique<Pango>()} {
    bool const dots = grid == Grid::Dots;
    FontOptions const options{cairo_font_options_create()};
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    cairo_font_options_set_hint_style(options.get(),
                                      dots ? CAIRO_HINT_STYLE_SLIGHT : CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(),
                                        dots ? CAIRO_HINT_METRICS_ON : CAIRO_HINT_METRICS_OFF);
    auto* const context = pango_->context.get();
    pango_cairo_context_set_font_options(context, options.get());
    pango_context_set_round_glyph_positions(context, dots ? TRUE : FALSE);
    pango_->layout.reset(pango_layout_new(context));
    pango_layout_set_wrap(pango_->layout.get(), PANGO_WRAP_WORD_CHAR);
}

PaperSetter::~PaperSetter() = default;

void PaperSetter::lay_out(std::shared_ptr<PaperText const> const& text) {
    if (laid_out_ == text) {
        return;
    }
    auto* const layout = pango_->layout.get();
    auto const clean = valid_utf8(text->text);
    pango_layout_set_text(layout, clean.data(), static_cast<int>(clean.size()));
    pango_layout_set_font_description(layout, font_of(*text).get());
    pango_layout_set_attributes(layout, attributes_of(*text).get());
    pango_layout_set_width(layout, static_cast<int>(text->width * PANGO_SCALE));
    pango_layout_set_alignment(layout, alignment_of(text->align));
    laid_out_ = text;
}

PaperLines PaperSetter::measure(std::shared_ptr<PaperText const> const& text) {
    lay_out(text);
    auto* const layout = pango_->layout.get();
    PaperLines lines{{}, pango_layout_get_unknown_glyphs_count(layout)};
    for (auto const* line = pango_layout_get_lines_readonly(layout); line != nullptr;
         line = line->next) {
        PangoRectangle logical{};
        pango_layout_line_get_extents(static_cast<PangoLayoutLine*>(line->data), nullptr, &logical);
        auto const height = static_cast<double>(logical.height) / PANGO_SCALE;
        lines.heights.push_back(grid_ == Grid::Dots ? std::ceil(height) : height);
    }
    return lines;
}

void PaperSetter::draw(void* pen, ink::Line const& placed) {
    lay_out(placed.text);
    auto* const line = pango_layout_get_line_readonly(pango_->layout.get(), placed.number);
    PangoRectangle logical{};
    pango_layout_line_get_extents(line, nullptr, &logical);
    auto const width = static_cast<double>(logical.width) / PANGO_SCALE;
    auto const spare = placed.text->width - width;
    auto x = placed.x;
    if (placed.text->align == PaperText::Align::Centre) {
        x += spare / 2;
    } else if (placed.text->align == PaperText::Align::End ||
               pango_layout_line_get_resolved_direction(line) == PANGO_DIRECTION_RTL) {
        x += spare;
    }
    auto y = placed.y - static_cast<double>(logical.y) / PANGO_SCALE;
    if (grid_ == Grid::Dots) {
        cairo_move_to(pen_of(pen), std::round(x), std::round(y));
        pango_cairo_show_layout_line(pen_of(pen), line);
        return;
    }
    cairo_move_to(pen_of(pen), x, y);
    pango_cairo_layout_line_path(pen_of(pen), line);
    snap_outlines(pen_of(pen));
    cairo_fill(pen_of(pen));
}

Result<void> PaperSetter::draw_all(void* pen, std::vector<Ink> const& all) {
    cairo_set_source_rgb(pen_of(pen), 0, 0, 0);
    for (auto const& piece : all) {
        if (auto const* const line = std::get_if<ink::Line>(&piece)) {
            draw(pen, *line);
        } else if (auto const* const bar = std::get_if<ink::Bar>(&piece)) {
            cairo_rectangle(pen_of(pen), bar->x, bar->y, bar->width, bar->height);
            cairo_fill(pen_of(pen));
        } else if (auto const* const code = std::get_if<ink::Code>(&piece)) {
            TRY(draw_code(pen_of(pen), *code));
        }
    }
    return {};
}

Result<Bitmap> PaperSetter::bitmap(int width, int height, std::vector<Ink> const& all) {
    if (width < 1 || height < 1 || height > longest_bitmap) {
        return fail(Failure::Rejected, format("paper of {} × {} dots; the longest has {}", width,
                                              height, longest_bitmap));
    }
    Surface const surface{cairo_image_surface_create(CAIRO_FORMAT_A8, width, height)};
    Pen const pen{cairo_create(surface.get())};
    TRY(draw_all(pen.get(), all));
    return cut_at_threshold(surface.get(), width, height);
}

Result<std::string> PaperSetter::pdf(PdfSize size, std::string const& title,
                                     std::vector<std::vector<Ink>> const& pages) {
    std::string file;
    Surface const surface{
        cairo_pdf_surface_create_for_stream(append, &file, size.width, size.height)};
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE,
                                   for_metadata(title).c_str());
    Pen const pen{cairo_create(surface.get())};
    for (auto const& page : pages) {
        TRY(draw_all(pen.get(), page));
        cairo_show_page(pen.get());
    }
    cairo_surface_finish(surface.get());
    if (auto const status = cairo_surface_status(surface.get()); status != CAIRO_STATUS_SUCCESS) {
        return fail(Failure::Storage, format("making a PDF: {}", cairo_status_to_string(status)));
    }
    return file;
}

}  // namespace sunhall
