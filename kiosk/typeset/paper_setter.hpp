// Texts → lines, and ink → paper: dots for a print head, or pages of a PDF.
//
// 1. Dots are all or nothing: glyphs are drawn smooth and cut at a threshold, and everything lies
// on
//    whole dots.
// 2. In a PDF, text is drawn as outlines: cairo 1.16's subsets of CJK fonts lose characters (如).
// 3. What a text looks like is worked out once and kept until another text is asked for, so lines
//    of one text should be asked for one after the other.
//
// Belongs to the thread that made it; each has its own fonts. prepare_fonts() comes first.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/typeset/bitmap.hpp"
#include "kiosk/typeset/paper.hpp"
#include "sync/base/result.hpp"

namespace sunhall {

struct PaperLines {
    std::vector<double> heights;
    int missing_glyphs = 0;  ///< Characters none of our fonts has.
};

struct PdfSize {
    double width, height;  ///< Points.
};

class PaperSetter {
public:
    enum class Grid { Dots, Points };

    explicit PaperSetter(Grid grid);
    PaperSetter(PaperSetter const&) = delete;
    PaperSetter& operator=(PaperSetter const&) = delete;
    ~PaperSetter();

    /// Bytes that are no UTF-8 show as �.
    [[nodiscard]] PaperLines measure(std::shared_ptr<PaperText const> const& text);

    /// Rejected where the paper would be longer than `longest_bitmap` or a code holds too much.
    Result<Bitmap> bitmap(int width, int height, std::vector<Ink> const& ink);
    static constexpr int longest_bitmap = 16384;  // dots; cairo's images end at 32,767

    Result<std::string> pdf(PdfSize size, std::string const& title,
                            std::vector<std::vector<Ink>> const& pages);

private:
    struct Pango;

    void draw(void* pen, ink::Line const& line);
    Result<void> draw_all(void* pen, std::vector<Ink> const& ink);
    void lay_out(std::shared_ptr<PaperText const> const& text);

    Grid grid_;
    std::unique_ptr<Pango> pango_;
    std::shared_ptr<PaperText const> laid_out_;
};

}  // namespace sunhall
