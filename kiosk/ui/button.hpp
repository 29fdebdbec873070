// Buttons, and rows of them at the foot of a page.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "kiosk/ui/ui.hpp"

namespace sunhall {

enum class ButtonKind {
    Primary,    ///< Filled in the page's colour: what most people come for.
    Secondary,  ///< A card with a border.
    Quiet,      ///< A card with a shadow: switches and helpers.
};

struct Button {
    std::string id;
    std::string label;
    std::optional<Icon> icon;
    ButtonKind kind = ButtonKind::Primary;
    bool enabled = true;
    bool icon_after = false;  ///< Icon right of the label.
    TargetRole role = TargetRole::Button;
    std::optional<Accent> accent;  ///< None: the page's.
};

[[nodiscard]] bool button(Ui& ui, Rect const& area, Button const& face);

/// Buttons side by side, the first one twice as wide as the others. Answers which was tapped.
[[nodiscard]] std::optional<std::size_t> action_bar(Ui& ui, Rect const& area,
                                                    std::span<Button const> buttons);

/// One of several that exclude each other: filled when chosen, quiet else.
struct Choice {
    std::string id;
    std::string label;
    bool chosen = false;
    bool enabled = true;
};

/// Equal tabs side by side. Answers which was tapped.
[[nodiscard]] std::optional<std::size_t> tabs(Ui& ui, Rect const& area,
                                              std::span<Choice const> choices);

}  // namespace sunhall
