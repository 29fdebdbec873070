// The command line of sunhall-kiosk, read once at the start; the config file says the rest.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/models/tour_readings.hpp"
#include "kiosk/ui/layout.hpp"
#include "sync/base/result.hpp"

namespace sunhall {

/// "1080x1920"; none for anything else, or for a side under 320 or over 8192 px.
[[nodiscard]] std::optional<Extent> parse_window_size(std::string_view text);

struct Options {
    enum class Task {
        Serve,       ///< Show pages to visitors until told to stop.
        Check,       ///< Verify config, fonts and stores, print JSON.
        Tour,        ///< Draw every page to PNG.
        Preview,     ///< Draw the page of one draft to PNG.
        Unreadable,  ///< List the drafts with characters that no font has.
        PrintTest,   ///< Print a test page of the head and say how it ended.
        LookedFor,   ///< Print what visitors told to have looked for in vain, as JSON.
        Help,        ///< Print the usage.
        Version,     ///< Print the version.
    };

    Task task = Task::Serve;
    std::filesystem::path config;
    std::optional<std::filesystem::path> data_folder;     ///< Overrides the config file's.
    std::optional<std::filesystem::path> runtime_folder;  ///< Overrides the config file's.
    std::optional<Extent> window;                         ///< A window instead of the full screen.
    std::filesystem::path tour_folder;
    TourLooks tour_looks = TourLooks::Usual;
    std::filesystem::path draft;            ///< The item to preview.
    std::filesystem::path preview_picture;  ///< Where to.
    std::filesystem::path drafts_folder;    ///< The drafts to look for unreadable characters in.
    /// Shows the safe page with this reason and no content; for the watchdog's last resort.
    std::optional<std::string> safe_reason;
    std::optional<int> event_descriptor;  ///< Gets a line for each thing that is done for good.
};

/// Rejected with what is wrong for what the usage does not know.
Result<Options> parse_options(std::vector<std::string> const& arguments);

[[nodiscard]] std::string_view usage();

}  // namespace sunhall
