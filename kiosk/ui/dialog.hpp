// What lies above the page and has to be answered: the question to a visitor who may have left.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/ui/ui.hpp"

namespace sunhall {

struct IdleQuestion {
    int seconds_left = 0;
    int seconds_in_all = 20;
    std::string heading;
    std::vector<std::string> sentences;
    std::string keep, end;  ///< Labels of the two answers.
};

enum class IdleAnswer { Keep, End };

/// A scrim over the page and the question on it; the safe answer is filled and on the right.
[[nodiscard]] std::optional<IdleAnswer> idle_dialog(Ui& ui, IdleQuestion const& question);

/// A scrim and an empty dialog of that size; `draw` gets what is inside its padding.
void dialog(Ui& ui, std::string_view id, Extent size, std::function<void(Rect inside)> const& draw);

/// As large as what is to be said leaves room for.
[[nodiscard]] TypeStyle sentence_style(Ui const& ui, Rect const& room,
                                       std::vector<std::string> const& said);

}  // namespace sunhall
