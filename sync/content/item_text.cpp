#include "sync/content/item_text.hpp"

#include <algorithm>

#include "sync/content/item_json.hpp"

namespace sunhall {

namespace {

/// Codes, names of enumerators, dates and addresses are ASCII; words of an office are not.
bool is_words(std::string const& text) {
    return std::ranges::any_of(text,
                               [](char byte) { return static_cast<unsigned char>(byte) >= 0x80U; });
}

void append_words(std::string& text, Json const& json) {
    if (auto const* const words = json.text()) {
        if (is_words(*words)) {
            text += *words + "\n";
        }
    } else if (auto const* const list = json.array()) {
        for (auto const& entry : *list) {
            append_words(text, entry);
        }
    } else if (auto const* const object = json.object()) {
        for (auto const& [name, field] : *object) {
            append_words(text, field);
        }
    }
}

}  // namespace

std::string item_text(Item const& item) {
    auto text = item.summary.empty() ? std::string{} : item.summary + "\n";
    auto const json = item_to_json(item);
    if (auto const* const body = json.find("body")) {
        append_words(text, *body);
    }
    return text;
}

}  // namespace sunhall
