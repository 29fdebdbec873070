#include "sync/content/item_text.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

#include "sync/content/body_shapes.hpp"

namespace sunhall {

namespace {

/// Codes and addresses are ASCII; words of an office are not.
bool is_words(std::string_view text) {
    return std::ranges::any_of(text,
                               [](char byte) { return static_cast<unsigned char>(byte) >= 0x80U; });
}

/// Goes through the fields that describe() names and collects their words.
class TextCollector {
public:
    using Texts = std::vector<std::string>;
    using Dictionary = std::map<std::string, std::string, std::less<>>;

    explicit TextCollector(std::string& collected) : collected_{collected} {}

    void line(std::string_view, std::string const& text, std::size_t, Must = Must::MayLack) {
        add(text);
    }
    void paragraphs(std::string_view, std::string const& text, Must) { add(text); }
    void article(std::string_view, std::string const& text, Must) { add(text); }
    void texts(std::string_view, Texts const& texts, std::size_t) {
        for (auto const& text : texts) {
            add(text);
        }
    }
    void dictionary(std::string_view, Dictionary const& texts) {
        for (auto const& [name, text] : texts) {
            add(text);
        }
    }
    template <typename Part>
    void part(std::string_view, std::optional<Part> const& value) {
        if (value) {
            describe(*this, *value);
        }
    }
    template <typename Part>
    void list(std::string_view, std::vector<Part> const& parts) {
        for (auto const& part : parts) {
            describe(*this, part);
        }
    }
    template <typename Variant>
    void one_of(std::string_view, Variant const& value) {
        describe(*this, value);
    }
    template <typename Part, typename Variant>
    void alternative(std::string_view, Variant const& value) {
        if (auto const* const part = std::get_if<Part>(&value)) {
            describe(*this, *part);
        }
    }

    // What is no text, or never in words.
    void decimal(std::string_view, std::string const&, Must) {}
    void decimals(std::string_view, Texts const&) {}
    void flag(std::string_view, auto const&) {}
    void integer(std::string_view, auto const&, std::int64_t, std::int64_t, Must = Must::MayLack) {}
    void date(std::string_view, auto const&, Must) {}
    void time(std::string_view, auto const&) {}
    void instant(std::string_view, auto const&) {}
    void choice(std::string_view, auto const&, Must = Must::MayLack) {}
    void choices(std::string_view, auto const&, Must) {}

private:
    void add(std::string_view text) {
        if (is_words(text)) {
            collected_ += text;
            collected_ += '\n';
        }
    }

    std::string& collected_;
};

}  // namespace

std::string item_text(Item const& item) {
    auto text = item.summary.empty() ? std::string{} : item.summary + "\n";
    TextCollector collector{text};
    std::visit([&](auto const& body) { describe(collector, body); }, item.body);
    return text;
}

}  // namespace sunhall
