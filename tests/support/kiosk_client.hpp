// Sees the terminal as IT's tools do: through its control socket and its status file.
//
// The socket only answers; touching goes through the X server (xvfb.hpp). Every answer is of one
// frame, so a page is recognised by what is on it, not by when it was asked.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "sync/formats/json.hpp"

namespace sunhall::journey {

struct Rect {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
};

/// Something that can be touched.
struct Target {
    std::string id;
    std::string role;
    std::string label;
    Rect rect;
    bool enabled = true;
    std::string item;  ///< Path of the item it stands for; empty when none.
};

/// A text on the glass, with the item and field it comes from.
struct Text {
    std::string text;
    Rect rect;
    std::string item;
    std::string field;
    std::int64_t missing_glyphs = 0;
};

struct Screen {
    std::vector<Target> targets;
    std::vector<Text> texts;

    /// The first whose label holds these words; null when there is none.
    [[nodiscard]] Target const* target(std::string_view words) const;
    [[nodiscard]] Text const* text(std::string_view words) const;
    [[nodiscard]] bool shows(std::string_view words) const { return text(words) != nullptr; }
};

class KioskClient {
public:
    /// R/control.sock and R/status.json of this runtime folder.
    explicit KioskClient(std::filesystem::path runtime_folder);

    /// Empty while nobody answers.
    [[nodiscard]] std::optional<Json> status() const;
    [[nodiscard]] std::optional<Screen> screen() const;
    /// The frame as PNG bytes.
    [[nodiscard]] std::optional<std::string> shot() const;
    /// What R/status.json says.
    [[nodiscard]] std::optional<Json> status_file() const;

    /// The whole answer to one request line; empty when nobody answers or not within a second.
    [[nodiscard]] std::optional<std::string> ask(std::string const& line) const;

private:
    std::filesystem::path folder_;
};

/// The member at a dotted path ("sync.failures"), or null.
[[nodiscard]] Json const* member(Json const& value, std::string_view path);
[[nodiscard]] std::int64_t number_at(Json const& value, std::string_view path);
[[nodiscard]] std::string text_at(Json const& value, std::string_view path);

}  // namespace sunhall::journey
