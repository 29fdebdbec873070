// Text by the side of its label, and text alone.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "kiosk/ui/chip.hpp"
#include "kiosk/ui/ui.hpp"

namespace sunhall {

struct LabelledText {
    std::string label;
    std::string text;
    bool missing = false;
    TextOrigin origin;
};

struct LabelledStyle {
    int label_width = 128;  ///< Pixels as drawn in the design.
    Tone label_tone = Tone::Way;
    bool label_bold = true;
    bool text_bold = false;
    bool lines = true;  ///< A line between two of them.
    /// Pixels, where labels that are drawn apart stand in one column; 0: as the texts need.
    int shared_width = 0;
};

/// What the labels of these texts take of that width, with the gap to the texts.
[[nodiscard]] int labels_width(Ui const& ui, int width, std::span<LabelledText const> texts,
                               LabelledStyle const& style);

/// One below the other, each as high as its text; answers the height taken.
int labelled_texts(Ui& ui, Rect const& area, std::span<LabelledText const> texts,
                   LabelledStyle const& style = {});
[[nodiscard]] int labelled_texts_height(Ui const& ui, int width,
                                        std::span<LabelledText const> texts,
                                        LabelledStyle const& style = {});

/// Name left, amount right, one line each: the fees of a guide. Amounts are never cut.
int amount_line(Ui& ui, Rect const& area, std::string_view name, std::string_view amount,
                Tone tone = Tone::Usual);

/// Long text: justified, paragraphs indented by two characters. Answers the height taken.
int reading_text(Ui& ui, Rect const& area, std::string_view text);
/// Text of one style, wrapped, as high as it takes. Answers the height taken.
int wrapped_text(Ui& ui, Rect const& area, std::string_view text, TypeStyle const& style,
                 Tone tone = Tone::Usual);

}  // namespace sunhall
