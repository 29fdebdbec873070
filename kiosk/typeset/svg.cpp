#include "kiosk/typeset/svg.hpp"

#include <memory>

#include <librsvg/rsvg.h>

#include "kiosk/typeset/held.hpp"
#include "sync/base/files.hpp"
#include "sync/base/format.hpp"

namespace sunhall {
namespace {

using Drawing = Held<RsvgHandle>;
using Problem = Held<GError>;

/// Our emblem has 2 KiB; a drawing of this size is not ours.
constexpr std::size_t largest_svg = std::size_t{256} << 10U;

std::string words_of(GError* raised) {
    Problem const problem{raised};
    return problem ? problem->message : "no reason given";
}

}  // namespace

Result<PictureRef> svg_picture(std::filesystem::path const& file, int width, int height) {
    auto const bytes = TRY(read_file(file, largest_svg));
    GError* problem = nullptr;
    Drawing const drawing{rsvg_handle_new_from_data(reinterpret_cast<guint8 const*>(bytes.data()),
                                                    bytes.size(), &problem)};
    if (!drawing) {
        return fail(Failure::Malformed, format("{}: {}", file.string(), words_of(problem)));
    }
    auto picture = std::make_shared<Picture>(Picture::Kind::Colour, width, height);
    Surface const surface{cairo_image_surface_create_for_data(
        picture->pixels.data(), CAIRO_FORMAT_ARGB32, width, height, picture->stride)};
    Pen const pen{cairo_create(surface.get())};
    RsvgRectangle const whole{0, 0, static_cast<double>(width), static_cast<double>(height)};
    if (rsvg_handle_render_document(drawing.get(), pen.get(), &whole, &problem) == FALSE) {
        return fail(Failure::Malformed, format("{}: {}", file.string(), words_of(problem)));
    }
    cairo_surface_flush(surface.get());
    return PictureRef{std::move(picture)};
}

}  // namespace sunhall
