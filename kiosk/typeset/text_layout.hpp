// One text at a time through Pango: lay out, look at the extent, draw.
//
// Pango and Cairo are named in the .cpp only. UI thread.
#pragma once

#include <memory>
#include <string_view>

#include "kiosk/typeset/typesetter.hpp"

namespace sunhall {

class TextLayout {
public:
    TextLayout();
    ~TextLayout();
    TextLayout(TextLayout const&) = delete;
    TextLayout& operator=(TextLayout const&) = delete;

    /// Breaks the text into lines; it stays laid out until the next call.
    TextExtent lay_out(std::string_view text, TextStyle const& style);

    /// What was laid out last, with its extent.
    [[nodiscard]] Text draw(TextExtent const& extent) const;

private:
    struct Pango;
    std::unique_ptr<Pango> pango_;
};

}  // namespace sunhall
