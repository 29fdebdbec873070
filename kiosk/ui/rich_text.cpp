#include "kiosk/ui/rich_text.hpp"

#include <algorithm>
#include <utility>

#include "kiosk/typeset/markdown.hpp"
#include "kiosk/ui/card.hpp"
#include "kiosk/ui/chip.hpp"
#include "kiosk/ui/surface.hpp"
#include "kiosk/ui/text_table.hpp"

namespace sunhall {
namespace {

using Kind = TextBlock::Kind;

/// Pixels as drawn in the design.
constexpr int bullet_width = 52;
constexpr int quotation_bar = 8;
constexpr int enlarge_icon = 36;

Placement placement_of(TextRuns const& runs, Placement placement) {
    unsigned at = 0;
    for (auto const& run : runs) {
        auto const end = at + static_cast<unsigned>(run.text.size());
        if (run.strong) {
            placement.strong.push_back({at, end});
        }
        at = end;
    }
    placement.lines = 0;
    return placement;
}

class Reader {
public:
    Reader(Ui& ui, Rect const& area, std::vector<NamedPicture> const& pictures,
           std::string_view enlarge)
        : ui_{ui}, pictures_{pictures}, enlarge_{enlarge}, rest_{area}, top_{area.y} {
        rest_.height = unbounded;
    }

    void add(TextBlock const& block) {
        switch (block.kind) {
            case Kind::Heading: heading(block); break;
            case Kind::Paragraph: paragraph(block); break;
            case Kind::Item: item(block); break;
            case Kind::Quotation: quotation(block); break;
            case Kind::Table: table(block); break;
            case Kind::Picture: picture(block); break;
            case Kind::Rule:
                rule(ui_, rest_, rest_.y + ui_.space().inner);
                take_top(rest_, 2 * ui_.space().inner);
                break;
        }
    }

    [[nodiscard]] int height() const { return rest_.y - top_; }
    [[nodiscard]] RichText read() && {
        read_.height = height();
        return std::move(read_);
    }

private:
    static constexpr int unbounded = 1 << 20;

    [[nodiscard]] TypeStyle const& style() const { return ui_.type().reading; }

    /// Off the side where the text begins.
    Rect take_start(Rect& area, int width, std::string_view text) const {
        return ui_.reads_from_right(text) ? take_right(area, width) : take_left(area, width);
    }

    void heading(TextBlock const& block) {
        if (height() > 0) {
            take_top(rest_, ui_.space().inner);
        }
        auto const words = plain_text(block.runs);
        read_.headings.push_back({words, block.level, height()});
        if (block.level <= 2) {
            auto const& large = ui_.type().section;
            auto text = rest_;
            auto const bar = take_start(text, ui_.px(quotation_bar), words);
            take_start(text, ui_.space().inner, words);
            auto const set = ui_.text(text, words, large, ui_.colour().ink, {.lines = 0});
            ui_.fill({bar.x, bar.y + (large.line - large.size) / 2, bar.width,
                      set.height - (large.line - large.size)},
                     ui_.accent_colours().colour, bar.width / 2);
            take_top(rest_, set.height);
        } else {
            take_top(
                rest_,
                ui_.text(rest_, words, ui_.type().lead, ui_.colour().ink, {.lines = 0}).height);
        }
        take_top(rest_, ui_.space().icon_gap);
    }

    void paragraph(TextBlock const& block) {
        auto const placement =
            placement_of(block.runs, {.margins = Margins::Justified, .indent = 2 * style().size});
        words(rest_, block, placement);
        take_top(rest_, ui_.space().icon_gap);
    }

    void item(TextBlock const& block) {
        auto line = rest_;
        auto const text = plain_text(block.runs);
        take_start(line, ui_.px(bullet_width) * block.level, text);
        auto const mark = take_start(line, ui_.px(bullet_width), text);
        ui_.text(mark, block.mark, style().strong(), ui_.accent_colours().colour,
                 {.across = ui_.reads_from_right(text) ? Across::Right : Across::Start});
        words(line, block, placement_of(block.runs, {}));
        take_top(rest_, ui_.px(4));
    }

