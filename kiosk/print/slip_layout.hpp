// A slip on its paper: laid out once, the same way for dots and for points.
//
// 1. Blocks become strips, strips are stacked; a page ends between two strips, never after a
//    heading.
// 2. The foot (code, origin, number) is always there: what of the body does not fit before it on
//    the longest paper is left out, and a sentence says so.
// 3. Texts are cut at a length no honest item has, so that nobody can make the printer's thread
//    work for minutes.
//
// Takes some ms; for the print thread.
#pragma once

#include <string>
#include <vector>

#include "kiosk/models/slip.hpp"
#include "kiosk/print/paper_format.hpp"
#include "kiosk/typeset/paper_setter.hpp"

namespace sunhall {

struct SlipLayout {
    std::vector<std::vector<Ink>> pages;
    double height = 0;       ///< Of the strip, or of the last page.
    bool shortened = false;  ///< Some of the body is missing.
    int missing_glyphs = 0;
    double module = 0;  ///< Of the QR code; 0 without one.
};

Result<SlipLayout> lay_out(Slip const& slip, PaperFormat const& format, PaperSetter& setter);

struct PrintedDots {
    Bitmap bitmap;
    bool shortened = false;
    int missing_glyphs = 0;
};

/// For a head of so many dots.
Result<PrintedDots> slip_as_dots(Slip const& slip, int dots, int dpi);

/// As A4 pages.
Result<std::string> slip_as_pdf(Slip const& slip);

}  // namespace sunhall
