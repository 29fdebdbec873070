#include "kiosk/models/telling.hpp"

#include <array>
#include <optional>

namespace sunhall {

namespace {

constexpr std::array<std::string_view, 7> sentence_ends{"。", "！", "？", "；", "\n", "! ", ". "};
constexpr std::string_view blanks = " \t\r\n";

std::string_view trimmed(std::string_view text) {
    auto const first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(blanks) + 1 - first);
}

bool is_figure(char letter) { return letter >= '0' && letter <= '9'; }

/// Behind the first end of a sentence; the text's end where there is none.
std::size_t end_of_sentence(std::string_view text) {
    auto nearest = text.size();
    for (auto const end : sentence_ends) {
        auto at = text.find(end);
        // "1. " numbers a row.
        while (end == ". " && at != std::string_view::npos && at > 0 && is_figure(text[at - 1])) {
            at = text.find(end, at + 1);
        }
        if (at != std::string_view::npos) {
            nearest = std::min(nearest, at + end.size());
        }
    }
    return nearest;
}

/// The tongue of the letter that begins here; none for figures, signs and spaces, which belong to
/// what stands before them.
std::optional<Tongue> tongue_at(std::string_view text, std::size_t at) {
    auto const letter = text[at];
    if ((letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')) {
        return Tongue::English;
    }
    // Lead bytes of Han: E3 90 and beyond (U+3400), E4 to E9, F0 (beyond U+FFFF).
    auto const lead = static_cast<unsigned char>(letter);
    bool const extension = lead == 0xE3 && static_cast<unsigned char>(text[at + 1]) >= 0x90;
    if ((lead >= 0xE4 && lead <= 0xE9) || lead == 0xF0 || extension) {
        return Tongue::Chinese;
    }
    return std::nullopt;
}

/// Without the marks of headings, lists, tables and emphasis; of a link its words, of a picture
/// what it shows.
std::string without_marks(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        auto const letter = text[at];
        if (letter == ']' && text.substr(at).starts_with("](")) {
            at = std::min(text.find(')', at), text.size());
        } else if (letter == '|') {
            plain += plain.empty() || plain.back() == '\n' ? "" : "，";
        } else if (letter == '-' && text.substr(at).starts_with("---")) {
            at += 2;
        } else if (letter != '#' && letter != '*' && letter != '[' && letter != '`' &&
                   !text.substr(at).starts_with("![")) {
            plain += letter;
        }
    }
    return plain;
}

}  // namespace

void Telling::say(std::initializer_list<std::string_view> parts) {
    std::string line;
    for (auto const part : parts) {
        if (auto const words = trimmed(part); !words.empty()) {
            line += (line.empty() ? "" : "，") + std::string{words};
        }
    }
    for (std::string_view rest = line; !rest.empty();) {
        auto const end = end_of_sentence(rest);
        add(trimmed(rest.substr(0, end)));
        rest.remove_prefix(end);
    }
}

void Telling::add(std::string_view sentence) {
    if (language_ != Language::English) {
        if (!sentence.empty()) {
            sentences_.push_back({std::string{sentence}, Tongue::Chinese});
        }
        return;
    }
    auto tongue = Tongue::English;
    std::size_t from = 0;
    auto const cut = [&](std::size_t to) {
        if (auto const words = trimmed(sentence.substr(from, to - from)); !words.empty()) {
            sentences_.push_back({std::string{words}, tongue});
        }
        from = to;
    };
    for (std::size_t at = 0; at < sentence.size(); ++at) {
        if (auto const letter = tongue_at(sentence, at); letter && *letter != tongue) {
            cut(at);
            tongue = *letter;
        }
    }
    cut(sentence.size());
}

void Telling::say_each(std::vector<std::string> const& lines) {
    for (auto const& line : lines) {
        say(line);
    }
}

void Telling::say_facts(std::vector<Fact> const& facts) {
    for (auto const& fact : facts) {
        say({fact.label, fact.text});
    }
}

void Telling::say_links(std::vector<LinkView> const& links) {
    for (auto const& link : links) {
        say(link.label);
    }
}

void Telling::say_code(QrView const& code) {
    if (!code.empty()) {
        say({code.heading, code.note});
    }
}

void Telling::say_markdown(std::string_view text) { say(without_marks(text)); }

}  // namespace sunhall
