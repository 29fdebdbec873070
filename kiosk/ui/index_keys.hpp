// Two ways into a long list: the keys of its initial letters, and the rail of its groups.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "kiosk/ui/ui.hpp"

namespace sunhall {

struct LetterKey {
    std::string id;
    std::string label;
    bool chosen = false;
    bool enabled = true;  ///< False: nothing begins with it.
};

/// Twelve keys a row, on a landscape panel the whole alphabet, eight and twelve in large text.
/// Answers which was tapped.
[[nodiscard]] std::optional<std::size_t> letter_keys(Ui& ui, Rect const& area,
                                                     std::span<LetterKey const> keys);
[[nodiscard]] int letter_keys_height(Ui const& ui, std::size_t count);

struct RailGroup {
    std::string id;
    std::string name;
    std::string count;
    bool chosen = false;
};

/// Groups one below the other; they share the height, and scroll where they are too many for it.
[[nodiscard]] std::optional<std::size_t> group_rail(Ui& ui, Rect const& area,
                                                    std::span<RailGroup const> groups);

}  // namespace sunhall
