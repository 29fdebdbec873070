// A slip's blocks as strips: pieces of paper that are never cut, with what lies on them.
//
// A line of text is a strip, a row of a table, a code with its caption. Stacking strips and
// starting a new page between two of them is all that is left to do. Same thread as its setter.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "kiosk/models/slip.hpp"
#include "kiosk/print/paper_format.hpp"
#include "kiosk/typeset/paper_setter.hpp"

namespace sunhall {

struct Strip {
    double height = 0;
    bool with_next = false;  ///< A heading does not end a page.
    std::vector<Ink> ink;    ///< From the strip's top and the paper's left edge.
};

class StripMaker {
public:
    StripMaker(PaperFormat const& format, PaperSetter& setter, std::string language)
        : format_{format}, setter_{setter}, language_{std::move(language)} {}

    /// Rejected where a code holds too much.
    Result<std::vector<Strip>> strips(std::vector<slip::Block> const& blocks);

    [[nodiscard]] int missing_glyphs() const { return missing_glyphs_; }
    /// Of the code set last, 0 without one.
    [[nodiscard]] double module() const { return module_; }

private:
    /// A text in its box: left edge from the margin, and width.
    struct Box {
        double x, width;
    };
    struct Look {
        double size;
        PaperText::Weight weight = PaperText::Weight::Regular;
        PaperText::Align align = PaperText::Align::Start;
    };

    Result<void> add(slip::Title const& block);
    Result<void> add(slip::Subject const& block);
    Result<void> add(slip::Heading const& block);
    Result<void> add(slip::Paragraph const& block);
    Result<void> add(slip::Prose const& block);
    Result<void> add(slip::Check const& block);
    Result<void> add(slip::Fact const& block);
    Result<void> add(slip::Table const& block);
    Result<void> add(slip::Code const& block);
    Result<void> add(slip::Rule const& block);
    Result<void> add(slip::EveryDot const& block);

    void add_text(std::string const& text, Look const& look, Box box);
    void add_gap(double ems);
    void add_row(std::vector<std::string> const& cells, PaperText::Weight weight);
    void add_stacked(slip::Table const& table);
    void add_beside(slip::Table const& table);
    /// Texts side by side in one strip; answers its height.
    double set_beside(Strip& strip, std::string const& text, Look const& look, Box box);

    [[nodiscard]] std::shared_ptr<PaperText const> made(std::string const& text, Look const& look,
                                                        Box box) const;
    [[nodiscard]] Box whole() const { return {0, format_.width - 2 * format_.margin}; }
    [[nodiscard]] double em() const { return format_.em; }
    /// On whole dots where there are dots.
    [[nodiscard]] double snapped(double length) const;

    PaperFormat format_;
    PaperSetter& setter_;
    std::string language_;
    std::vector<Strip> strips_;
    int missing_glyphs_ = 0;
    double module_ = 0;
};

}  // namespace sunhall