    void quotation(TextBlock const& block) {
        auto inside = inset(rest_, ui_.space().pad_across, ui_.space().pad_down);
        auto const placement = placement_of(block.runs, {});
        auto const text = plain_text(block.runs);
        auto const height = ui_.measure(text, style(), inside.width, placement).height;
        Rect const ground{rest_.x, rest_.y, rest_.width, height + 2 * ui_.space().pad_down};
        panel(ui_, ground, ui_.accent_colours().tint, ui_.space().radius_small);
        words(inside, block, placement);
        take_top(rest_, 2 * ui_.space().pad_down + ui_.space().icon_gap);
    }

    void table(TextBlock const& block) {
        TextTable shown;
        for (auto const& row : block.rows) {
            auto& cells = shown.rows.emplace_back();
            std::ranges::transform(row, std::back_inserter(cells), plain_text);
        }
        take_top(rest_, ui_.px(4));
        take_top(rest_, text_table(ui_, rest_, shown));
        take_top(rest_, ui_.space().inner);
    }

    void picture(TextBlock const& block) {
        auto const shows = plain_text(block.runs);
        auto const found = std::ranges::find(pictures_, block.name, &NamedPicture::name);
        if (found != pictures_.end()) {
            auto place = rest_;
            place.height = ui_.picture(rest_, found->content, shows);
            take_top(rest_, place.height);
            take_top(rest_, ui_.px(4));
            offer_to_enlarge(place, found->name, shows);
        }
        auto const set = ui_.text(rest_, shows, ui_.type().small, colour_of(ui_, Tone::Quiet),
                                  {.across = Across::Middle, .lines = 0});
        take_top(rest_, set.height + ui_.space().inner);
    }

    /// All of the picture is the target; a mark in its corner says so.
    void offer_to_enlarge(Rect const& place, std::string const& name, std::string const& shows) {
        auto const least = ui_.space().target_least;
        bool const in_reach = !ui_.theme().low || place.y >= ui_.theme().acts_from;
        if (enlarge_.empty() || !in_reach || place.height < least || place.width < least) {
            return;
        }
        auto const touch = ui_.touch(
            {.id = "picture." + std::to_string(offered_++), .label = std::string{enlarge_}}, place);
        if (touch.tapped) {
            read_.touched = {name, shows};
        }
        auto const& style = ui_.type().floor.strong();
        auto const icon = ui_.px(enlarge_icon);
        auto const words = ui_.measure(enlarge_, style).width;
        auto const width = icon + words + 3 * ui_.space().icon_gap;
        auto const height = std::max(icon, style.line) + ui_.space().icon_gap;
        Rect mark{place.right() - width, place.bottom() - height, width, height};
        panel(ui_, mark, under_finger(ui_, ui_.colour().slate, touch.pressed),
              ui_.space().radius_small);
        take_left(mark, ui_.space().icon_gap);
        ui_.icon(take_left(mark, icon), Icon::ZoomIn, icon, ui_.colour().on_slate);
        take_left(mark, ui_.space().icon_gap);
        ui_.text(mark, enlarge_, style, ui_.colour().on_slate, {.down = Down::Middle});
    }

    /// Draws the words and takes their height off the rest.
    void words(Rect const& area, TextBlock const& block, Placement const& placement) {
        auto const set =
            ui_.text(area, plain_text(block.runs), style(), ui_.colour().ink, placement);
        take_top(rest_, set.height);
    }

    Ui& ui_;
    std::vector<NamedPicture> const& pictures_;
    std::string_view enlarge_;
    Rect rest_;
    int top_;
    int offered_ = 0;
    RichText read_;
};

}  // namespace

RichText rich_text(Ui& ui, Rect const& area, std::string_view markdown,
                   std::vector<NamedPicture> const& pictures, std::string_view enlarge) {
    Reader reader{ui, area, pictures, enlarge};
    for (auto const& block : markdown_blocks(markdown)) {
        reader.add(block);
    }
    return std::move(reader).read();
}

RichText measured_rich_text(Ui& ui, int width, std::string_view markdown,
                            std::vector<NamedPicture> const& pictures) {
    // Where nothing can be seen everything is measured and nothing set.
    RichText measured;
    ui.clipped({}, [&] { measured = rich_text(ui, {0, 0, width, 0}, markdown, pictures); });
    return measured;
}

}  // namespace sunhall
