#include "kiosk/typeset/font_pages.hpp"

#include <algorithm>
#include <array>
#include <cinttypes>
#include <cstdio>
#include <fstream>
#include <string>
#include <string_view>

#include <sys/mman.h>

namespace sunhall {
namespace {

constexpr std::array<std::string_view, 3> font_endings{".ttc", ".ttf", ".otf"};

/// A mapping that only reads a font file: letting go of it loses nothing.
bool is_font(std::string_view line) {
    return line.find(" r--p ") != std::string_view::npos &&
           std::ranges::any_of(font_endings, [&](auto ending) { return line.ends_with(ending); });
}

}  // namespace

void release_font_pages() {
    std::ifstream maps{"/proc/self/maps"};
    for (std::string line; std::getline(maps, line);) {
        std::uintptr_t from = 0;
        std::uintptr_t to = 0;
        if (is_font(line) && std::sscanf(line.c_str(), "%" SCNxPTR "-%" SCNxPTR, &from, &to) == 2) {
            // An address that the kernel has just told us.
            madvise(reinterpret_cast<void*>(from), to - from, MADV_DONTNEED);  // NOLINT
        }
    }
}

}  // namespace sunhall
