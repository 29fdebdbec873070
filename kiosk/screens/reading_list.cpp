#include "kiosk/screens/reading_list.hpp"

#include <algorithm>

#include "kiosk/ui/button.hpp"
#include "kiosk/ui/card.hpp"
#include "kiosk/ui/list_card.hpp"
#include "kiosk/ui/notice_panel.hpp"
#include "kiosk/ui/row.hpp"

namespace sunhall {

namespace {

using Row = ReadingListView::Row;

// Titles of notices are long; two lines of large text hold most of them.
constexpr int large_title_lines = 2;

Icon icon_of(ReadingListView::Of of) {
    switch (of) {
        case ReadingListView::Of::Articles: return Icon::Policy;
        case ReadingListView::Of::Replies: return Icon::Replies;
        case ReadingListView::Of::Notices: break;
    }
    return Icon::Complaint;
}

int title_lines(Ui const& ui) { return ui.theme().large ? large_title_lines : 1; }

int row_height(Ui const& ui, ReadingListView const& view) {
    bool const summaries =
        std::ranges::any_of(view.rows, [](Row const& row) { return !row.summary.empty(); });
    return ui.space().row + (summaries ? ui.type().small.line : 0) +
           (title_lines(ui) - 1) * ui.type().lead.line;
}

ListRow shown(Ui const& ui, Row const& row, bool last) {
    ListRow drawn{.id = "row." + row.item.path,
                  .title = row.title,
                  .title_lines = title_lines(ui),
                  .excerpt = row.summary,
                  .chip = row.chip,
                  .chip_tone = row.look == ReadingListView::Chip::Urgent ? ChipTone::Urgent
                                                                         : ChipTone::Neutral,
                  .meta = {},
                  .value = {},
                  .last = last,
                  .origin = origin(row.item, "title")};
    if (!row.state.empty()) {
        drawn.meta.push_back({row.state, row.done ? Tone::Good : Tone::Usual, true});
    }
    drawn.meta.push_back({row.meta, Tone::Quiet, false});
    return drawn;
}

std::optional<Intent> draw_tabs(Ui& ui, Rect& rest, ReadingListView const& view) {
    if (view.tabs.empty()) {
        return std::nullopt;
    }
    std::vector<Choice> choices;
    for (auto const& tab : view.tabs) {
        choices.push_back({.id = "tab." + std::to_string(choices.size()),
                           .label = tab.name,
                           .chosen = tab.chosen});
    }
    auto const tapped = tabs(ui, take_top(rest, ui.space().button), choices);
    take_top(rest, ui.space().gutter);
    return tapped ? std::optional{view.tabs[*tapped].intent} : std::nullopt;
}

/// One column, two where the page is wide: a line must not be longer than an eye follows.
std::optional<Intent> draw_rows(Ui& ui, std::string const& id, Rect area,
                                ReadingListView const& view) {
    auto const across = ui.theme().landscape && view.rows.size() > 1 ? 2U : 1U;
    auto const lines = (view.rows.size() + across - 1) / across;
    RowHeights const heights{lines, row_height(ui, view)};
    area.height = std::min(area.height, heights.total() + 2 * ui.space().radius_small);
    std::optional<Intent> asked;
    list_card(ui, id, area, heights, [&](std::size_t line, Rect place) {
        auto const cells = columns(place, across, 0);
        for (std::size_t column = 0; column < across; ++column) {
            auto const index = line * across + column;
            if (index >= view.rows.size()) {
                break;
            }
            if (list_row(ui, cells[column], shown(ui, view.rows[index], line + 1 == lines))) {
                asked = view.rows[index].intent;
            }
        }
    });
    return asked;
}

}  // namespace

std::optional<Intent> draw_reading_list(Ui& ui, PageArea const& page, ReadingListView const& view) {
    auto rest = page.content;
    title_block(ui, rest, {}, view.title, view.note);
    auto asked = draw_tabs(ui, rest, view);
    if (view.rows.empty()) {
        card(ui, rest);
        empty_state(ui, rest, icon_of(view.of), view.empty, {view.empty_advice});
        return asked;
    }
    if (auto row = draw_rows(ui, page.key, rest, view)) {
        asked = std::move(row);
    }
    return asked;
}

}  // namespace sunhall
