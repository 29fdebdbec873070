// What single values of an item must look like, whichever field they stand in. Internal to
// sync/content.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "sync/formats/json.hpp"
#include "sync/text/characters.hpp"

namespace sunhall {

struct Objection {
    std::string what;
    std::string remedy;
};

/// A text that is there, visible, tidy at its ends and at most so many characters long.
[[nodiscard]] std::optional<Objection> objection_to_text(Json const& value, std::size_t most,
                                                         TextShape shape);

/// A decimal as fee.hpp wants it.
[[nodiscard]] std::optional<Objection> objection_to_amount(std::string_view text);

/// As it may stand in a message: bounded, and harmless on a terminal.
[[nodiscard]] std::string in_quotes(std::string_view text);

/// a、b、c
[[nodiscard]] std::string joined(auto const& names) {
    std::string out;
    for (auto const& name : names) {
        out += out.empty() ? "" : "、";
        out += name;
    }
    return out;
}

}  // namespace sunhall
