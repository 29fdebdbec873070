// The configuration file of a terminal: everything that differs from hall to hall and is not
// content. config/sunhall.toml documents every key; sunhall-sync reads the same file.
//
// Whatever is wrong is told at once, each with its line. Nothing is guessed: a terminal with a
// wrong configuration says so (exit 78) instead of running half right.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "kiosk/app/options.hpp"
#include "kiosk/app/printer_config.hpp"
#include "kiosk/app/speech_config.hpp"
#include "kiosk/models/pages.hpp"
#include "sync/base/result.hpp"
#include "sync/courier/settings.hpp"

namespace sunhall {

struct Config {
    std::string terminal;          ///< [terminal] id
    std::string place;             ///< [terminal] place, as visitors read it
    std::string place_in_english;  ///< [terminal] place_in_english
    std::filesystem::path assets;  ///< [paths] assets
    CourierSettings courier;       ///< [paths] and [sync]
    std::optional<Extent> window;  ///< [screen] window; none: the whole screen
    double pitch_mm = 0.248;       ///< [screen] pitch_mm
    bool motion = true;            ///< [screen] motion
    IdleRule idle;                 ///< [screen] idle_warning_s
    AttractRule attract{.after = std::chrono::seconds{120}};  ///< [screen] attract_after_s
    TraditionalSettings traditional;       ///< [language] traditional, traditional_names
    std::optional<PrinterConfig> printer;  ///< [printer]; none: there is none
    std::optional<SpeechSettings> speech;  ///< [speech]; none: switched off
};

/// `file` is named in errors and relative paths are relative to its folder.
Result<Config> parse_config(std::string_view text, std::filesystem::path const& file);

Result<Config> load_config(std::filesystem::path const& file);

/// What of it the pages need.
[[nodiscard]] PagesSettings pages_settings(Config const& config);

}  // namespace sunhall
