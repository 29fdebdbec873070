// What lies where on a sheet of paper: lines of text, bars and QR codes, black on white.
//
// Whoever lays out a sheet measures texts with a PaperSetter and places them as Ink; the same ink
// becomes dots of a print head or a page of a PDF. Lengths are in units of the sheet: dots, or
// points of 1/72 inch. Values: any thread.
#pragma once

#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace sunhall {

/// One paragraph or several, to be broken at a width.
struct PaperText {
    enum class Weight { Regular, Bold };
    enum class Align { Start, Centre, End };

    std::string text;
    double size = 0;   ///< Of the em square.
    double width = 0;  ///< To break and align in.
    Weight weight = Weight::Regular;
    Align align = Align::Start;
    std::string language = "zh-CN";  ///< BCP 47; picks among regional shapes of a Han character.
};

namespace ink {

/// One line of a text, counted from 0, in the box whose top left corner is given.
struct Line {
    std::shared_ptr<PaperText const> text;
    int number;
    double x, y;
};

struct Bar {
    double x, y, width, height;
};

/// A QR code with its quiet field; every module is a square of that side.
struct Code {
    std::string text;
    double x, y;
    double module;
};

}  // namespace ink

using Ink = std::variant<ink::Line, ink::Bar, ink::Code>;

}  // namespace sunhall
