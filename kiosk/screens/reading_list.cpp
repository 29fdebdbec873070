#include "kiosk/screens/reading_list.hpp"

#include <algorithm>

#include "kiosk/ui/card.hpp"
#include "kiosk/ui/list_card.hpp"
#include "kiosk/ui/notice_panel.hpp"
#include "kiosk/ui/row.hpp"

namespace sunhall {

namespace {

using Row = ReadingListView::Row;

// A row's chevron with what lies between it and the words.
constexpr int chevron_room = 56;

Icon icon_of(ReadingListView::Of of) {
    switch (of) {
        case ReadingListView::Of::Articles: return Icon::Policy;
        case ReadingListView::Of::Replies: return Icon::Replies;
        case ReadingListView::Of::Notices: break;
    }
    return Icon::Complaint;
}

/// What every row of the list has in common.
struct RowLook {
    std::size_t across = 1;
    int height = 0;
    /// Of a title that has room in one line, in bytes: nearly all of it are Han characters.
    std::size_t one_line = 0;
};

RowLook look_of(Ui const& ui, Rect const& area, ReadingListView const& view) {
    bool const summaries =
        std::ranges::any_of(view.rows, [](Row const& row) { return !row.summary.empty(); });
    // Two columns where the page is wide: a line must not be longer than an eye follows.
    auto const across = ui.theme().landscape && view.rows.size() > 1 ? 2 : 1;
    auto const room = area.width / across - 2 * ui.space().pad_across - ui.px(chevron_room);
    return {static_cast<std::size_t>(across),
            ui.space().row + (summaries ? ui.type().small.line : 0),
            static_cast<std::size_t>(std::max(0, room / ui.type().lead.size)) * 3};
}

/// In large text a long title has two lines.
int title_lines(Ui const& ui, Row const& row, RowLook const& look) {
    return ui.theme().large && row.title.size() > look.one_line ? 2 : 1;
}

std::vector<int> heights_of(Ui const& ui, ReadingListView const& view, RowLook const& look) {
    std::vector<int> heights;
    for (std::size_t first = 0; first < view.rows.size(); first += look.across) {
        int lines = 1;
        for (auto i = first; i < std::min(first + look.across, view.rows.size()); ++i) {
            lines = std::max(lines, title_lines(ui, view.rows[i], look));
        }
        heights.push_back(look.height + (lines - 1) * ui.type().lead.line);
    }
    return heights;
}

ListRow shown(Row const& row, int title_lines, bool last) {
    ListRow drawn{.id = "row." + row.item.path,
                  .title = row.title,
                  .title_lines = title_lines,
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

std::optional<Intent> draw_rows(Ui& ui, std::string const& id, Rect area,
                                ReadingListView const& view) {
    auto const look = look_of(ui, area, view);
    RowHeights const heights{heights_of(ui, view, look)};
    area.height = std::min(area.height, heights.total() + 2 * ui.space().radius_small);
    std::optional<Intent> asked;
    list_card(ui, id, area, heights, [&](std::size_t line, Rect place) {
        auto const cells = columns(place, look.across, 0);
        auto const first = line * look.across;
        for (auto i = first; i < std::min(first + look.across, view.rows.size()); ++i) {
            auto const& row = view.rows[i];
            if (i > first) {
                divide(ui, cells[i - first]);
            }
            if (list_row(ui, cells[i - first],
                         shown(row, title_lines(ui, row, look), line + 1 == heights.count()))) {
                asked = row.intent;
            }
        }
    });
    return asked;
}

}  // namespace

std::optional<Intent> draw_reading_list(Ui& ui, PageArea const& page, ReadingListView const& view) {
    auto rest = page.acts;
    list_title(ui, rest, page, icon_of(view.of), {}, view.title, view.note);
    auto asked = take_tabs(ui, rest, view.tabs);
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
