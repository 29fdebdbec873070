// What one frame shows and offers, in words: for the control socket's `screen` answer and tests.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/ui/layout.hpp"
#include "sync/base/colour.hpp"

namespace sunhall {

enum class TargetRole { Button, Link, Row, Tab, Key, Checkbox, Control, Hotline, Field };

/// "button", "link", … as the `screen` answer spells it.
[[nodiscard]] char const* name_of(TargetRole role);

/// Which published item, and which field of it, is being shown.
struct TextOrigin {
    std::string item;    ///< Path of the item; empty: not from an item.
    std::string field;   ///< "title", "amount" …; empty: the item as a whole.
    std::string digest;  ///< SHA-256 of the item's bytes, hex.

    bool operator==(TextOrigin const&) const = default;
};

/// Something that can be touched.
struct TouchTarget {
    std::string id;
    TargetRole role = TargetRole::Button;
    std::string label;
    Rect area;  ///< What is visible of it, in pixels of the panel.
    bool enabled = true;
    TextOrigin origin;
    Rect whole = {};  ///< With what is scrolled out of sight.
};

/// Something that can be read.
struct ShownText {
    std::string text;
    Rect area;  ///< What is visible of it.
    TextOrigin origin;
    int missing_glyphs = 0;  ///< Characters that no font of ours can draw.
    bool cut = false;        ///< Ends with an ellipsis.
    /// Of what a visitor typed, whose `text` is empty here: how many characters.
    std::optional<std::size_t> typed_characters = std::nullopt;
    std::optional<Colour> ink = std::nullopt;  ///< None of a picture, which says what it shows.
};

/// A QR code and what it says.
struct ShownCode {
    std::string content;
    Rect area;  ///< With its quiet modules.
    int module_px = 0;
    TextOrigin origin;
};

/// In drawing order.
struct FrameRecord {
    std::vector<TouchTarget> targets;
    std::vector<ShownText> texts;
    std::vector<ShownCode> codes;
};

}  // namespace sunhall
