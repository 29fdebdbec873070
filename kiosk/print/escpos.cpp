#include "kiosk/print/escpos.hpp"

#include <algorithm>

namespace sunhall::escpos {

namespace {

constexpr char esc = 0x1B;
constexpr char gs = 0x1D;
constexpr char dle = 0x10;
constexpr char eot = 0x04;
constexpr char enq = 0x05;
constexpr char dc4 = 0x14;

/// What one ESC J can feed, in motion units of one dot.
constexpr int longest_feed = 255;
constexpr int mm_per_inch_tenths = 254;

char byte_of(int value) { return static_cast<char>(static_cast<unsigned char>(value)); }

void append(std::string& bytes, std::initializer_list<int> values) {
    for (auto const value : values) {
        bytes += byte_of(value);
    }
}

void feed(std::string& bytes, int dots) {
    while (dots > 0) {
        auto const now = std::min(dots, longest_feed);
        append(bytes, {esc, 'J', now});
        dots -= now;
    }
}

bool is_real_time(char first, char second) {
    return first == dle && (second == eot || second == enq || second == dc4);
}

/// Leaves out the dot that makes a picture's byte a DLE. The byte before the data is the header's
/// last and may be one, too: then the data's first byte gives way.
void guard(std::string& bytes, std::size_t data) {
    for (auto i = data; i < bytes.size(); ++i) {
        if (i > 0 && is_real_time(bytes[i - 1], bytes[i])) {
            auto& spoiler = i > data ? bytes[i - 1] : bytes[i];
            spoiler = 0;
        }
    }
}

bool has_dots(std::uint8_t byte) { return byte != 0; }

/// Up to the last byte with a dot in any of the rows.
int inked_bytes(Bitmap const& bitmap, int top, int rows) {
    std::size_t inked = 0;
    for (int y = top; y < top + rows; ++y) {
        auto const row = bitmap.row(y);
        while (inked < row.size() && std::ranges::any_of(row.subspan(inked), has_dots)) {
            ++inked;
        }
    }
    return static_cast<int>(inked);
}

void add_band(std::string& bytes, Bitmap const& bitmap, int top, int rows) {
    auto const width = inked_bytes(bitmap, top, rows);
    append(bytes, {gs, 'v', '0', 0, width % 256, width / 256, rows % 256, rows / 256});
    auto const data = bytes.size();
    for (int y = top; y < top + rows; ++y) {
        for (auto const byte : bitmap.row(y).first(static_cast<std::size_t>(width))) {
            bytes += byte_of(byte);
        }
    }
    guard(bytes, data);
}

int blank_rows_from(Bitmap const& bitmap, int y) {
    int const first = y;
    while (y < bitmap.height() && bitmap.blank(y)) {
        ++y;
    }
    return y - first;
}

/// Up to the next blank row, at most a band.
int band_rows_from(Bitmap const& bitmap, int y) {
    int const first = y;
    while (y < bitmap.height() && y - first < highest_band && !bitmap.blank(y)) {
        ++y;
    }
    return y - first;
}

}  // namespace

std::string status_request(Ask what) {
    std::string bytes;
    append(bytes, {dle, eot, static_cast<int>(what)});
    return bytes;
}

std::string completion_request() {
    std::string bytes;
    append(bytes, {gs, 'r', 1});
    return bytes;
}

std::string clear_request() {
    std::string bytes;
    append(bytes, {dle, enq, 2});
    append(bytes, {dle, dc4, 8, 1, 3, 20, 1, 6, 2, 8});
    return bytes;
}

std::string recovery(PrinterModel const& model) {
    constexpr int header = 8;  // bytes
    std::string bytes(static_cast<std::size_t>(highest_band * model.dots / 8 + header), '\0');
    append(bytes, {esc, '@'});
    if (model.cuts) {
        feed(bytes, model.feed_mm * model.dpi * 10 / mm_per_inch_tenths);
        append(bytes, {gs, 'V', 'B', 0});
    }
    return bytes;
}

std::vector<std::string> encode(Bitmap const& bitmap, PrinterModel const& model) {
    std::vector<std::string> parts{{}};
    append(parts.back(), {esc, '@'});
    // Motion units of one dot, so that what is fed is as long as what would have been printed.
    append(parts.back(), {gs, 'P', model.dpi % 256, model.dpi % 256});
    for (int y = 0; y < bitmap.height();) {
        auto const blank = blank_rows_from(bitmap, y);
        feed(parts.back(), blank);
        y += blank;
        auto const rows = band_rows_from(bitmap, y);
        if (rows > 0) {
            add_band(parts.back(), bitmap, y, rows);
            parts.emplace_back();
        }
        y += rows;
    }
    feed(parts.back(), model.feed_mm * model.dpi * 10 / mm_per_inch_tenths);
    if (model.cuts) {
        append(parts.back(), {gs, 'V', 'B', 0});
    }
    return parts;
}

}  // namespace sunhall::escpos
