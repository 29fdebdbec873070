// Which characters may appear in published texts at all.
//
// Bidi overrides and isolates can make a signed amount read backwards, control characters and
// invisible ones can hide in what two people approved by eye. Zero-width joiners stay where a
// script needs them (ZWJ and ZWNJ beside letters of joining and Indic scripts and emoji, Mongolian
// selectors beside Mongolian letters).
//
// Pure functions: any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sunhall {

enum class TextShape { OneLine, ManyLines };

/// What is wrong, for a person ("第 3 个字符 U+202E 会改变文字方向"); none when the text is fine.
/// Line feeds are fine in ManyLines only.
[[nodiscard]] std::optional<std::string> forbidden_character(std::string_view text,
                                                             TextShape shape = TextShape::OneLine);

/// The text with what is forbidden in one line spelt out, as "\u{1B}" or, of a bad byte, "\x9F":
/// nothing in it can move the cursor or forge a line of its own.
[[nodiscard]] std::string forbidden_spelt_out(std::string_view text);

/// Code points; for invalid UTF-8 each bad byte counts as one.
[[nodiscard]] std::size_t character_count(std::string_view text);

}  // namespace sunhall
