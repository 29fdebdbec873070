// Pages made of widgets alone, with the words of the design's pictures: to be looked at beside
// them, and to claim things of every widget in every theme.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/ui/ui.hpp"

namespace sunhall::gallery {

struct GalleryPage {
    std::string name;
    std::function<std::optional<int>(Ui&)> draw;
};

[[nodiscard]] std::vector<GalleryPage> pages();

std::optional<int> home(Ui& ui);
std::optional<int> guides(Ui& ui);
std::optional<int> guide(Ui& ui);
std::optional<int> fee(Ui& ui);
std::optional<int> open_day(Ui& ui);
std::optional<int> idle(Ui& ui);
std::optional<int> empty(Ui& ui);

}  // namespace sunhall::gallery
