// A code to take along, and in plain text beside it where it leads.
#pragma once

#include <string>
#include <vector>

#include "kiosk/ui/ui.hpp"

namespace sunhall {

struct QrPanel {
    std::string heading;
    std::string note;  ///< Below the heading; empty: none.
    std::string url;
    std::string opens;  ///< 将打开官方网站
    std::string host;   ///< Never cut: broken at dots where it is too long.
    TextOrigin origin;
};

/// A card with heading, code and host; answers what is left of it below, inside the padding, which
/// is at least `kept_below` where the area is that much higher than it need be.
Rect qr_panel(Ui& ui, Rect const& area, QrPanel const& panel, int kept_below = 0);

/// The same place where there is no code, and what to do instead.
void no_qr_panel(Ui& ui, Rect const& area, std::string_view heading,
                 std::vector<std::string> const& sentences);

/// The width such a card needs for this code on this panel.
[[nodiscard]] int qr_panel_width(Ui const& ui, std::string_view url);
/// The height it needs.
[[nodiscard]] int qr_panel_height(Ui const& ui, int width, QrPanel const& panel);
/// Where the code itself ends in a card of that height.
[[nodiscard]] int qr_panel_code_end(Ui const& ui, int width, QrPanel const& panel);

}  // namespace sunhall
