#include "kiosk/input/typing.hpp"

#include <algorithm>

#include "sync/text/characters.hpp"

namespace sunhall {

namespace {

// More than fits into the field; nobody's matter has a longer name.
constexpr std::size_t most_letters = 32;

struct Press {
    Typing& typing;

    void operator()(stroke::Type const& type) const {
        if (character_count(typing.text) + typing.spelling.size() >= most_letters) {
            return;
        }
        if (typing.layer == KeyLayer::Pinyin) {
            typing.spelling += type.letters;
        } else {
            keep_spelling();
            typing.text += type.letters;
        }
        ++typing.changes;
    }
    void operator()(stroke::Choose const& choice) const {
        typing.text += choice.text;
        typing.spelling.erase(0, choice.letters);
        ++typing.changes;
    }
    void operator()(stroke::TurnCandidates const& turn) const {
        typing.first_candidate = turn.first;
    }
    void operator()(stroke::Space const&) const {
        keep_spelling();
        if (!typing.text.empty() && typing.text.back() != ' ') {
            typing.text += ' ';
            ++typing.changes;
        }
    }
    void operator()(stroke::Erase const&) const {
        if (!typing.spelling.empty()) {
            typing.spelling.pop_back();
        } else {
            erase_character();
        }
        ++typing.changes;
    }
    void operator()(stroke::Clear const&) const {
        typing.text.clear();
        typing.spelling.clear();
        ++typing.changes;
    }
    void operator()(stroke::Turn const& turn) const { typing.layer = turn.to; }
    void operator()(stroke::Fold const&) const { typing.folded = !typing.folded; }

private:
    void keep_spelling() const {
        typing.text += typing.spelling;
        typing.spelling.clear();
    }
    /// All bytes of the last one: those that follow its first begin with the bits 10.
    void erase_character() const {
        auto& text = typing.text;
        while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U) {
            text.pop_back();
        }
        if (!text.empty()) {
            text.pop_back();
        }
    }
};

}  // namespace

void Typing::press(Stroke const& stroke) {
    first_candidate = 0;
    std::visit(Press{*this}, stroke);
}

std::string Typing::query() const {
    return text.empty() || spelling.empty() ? text + spelling : text + " " + spelling;
}

}  // namespace sunhall
