// Slips of a small hall, and programs that read codes off what was printed.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "kiosk/models/slip_model.hpp"
#include "kiosk/print/slip_layout.hpp"
#include "tests/support/hall_items.hpp"

namespace sunhall {

/// Of the receipt printers in these tests, as of most that are sold.
inline constexpr int receipt_dpi = 203;

inline constexpr char const* form_url = "https://zwfw.shifan.example/form/0711001";

/// Fonts are prepared once a test program.
void prepare_paper_fonts();

[[nodiscard]] Slip slip_of(Page const& page);
[[nodiscard]] Slip guide_slip();
[[nodiscard]] Slip fee_slip();
[[nodiscard]] Slip open_day_slip();
[[nodiscard]] Slip disclosure_slip();
[[nodiscard]] Slip article_slip();

/// The codes two readers find that have nothing in common with the library that made them.
[[nodiscard]] std::vector<std::string> read_by_zbar(Picture const& picture);
[[nodiscard]] std::vector<std::string> read_by_zxing(Picture const& picture);

/// The pages of a PDF, painted by poppler.
[[nodiscard]] std::vector<PictureRef> pages_of_pdf(std::string const& pdf, int dpi);

}  // namespace sunhall
