#include "kiosk/typeset/png.hpp"

#include <algorithm>
#include <cstring>
#include <memory>
#include <span>

#include <cairo.h>

#include "kiosk/typeset/held.hpp"
#include "sync/base/format.hpp"

namespace sunhall {
namespace {

/// The same pixels in cairo's 32 bits; coverage as grey.
std::vector<std::uint8_t> as_colour(Picture const& picture) {
    constexpr std::size_t bytes = 4;
    auto const width = static_cast<std::size_t>(picture.width);
    std::vector<std::uint8_t> colour(width * static_cast<std::size_t>(picture.height) * bytes);
    auto* to = colour.data();
    for (int y = 0; y < picture.height; ++y) {
        for (auto const coverage : std::span{picture.row(y), width}) {
            to = std::fill_n(to, bytes, coverage);
        }
    }
    return colour;
}

cairo_status_t append_to_file(void* file, unsigned char const* bytes, unsigned length) {
    static_cast<std::string*>(file)->append(reinterpret_cast<char const*>(bytes), length);
    return CAIRO_STATUS_SUCCESS;
}

}  // namespace

Result<std::string> png(Picture const& picture) {
    auto pixels = picture.kind == Picture::Kind::Coverage ? as_colour(picture) : picture.pixels;
    auto const format_of_pixels =
        picture.kind == Picture::Kind::Colour ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24;
    Surface const surface{cairo_image_surface_create_for_data(
        pixels.data(), format_of_pixels, picture.width, picture.height, picture.width * 4)};
    std::string file;
    auto const status = cairo_surface_write_to_png_stream(surface.get(), append_to_file, &file);
    if (status != CAIRO_STATUS_SUCCESS) {
        return fail(Failure::Storage, format("writing a PNG: {}", cairo_status_to_string(status)));
    }
    return file;
}

}  // namespace sunhall
