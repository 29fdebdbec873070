#include "kiosk/input/keyboard.hpp"

#include <string_view>

namespace sunhall {

namespace {

// Of ten letter keys in a row, 40 quarters.
constexpr int wide = 6;
constexpr int space_bar = 20;
constexpr int fold_key = 8;

std::vector<Key> typing(std::string_view letters, int width = 4) {
    std::vector<Key> keys;
    for (auto const letter : letters) {
        keys.push_back({stroke::Type{std::string{letter}}, width});
    }
    return keys;
}

std::vector<Key> between(Key first, std::vector<Key> keys, Key last) {
    keys.insert(keys.begin(), std::move(first));
    keys.push_back(std::move(last));
    return keys;
}

KeyRows letters(KeyLayer other) {
    return {typing("qwertyuiop"),
            typing("asdfghjkl"),
            between({stroke::Turn{other}, wide}, typing("zxcvbnm"), {stroke::Erase{}, wide}),
            {{stroke::Turn{KeyLayer::Digits}, wide},
             {stroke::Space{}, space_bar},
             {stroke::Clear{}, wide},
             {stroke::Fold{}, fold_key}}};
}

KeyRows digits() {
    constexpr int digit = 8;
    return {typing("123", digit), typing("456", digit), typing("789", digit),
            between({stroke::Turn{KeyLayer::Pinyin}, digit}, typing("0", digit),
                    {stroke::Erase{}, digit})};
}

}  // namespace

KeyRows keys_of(KeyLayer layer) {
    switch (layer) {
        case KeyLayer::Pinyin: return letters(KeyLayer::Latin);
        case KeyLayer::Latin: return letters(KeyLayer::Pinyin);
        case KeyLayer::Digits: break;
    }
    return digits();
}

}  // namespace sunhall
