#include "tests/support/golden.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <optional>

#include <gtest/gtest.h>

#include "kiosk/typeset/png.hpp"
#include "kiosk/typeset/png_picture.hpp"
#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "tests/support/folders.hpp"
#include "tests/support/must.hpp"

namespace sunhall {
namespace {

constexpr int channels = 3;
constexpr int pixel_bytes = 4;
/// A golden picture's pixel stands for so many of the page's, in both directions.
constexpr int reduction = 5;
/// Blocks of the golden picture's pixels.
constexpr int block_side = 3;
/// Of 255, in the channel that differs most. Another hinting stays below 6; a word that moves by
/// four pixels makes 20 and more.
constexpr double most_difference = 12;
constexpr std::size_t most_golden_bytes = std::size_t{1} << 20U;

/// 32 shades: the upper five bits, repeated.
std::uint8_t shade(int mean) {
    constexpr unsigned kept = 0xF8U;
    auto const upper = static_cast<unsigned>(mean) & kept;
    return static_cast<std::uint8_t>(upper | upper >> 5U);
}

/// A row of the golden picture, each channel the mean of its pixels of the page's rows from the
/// top.
void reduce_row(Picture const& page, int top, std::uint8_t* reduced, int width) {
    std::vector<int> sums(static_cast<std::size_t>(width * pixel_bytes));
    for (int y = top; y < top + reduction; ++y) {
        auto const* from = page.row(y);
        for (auto* sum = sums.data(); sum != sums.data() + sums.size(); sum += pixel_bytes) {
            for (int x = 0; x < reduction; ++x, from += pixel_bytes) {
                for (int channel = 0; channel < channels; ++channel) {
                    sum[channel] += from[channel];
                }
            }
        }
    }
    std::ranges::transform(sums, reduced,
                           [](int sum) { return shade(sum / (reduction * reduction)); });
}

Picture reduced(Picture const& page) {
    Picture small{Picture::Kind::Opaque, page.width / reduction, page.height / reduction};
    for (int y = 0; y < small.height; ++y) {
        reduce_row(page, y * reduction, small.row(y), small.width);
    }
    return small;
}

/// Of one block, in the channel that differs most.
double difference(Picture const& one, Picture const& other, int left, int top) {
    std::array<int, channels> sums{};
    int pixels = 0;
    for (int y = top; y < std::min(top + block_side, one.height); ++y) {
        for (int x = left; x < std::min(left + block_side, one.width); ++x) {
            for (int channel = 0; channel < channels; ++channel) {
                auto const at = x * pixel_bytes + channel;
                sums[static_cast<std::size_t>(channel)] +=
                    std::abs(one.row(y)[at] - other.row(y)[at]);
            }
            ++pixels;
        }
    }
    return static_cast<double>(std::ranges::max(sums)) / pixels;
}

struct Differences {
    std::vector<Rect> blocks;
    double largest = 0;
};

Differences differences(Picture const& got, Picture const& expected) {
    Differences found;
    for (int y = 0; y < got.height; y += block_side) {
        for (int x = 0; x < got.width; x += block_side) {
            auto const here = difference(got, expected, x, y);
            found.largest = std::max(found.largest, here);
            if (here > most_difference) {
                found.blocks.push_back({x, y, std::min(block_side, got.width - x),
                                        std::min(block_side, got.height - y)});
            }
        }
    }
    return found;
}

/// What came, with what differs under red.
Picture marked(Picture const& got, std::vector<Rect> const& blocks) {
    constexpr int red = 2;  // of a pixel's bytes: blue, green, red
    Picture picture{Picture::Kind::Opaque, got.width, got.height};
    picture.pixels = got.pixels;
    for (auto const& block : blocks) {
        for (int y = block.y; y < block.bottom(); ++y) {
            for (int x = block.x; x < block.right(); ++x) {
                picture.row(y)[x * pixel_bytes + red] = 0xFF;
            }
        }
    }
    return picture;
}

std::filesystem::path golden_file(std::string const& name) {
    return source_folder() / "tests/golden" / (name + ".png");
}

/// None where nobody has accepted one of this size yet.
std::optional<PictureRef> accepted(std::string const& name, Picture const& got) {
    auto const bytes = read_file(golden_file(name), most_golden_bytes);
    if (!bytes) {
        return std::nullopt;
    }
    auto picture = must(png_picture(*bytes, got.width));
    return picture->height == got.height ? std::optional{picture} : std::nullopt;
}

std::string pictures_of_mismatch(std::string const& name, Picture const& got,
                                 std::optional<PictureRef> const& expected,
                                 std::vector<Rect> const& blocks) {
    auto const folder = program_folder() / "golden";
    must(make_folder(folder));
    auto const keep = [&](Picture const& picture, char const* what) {
        must(replace_file(folder / (name + "-" + what + ".png"), must(png(picture))));
    };
    keep(got, "got");
    if (expected) {
        keep(**expected, "expected");
        keep(marked(got, blocks), "difference");
    }
    return (folder / (name + "-*.png")).string();
}

bool accepting() {
    auto const* const asked = std::getenv("SUNHALL_GOLDEN");
    return asked != nullptr && std::string_view{asked} == "accept";
}

}  // namespace

void leave_to_look_at(Picture const& page, std::string const& name) {
    if (auto const* const folder = std::getenv("SUNHALL_PICTURES")) {
        must(make_folder(folder));
        must(replace_file(std::filesystem::path{folder} / (name + ".png"), must(png(page))));
    }
}

void expect_golden(Picture const& page, std::string const& name) {
    auto const got = reduced(page);
    auto const expected = accepted(name, got);
    auto const found = expected ? differences(got, **expected) : Differences{};
    if (expected && found.blocks.empty()) {
        return;
    }
    if (accepting()) {
        must(replace_file(golden_file(name), must(png(got))));
        return;
    }
    ADD_FAILURE() << (expected ? format("{} does not look as accepted: {} blocks differ, by up to "
                                        "{:.0f} of 255",
                                        name, found.blocks.size(), found.largest)
                               : format("{} has no golden picture of this size", name))
                  << "; look at " << pictures_of_mismatch(name, got, expected, found.blocks)
                  << " and accept it with: sh config/bootstrap.sh golden";
}

}  // namespace sunhall
