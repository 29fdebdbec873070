// Text → pictures: Pango breaks the lines, Cairo draws them into 8-bit masks, and what was drawn is
// kept until the memory set aside for it is full.
//
// 1. Line breaking, ellipsis, justification, fallback to rarer fonts and bidi are Pango's.
// 2. Everything is on whole pixels, so that text moved by a scroll is the same text.
// 3. Laying out a paragraph costs about half a millisecond and drawing it as much again, so only
//    what is visible should be asked for; a second asking is a look-up.
// 4. Nothing is forgotten between two calls of trim(): a picture handed out in a frame lives at
//    least until the next frame begins, also without holding its reference.
//
// UI thread only. prepare_fonts() comes first.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string_view>

#include "kiosk/typeset/icons.hpp"
#include "kiosk/typeset/picture.hpp"
#include "kiosk/typeset/text_style.hpp"
#include "sync/base/result.hpp"

namespace sunhall {

/// Facts of a laid-out text, in pixels from the top left corner of its layout box.
struct TextExtent {
    int width = 0;            ///< The wrap width if there was one, else the longest line.
    int height = 0;           ///< Lines times line height.
    int widest_line = 0;      ///< Without the empty rest of the wrap width.
    int left = 0;             ///< Where the line that reaches furthest to the left begins.
    int baseline = 0;         ///< Of the first line.
    bool from_right = false;  ///< Its first line is read from the right.
    int lines = 0;
    Rect ink;                ///< What is really black: figures and icons are centred by it.
    bool cut = false;        ///< It ends in an ellipsis.
    int missing_glyphs = 0;  ///< Characters none of our fonts has.
};

/// A text ready to draw: put the picture at the layout box's corner plus `picture_at`.
struct Text {
    TextExtent extent;
    PictureRef picture;  ///< Coverage.
    int picture_x = 0;   ///< Where the picture's corner lies in the layout box: ink may reach
    int picture_y = 0;   ///< out of the box, and empty margins are not kept.
};

using TextRef = std::shared_ptr<Text const>;

class Typesetter {
public:
    /// Memory for kept pictures. A page at 1080×1920 uses about 2 MiB; this keeps the last few.
    static constexpr std::size_t usual_cache_bytes = std::size_t{8} << 20U;

    /// Missing, naming the Debian packages, when a font of ours is not installed.
    static Result<Typesetter> open(std::size_t cache_bytes = usual_cache_bytes);

    Typesetter(Typesetter const&) = delete;
    Typesetter& operator=(Typesetter const&) = delete;
    Typesetter(Typesetter&&) noexcept;
    Typesetter& operator=(Typesetter&&) noexcept;
    ~Typesetter();

    /// The text as a picture, from the cache or made now. Bytes that are no UTF-8 show as �. A
    /// picture ends at `tallest` pixels: longer texts are the caller's to split, at paragraphs.
    [[nodiscard]] TextRef text(std::string_view text, TextStyle const& style);
    static constexpr int tallest = 8192;

    /// How large the text would be; lays out but does not draw, and remembers the answer.
    [[nodiscard]] TextExtent measure(std::string_view text, TextStyle const& style);

    /// An icon of `size` pixels; centre it by extent.ink.
    [[nodiscard]] TextRef icon(Icon icon, int size);

    /// Call at the start of each frame: forgets what was used longest ago until the cache is within
    /// its bytes.
    void trim();

    /// What is set meanwhile is known to fonts and measured, but its pictures are not kept, and
    /// what was kept stays.
    void rehearse(std::function<void()> const& draw);

    /// Bytes of pictures kept at the moment.
    [[nodiscard]] std::size_t bytes() const;

    /// Pictures made since the program started; a frame that made none was served from the cache.
    [[nodiscard]] std::size_t made() const;

private:
    struct Engine;
    explicit Typesetter(std::unique_ptr<Engine> engine);

    std::unique_ptr<Engine> engine_;
};

}  // namespace sunhall
