// What a visitor has typed so far, stroke by stroke.
//
// It lives as long as the visit and never leaves the memory of the terminal: no log, no disk, no
// answer of the control socket holds a letter of it. Values: any thread.
#pragma once

#include <cstddef>
#include <string>

#include "kiosk/input/keyboard.hpp"

namespace sunhall {

struct Typing {
    std::string text;
    /// Latin letters that may still become Han characters; they stand behind the text.
    std::string spelling;
    KeyLayer layer = KeyLayer::Pinyin;
    bool folded = false;
    /// The first of the candidates that are shown; another spelling shows its likeliest.
    std::size_t first_candidate = 0;
    /// Counts what changed the words; a new list of hits starts at its top.
    std::size_t changes = 0;

    void press(Stroke const& stroke);
    [[nodiscard]] bool empty() const { return text.empty() && spelling.empty(); }
    /// Text and spelling as one query.
    [[nodiscard]] std::string query() const;

    bool operator==(Typing const&) const = default;
};

}  // namespace sunhall
