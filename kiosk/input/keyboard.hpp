// The layouts of the on-screen keyboard: which keys, in which rows, how wide, doing what.
//
// Words on keys belong to the models, colours and millimetres to the ui. Handwriting will be one
// more layer.
//
// Constants: any thread.
#pragma once

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace sunhall {

enum class KeyLayer {
    Pinyin,  ///< Letters spell Han characters.
    Latin,   ///< Letters are meant as they are.
    Digits,
};

/// What a key does to what is typed.
namespace stroke {

struct Type {
    std::string letters;
};
/// Puts Han characters in the place of the first letters of the spelling.
struct Choose {
    std::string text;
    std::size_t letters = 0;
};
/// Shows candidates from this one on.
struct TurnCandidates {
    std::size_t first = 0;
};
struct Space {};
struct Erase {};
struct Clear {};
struct Turn {
    KeyLayer to = KeyLayer::Pinyin;
};
/// The keyboard goes away, or comes back.
struct Fold {};

}  // namespace stroke

using Stroke = std::variant<stroke::Type, stroke::Choose, stroke::TurnCandidates, stroke::Space,
                            stroke::Erase, stroke::Clear, stroke::Turn, stroke::Fold>;

struct Key {
    Stroke stroke;
    /// In quarters of a letter key; a row shorter than the widest stands in its middle.
    int width = 4;
};

using KeyRows = std::vector<std::vector<Key>>;

[[nodiscard]] KeyRows keys_of(KeyLayer layer);

}  // namespace sunhall
