// The papers a slip can be laid out for, and how large things are on each.
//
// A receipt is one strip as long as its text, at most a metre; A4 has pages. Lengths are in dots of
// the print head or in points. Values: any thread.
#pragma once

namespace sunhall {

inline constexpr double mm_per_inch = 25.4;

struct PaperFormat {
    double width;        ///< That can be printed on.
    double margin;       ///< Left and right, inside the width.
    double top;          ///< Before the first line, and after the last of a strip.
    double page_height;  ///< That can be printed on; 0: one strip.
    double longest;      ///< Of the whole slip.
    double em;           ///< Size of usual text.
    double per_mm;
    double module_wished;  ///< Side of a QR code's module.
    double module_least;
    double thin, thick;  ///< Lines.
    bool whole_dots;
    /// Columns of a table that are still readable side by side.
    unsigned columns_beside;
};

enum class TextSize { Usual, Large };

/// A strip for a head of so many dots: 576 is 80 mm paper, 384 is 58 mm, at 203 dpi.
[[nodiscard]] PaperFormat receipt(int dots, int dpi, TextSize size);

[[nodiscard]] PaperFormat a4(TextSize size);

}  // namespace sunhall
