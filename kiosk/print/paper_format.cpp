#include "kiosk/print/paper_format.hpp"

#include <algorithm>
#include <cmath>

namespace sunhall {

namespace {

constexpr double points_per_mm = 72 / mm_per_inch;

/// A receipt nobody can fold is thrown away; printers' buffers also end somewhere.
constexpr double longest_strip_mm = 1000;
/// Paper wider than this has room for columns.
constexpr double wide_paper_mm = 65;

/// Han characters of 3.25 mm on wide and 3 mm on narrow paper, and 4.25 mm in large text.
constexpr double wide_em_mm = 3.25;
constexpr double narrow_em_mm = 3;
constexpr double large_em_mm = 4.25;

/// 6 dots at 203 dpi: phones read 4, but paper creases and heads age.
constexpr double module_wished_mm = 0.75;
constexpr double fewest_module_dots = 4;

}  // namespace

PaperFormat receipt(int dots, int dpi, TextSize size) {
    auto const per_mm = dpi / mm_per_inch;
    auto const wide = dots > wide_paper_mm * per_mm;
    auto const em_mm = size == TextSize::Large ? large_em_mm : wide ? wide_em_mm : narrow_em_mm;
    auto const thin = std::max(1.0, std::round(per_mm / 8));
    return {.width = static_cast<double>(dots),
            .margin = std::round(per_mm),
            .top = std::round(per_mm),
            .page_height = 0,
            .longest = std::floor(longest_strip_mm * per_mm),
            .em = std::round(em_mm * per_mm),
            .per_mm = per_mm,
            .module_wished = std::round(module_wished_mm * per_mm),
            .module_least = fewest_module_dots,
            .thin = thin,
            .thick = 2 * thin,
            .whole_dots = true,
            .columns_beside = wide ? 3U : 1U};
}

PaperFormat a4(TextSize size) {
    constexpr double page_mm = 297;
    constexpr double margin_mm = 18;  // printers leave up to 6 mm white, binders need 15
    constexpr double most_pages = 4;
    auto const page = page_mm * points_per_mm;
    return {.width = 210 * points_per_mm,
            .margin = margin_mm * points_per_mm,
            .top = margin_mm * points_per_mm,
            .page_height = page,
            .longest = most_pages * (page - 2 * margin_mm * points_per_mm),
            // 五号, in which offices print; a usual guide then fits on one page.
            .em = size == TextSize::Large ? 16.0 : 10.5,
            .per_mm = points_per_mm,
            .module_wished = module_wished_mm * points_per_mm,
            .module_least = points_per_mm / 2,
            .thin = 0.5,
            .thick = 1,
            .whole_dots = false,
            .columns_beside = 8};
}

}  // namespace sunhall
