// The on-screen keyboard on its tray, and the candidates above it.
//
// Hit areas abut, so that a finger between two keys still types; only what is drawn has gaps.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "kiosk/ui/ui.hpp"

namespace sunhall {

struct KeyFace {
    enum class Look { Letter, Function, Main };
    std::string id;
    std::string label;
    Look look = Look::Letter;
    std::optional<Icon> icon;  ///< In place of the label.
    int width = 4;             ///< In quarters of a letter key.
};

struct KeyPlace {
    std::size_t row = 0;
    std::size_t key = 0;
};

/// So high that letter keys are 20 mm where the panel allows.
[[nodiscard]] int keyboard_height(Ui const& ui, std::size_t rows);

/// Rows share the area's height; a row that is shorter than the longest stands in the middle.
/// Answers the key that was tapped.
[[nodiscard]] std::optional<KeyPlace> keyboard(Ui& ui, Rect const& area,
                                               std::span<std::vector<KeyFace> const> rows);

/// The ground that keys lie on.
void key_tray(Ui& ui, Rect const& area, int radius);

/// Han characters for what was spelled, the likeliest first. They say what somebody types and are
/// recorded by their length and place only.
struct CandidateBar {
    struct Candidate {
        std::string text;
        std::string label;
    };
    std::vector<Candidate> candidates;
    std::size_t first = 0;  ///< Of those to show; as many follow as fit.
    std::string more;       ///< The key that turns to others, where not all fit.
};

struct CandidateTap {
    std::size_t index = 0;  ///< Of the candidate, or of the first to turn to.
    bool turns = false;
};

[[nodiscard]] std::optional<CandidateTap> candidate_bar(Ui& ui, Rect const& area,
                                                        CandidateBar const& bar);

}  // namespace sunhall
