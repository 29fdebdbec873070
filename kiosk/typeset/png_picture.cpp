#include "kiosk/typeset/png_picture.hpp"

#include <algorithm>
#include <cstring>
#include <memory>

#include <cairo.h>

#include "kiosk/typeset/held.hpp"
#include "sync/base/format.hpp"

namespace sunhall {
namespace {

constexpr std::string_view signature{"\x89PNG\r\n\x1a\n", 8};

// PNG (ISO/IEC 15948), 11.2.2: after the signature and the chunk's length and name.
constexpr std::size_t width_at = 16;
constexpr std::size_t height_at = 20;
constexpr std::size_t header_bytes = 33;

std::int64_t number_at(std::string_view bytes, std::size_t at) {
    std::int64_t number = 0;
    for (auto const byte : bytes.substr(at, 4)) {
        number = number << 8 | static_cast<unsigned char>(byte);
    }
    return number;
}

cairo_status_t read_on(void* rest, unsigned char* out, unsigned length) {
    auto& bytes = *static_cast<std::string_view*>(rest);
    if (bytes.size() < length) {
        return CAIRO_STATUS_READ_ERROR;
    }
    std::memcpy(out, bytes.data(), length);
    bytes.remove_prefix(length);
    return CAIRO_STATUS_SUCCESS;
}

}  // namespace

Result<PictureSize> png_size(std::string_view png) {
    if (png.size() < header_bytes || !png.starts_with(signature)) {
        return fail(Failure::Malformed, "not a PNG picture");
    }
    auto const width = number_at(png, width_at);
    auto const height = number_at(png, height_at);
    if (width < 1 || height < 1 || width > most_picture_pixels || height > most_picture_pixels ||
        width * height > most_picture_pixels) {
        return fail(Failure::Malformed, format("a picture of {} by {} pixels", width, height));
    }
    return PictureSize{static_cast<int>(width), static_cast<int>(height)};
}

Result<PictureRef> png_picture(std::string_view png, int width) {
    auto const size = TRY(png_size(png));
    auto rest = png;
    Surface const decoded{cairo_image_surface_create_from_png_stream(read_on, &rest)};
    if (auto const status = cairo_surface_status(decoded.get()); status != CAIRO_STATUS_SUCCESS) {
        return fail(Failure::Malformed, format("a PNG: {}", cairo_status_to_string(status)));
    }
    auto const scale = static_cast<double>(width) / size.width;
    auto const height = std::max(1, static_cast<int>(size.height * scale));
    auto picture = std::make_shared<Picture>(Picture::Kind::Colour, width, height);
    Surface const surface{cairo_image_surface_create_for_data(
        picture->pixels.data(), CAIRO_FORMAT_ARGB32, width, height, picture->stride)};
    Pen const pen{cairo_create(surface.get())};
    cairo_scale(pen.get(), scale, scale);
    cairo_set_source_surface(pen.get(), decoded.get(), 0, 0);
    cairo_pattern_set_filter(cairo_get_source(pen.get()), CAIRO_FILTER_GOOD);
    cairo_paint(pen.get());
    cairo_surface_flush(surface.get());
    return PictureRef{std::move(picture)};
}

}  // namespace sunhall
