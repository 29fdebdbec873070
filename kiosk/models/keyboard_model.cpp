#include "kiosk/models/keyboard_model.hpp"

#include <algorithm>
#include <cctype>

namespace sunhall {

namespace {

using Shown = SearchView::Key;

/// Letters are shown as on any keyboard, in capitals.
std::string capitals(std::string letters) {
    std::ranges::transform(letters, letters.begin(), [](unsigned char letter) {
        return static_cast<char>(std::toupper(letter));
    });
    return letters;
}

std::string layer_label(Wording const& wording, KeyLayer layer) {
    switch (layer) {
        case KeyLayer::Pinyin: return wording.text("keyboard.pinyin");
        case KeyLayer::Latin: return wording.text("keyboard.latin");
        case KeyLayer::Digits: break;
    }
    return wording.text("keyboard.digits");
}

struct Face {
    Wording const& wording;

    Shown operator()(stroke::Type const& type) const {
        return {.id = "key." + type.letters, .label = capitals(type.letters)};
    }
    /// Candidates are no keys of a layout.
    Shown operator()(stroke::Choose const&) const { return {}; }
    Shown operator()(stroke::TurnCandidates const&) const { return {}; }
    Shown operator()(stroke::Space const&) const {
        return {.id = "key.space", .label = wording.text("keyboard.space")};
    }
    Shown operator()(stroke::Erase const&) const {
        return {.id = "key.erase",
                .label = wording.text("keyboard.erase"),
                .look = Shown::Look::Function,
                .erases = true};
    }
    Shown operator()(stroke::Clear const&) const {
        return {.id = "key.clear",
                .label = wording.text("keyboard.clear"),
                .look = Shown::Look::Function};
    }
    Shown operator()(stroke::Turn const& turn) const {
        return {.id = "key.layer." + std::to_string(static_cast<int>(turn.to)),
                .label = layer_label(wording, turn.to),
                .look = Shown::Look::Function};
    }
    Shown operator()(stroke::Fold const&) const {
        return {.id = "key.fold",
                .label = wording.text("keyboard.fold"),
                .look = Shown::Look::Main,
                .folds = true};
    }
};

}  // namespace

std::vector<std::vector<Shown>> keys_shown(Wording const& wording, KeyLayer layer) {
    std::vector<std::vector<Shown>> shown;
    for (auto const& row : keys_of(layer)) {
        auto& keys = shown.emplace_back();
        for (auto const& key : row) {
            keys.push_back(std::visit(Face{wording}, key.stroke));
            keys.back().width = key.width;
            keys.back().intent = intent::Press{key.stroke};
        }
    }
    return shown;
}

SearchView::CandidateBar candidates_shown(Wording const& wording, Candidates& candidates,
                                          Typing const& typing) {
    SearchView::CandidateBar shown{.more = wording.text("keyboard.more_candidates")};
    if (typing.spelling.empty()) {
        return shown;
    }
    for (auto const& candidate : candidates.of(typing.spelling)) {
        auto const number = std::to_string(shown.all.size() + 1);
        shown.all.push_back(
            {.text = candidate.text,
             .label = wording.text("keyboard.candidate", {{"number", number}}),
             .intent = intent::Press{stroke::Choose{candidate.text, candidate.letters}}});
    }
    shown.first = typing.first_candidate < shown.all.size() ? typing.first_candidate : 0;
    return shown;
}

}  // namespace sunhall
