#include "kiosk/print/slip_layout.hpp"

#include <cmath>
#include <utility>

#include "kiosk/print/shorten.hpp"
#include "kiosk/print/strips.hpp"

namespace sunhall {

namespace {

TextSize size_of(Slip const& slip) { return slip.large_text ? TextSize::Large : TextSize::Usual; }

double height_of(std::vector<Strip> const& strips) {
    double height = 0;
    for (auto const& strip : strips) {
        height += strip.height;
    }
    return height;
}

/// Strips one below the other.
class Stack {
public:
    Stack(PaperFormat const& format, SlipLayout& layout) : format_{format}, layout_{layout} {
        begin_page();
    }

    void add(Strip strip, double needed) {
        if (format_.page_height > 0 && y_ > format_.top &&
            y_ + needed > format_.page_height - format_.top) {
            begin_page();
        }
        for (auto& piece : strip.ink) {
            std::visit([this](auto& placed) { placed.y += y_; }, piece);
            layout_.pages.back().push_back(std::move(piece));
        }
        y_ += strip.height;
        layout_.height = y_ + format_.top;
    }

private:
    void begin_page() {
        layout_.pages.emplace_back();
        y_ = format_.top;
    }

    PaperFormat const& format_;
    SlipLayout& layout_;
    double y_ = 0;
};

/// What a strip needs so that it does not end a page alone.
double needed_from(std::vector<Strip> const& strips, std::size_t at) {
    auto needed = strips[at].height;
    while (strips[at].with_next && at + 1 < strips.size()) {
        ++at;
        needed += strips[at].height;
    }
    return needed;
}

void stack_all(Stack& stack, std::vector<Strip> strips) {
    for (std::size_t i = 0; i < strips.size(); ++i) {
        auto const needed = needed_from(strips, i);
        stack.add(std::move(strips[i]), needed);
    }
}

}  // namespace

Result<SlipLayout> lay_out(Slip const& slip, PaperFormat const& format, PaperSetter& setter) {
    auto body_blocks = slip.body;
    auto foot_blocks = slip.foot;
    foot_blocks.emplace_back(slip::Paragraph{slip.number, slip::Paragraph::Look::SmallCentred});
    for (auto* const blocks : {&body_blocks, &foot_blocks}) {
        for (auto& block : *blocks) {
            shorten(block);
        }
    }
    StripMaker maker{format, setter, slip.language};
    auto body = TRY(maker.strips(body_blocks));
    auto rest = TRY(maker.strips({slip::Paragraph{slip.rest_note}}));
    auto foot = TRY(maker.strips(foot_blocks));
    SlipLayout layout{.missing_glyphs = maker.missing_glyphs(), .module = maker.module()};
    auto const room = format.longest - 2 * format.top - height_of(foot);
    if (height_of(body) > room) {
        layout.shortened = true;
        auto height = height_of(body) + height_of(rest);
        while (!body.empty() && height > room) {
            height -= body.back().height;
            body.pop_back();
        }
        body.insert(body.end(), rest.begin(), rest.end());
    }
    Stack stack{format, layout};
    stack_all(stack, std::move(body));
    stack_all(stack, std::move(foot));
    return layout;
}

Result<PrintedDots> slip_as_dots(Slip const& slip, int dots, int dpi) {
    PaperSetter setter{PaperSetter::Grid::Dots};
    auto const format = receipt(dots, dpi, size_of(slip));
    auto const layout = TRY(lay_out(slip, format, setter));
    auto bitmap =
        TRY(setter.bitmap(dots, static_cast<int>(std::ceil(layout.height)), layout.pages.front()));
    return PrintedDots{std::move(bitmap), layout.shortened, layout.missing_glyphs};
}

Result<std::string> slip_as_pdf(Slip const& slip) {
    PaperSetter setter{PaperSetter::Grid::Points};
    auto const format = a4(size_of(slip));
    auto const layout = TRY(lay_out(slip, format, setter));
    return setter.pdf({format.width, format.page_height}, slip.title, layout.pages);
}

}  // namespace sunhall
