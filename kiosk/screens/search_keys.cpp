// The part of search_parts.hpp that draws what one types with.
#include <algorithm>

#include "kiosk/screens/search_parts.hpp"
#include "kiosk/ui/button.hpp"
#include "kiosk/ui/keyboard.hpp"
#include "kiosk/ui/search_field.hpp"

namespace sunhall {

namespace {

using Asked = std::optional<Intent>;

KeyFace face_of(SearchView::Key const& key) {
    return {.id = key.id,
            .label = key.label,
            .look = static_cast<KeyFace::Look>(key.look),
            .icon = key.erases ? std::optional{Icon::Backspace} : std::nullopt,
            .width = key.width};
}

TypedField field_of(SearchView const& view) {
    return {.text = view.text,
            .spelling = view.spelling,
            .prompt = view.prompt,
            .clear = {.id = "search.clear", .label = view.clear}};
}

/// In landscape the keyboard takes nothing from the hits, so it need not go away: the widest key of
/// the row takes the place of the one that folds it.
std::vector<SearchView::Key> without_folding(std::vector<SearchView::Key> row) {
    auto const folds = std::ranges::find(row, true, &SearchView::Key::folds);
    if (folds != row.end()) {
        auto const width = folds->width;
        row.erase(folds);
        std::ranges::max_element(row, {}, &SearchView::Key::width)->width += width;
    }
    return row;
}

}  // namespace

std::optional<Intent> draw_search_field(Ui& ui, Rect const& area, SearchView const& view) {
    return typed_field(ui, area, field_of(view)) ? Asked{view.clear_intent} : std::nullopt;
}

void draw_search_text(Ui& ui, Rect const& area, SearchView const& view) {
    ui.shown([&] { (void)typed_field(ui, area, field_of(view)); });
}

std::optional<Intent> draw_search_keys(Ui& ui, Rect const& area, SearchView const& view) {
    std::vector<std::vector<SearchView::Key>> keys;
    std::vector<std::vector<KeyFace>> faces;
    for (auto const& row : view.keys) {
        keys.push_back(ui.theme().landscape ? without_folding(row) : row);
        auto& row_faces = faces.emplace_back();
        for (auto const& key : keys.back()) {
            row_faces.push_back(face_of(key));
        }
    }
    auto const tapped = keyboard(ui, area, faces);
    return tapped ? Asked{keys[tapped->row][tapped->key].intent} : std::nullopt;
}

std::optional<Intent> draw_search_candidates(Ui& ui, Rect const& area, SearchView const& view) {
    auto const& shown = view.candidates;
    CandidateBar bar{.candidates = {}, .first = shown.first, .more = shown.more};
    for (auto const& candidate : shown.all) {
        bar.candidates.push_back({candidate.text, candidate.label});
    }
    auto const tapped = candidate_bar(ui, area, bar);
    if (!tapped) {
        return std::nullopt;
    }
    return tapped->turns ? Asked{intent::Press{stroke::TurnCandidates{tapped->index}}}
                         : Asked{shown.all[tapped->index].intent};
}

std::optional<Intent> draw_unfold(Ui& ui, Rect const& area, SearchView const& view) {
    bool const unfolded = button(ui, area,
                                 {.id = "search.unfold",
                                  .label = view.unfold.label,
                                  .icon = std::nullopt,
                                  .kind = ButtonKind::Primary,
                                  .accent = std::nullopt});
    return unfolded ? Asked{view.unfold.intent} : std::nullopt;
}

}  // namespace sunhall
