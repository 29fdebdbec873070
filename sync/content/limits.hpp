// How long texts and lists of an item may be. What a page can show decides, not what a disk can
// hold: a title of three lines or a list of a thousand materials is a mistake in a spreadsheet.
#pragma once

#include <cstddef>

namespace sunhall::limit {

/// Characters. Two lines of 52 px on a portrait page of 1,008 px hold 38; registers know titles of
/// up to 58.
inline constexpr std::size_t title = 60;
/// Characters of one cell, name or phrase: two lines of a card.
inline constexpr std::size_t phrase = 120;
/// Characters of one sentence or condition; the longest of 1,135 published guides has 372.
inline constexpr std::size_t sentence = 600;
/// Characters of a text of several paragraphs: about three screens.
inline constexpr std::size_t paragraphs = 3000;
/// Characters of a text that is read page by page; the longest published interpretations have
/// 6,000.
inline constexpr std::size_t article = 12'000;
/// Bytes: version 13 at level M, the largest code whose modules of 1.6 mm fit on 130 mm.
inline constexpr std::size_t url = 331;
/// Digits and point of an amount.
inline constexpr std::size_t decimal = 18;
/// Entries of a list; the longest published list of materials has 61.
inline constexpr std::size_t entries = 100;
/// Pairs of what people say and what guides call it; a search looks through all of them.
inline constexpr std::size_t synonyms = 500;
/// An id becomes a file name; with ".json" and a hash before it, it stays below 255 bytes.
inline constexpr std::size_t id = 64;

}  // namespace sunhall::limit
