// Draws every page and state in the ways people read them to PNG files, without a window.
#pragma once

#include <filesystem>
#include <vector>

#include "kiosk/app/config.hpp"
#include "kiosk/models/languages.hpp"
#include "kiosk/models/tour_readings.hpp"
#include "kiosk/typeset/typesetter.hpp"
#include "sync/base/result.hpp"

namespace sunhall {

/// Pictures go to `folder` as <stop>-<reading>.png; answers their names. Missing where there is no
/// content to show.
Result<std::vector<std::filesystem::path>> draw_tour(
    Config const& config, std::string const& trusted_root, Languages const& languages,
    Typesetter& typesetter, Instant now, std::filesystem::path const& folder, TourLooks looks);

}  // namespace sunhall
