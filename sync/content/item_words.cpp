#include "sync/content/item_words.hpp"

#include <algorithm>
#include <array>

#include "sync/content/body_shapes.hpp"

namespace sunhall {

namespace {

/// Lines that are no words although nothing in their shape says so.
constexpr std::array<std::string_view, 9> same_in_every_language{
    "index_number", "base_code", "implementation_code", "phone", "complaint_phone",
    "currency",     "emblem",    "media_type",          "by"};

/// Lists of paths, origins, and of what is typed to find an item.
constexpr std::array<std::string_view, 6> lists_of_no_words{
    "keywords", "fees", "services", "related", "link_origins", "counting_origins"};

bool is_among(auto const& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

/// The third user of the shapes beside reader and writer: passes what is words on.
class WordWalker {
public:
    WordWalker(std::string path, WordChange const& change)
        : path_{std::move(path)}, change_{change} {}

    void line(std::string_view name, std::string& text, std::size_t most, Must = Must::MayLack) {
        if (most != limit::url && most != limit::id && !is_among(same_in_every_language, name)) {
            pass_on(path_of(name), text);
        }
    }
    void paragraphs(std::string_view name, std::string& text, Must) {
        pass_on(path_of(name), text);
    }
    void article(std::string_view name, std::string& text, Must) { pass_on(path_of(name), text); }
    void texts(std::string_view name, std::vector<std::string>& texts, std::size_t most) {
        if (most == limit::id || is_among(lists_of_no_words, name)) {
            return;
        }
        for (std::size_t at = 0; at < texts.size(); ++at) {
            pass_on(entry(name, at), texts[at]);
        }
    }
    template <typename Part>
    void part(std::string_view name, std::optional<Part>& value) {
        if (value) {
            walk(path_of(name), *value);
        }
    }
    template <typename Part>
    void list(std::string_view name, std::vector<Part>& parts) {
        for (std::size_t at = 0; at < parts.size(); ++at) {
            walk(entry(name, at), parts[at]);
        }
    }
    template <typename Variant>
    void one_of(std::string_view name, Variant& value) {
        walk(path_of(name), value);
    }
    template <typename Part, typename Variant>
    void alternative(std::string_view name, Variant& value) {
        if (auto* const part = std::get_if<Part>(&value)) {
            walk(path_of(name), *part);
        }
    }
    void body(Item::Body& body) {
        std::visit([&](auto& part) { walk(path_of("body"), part); }, body);
    }

    // What is no text.
    void decimal(std::string_view, std::string&, Must) {}
    void decimals(std::string_view, std::vector<std::string>&) {}
    void flag(std::string_view, auto&) {}
    void integer(std::string_view, auto&, std::int64_t, std::int64_t, Must = Must::MayLack) {}
    void date(std::string_view, auto&, Must) {}
    void time(std::string_view, auto&) {}
    void instant(std::string_view, auto&) {}
    void choice(std::string_view, auto&, Must = Must::MayLack) {}
    void choices(std::string_view, auto&, Must) {}
    void dictionary(std::string_view, auto&) {}
    void dictionaries(std::string_view, auto&) {}

private:
    void walk(std::string path, auto& part) {
        WordWalker inner{std::move(path), change_};
        describe(inner, part);
    }
    void pass_on(std::string const& path, std::string& text) {
        if (!text.empty()) {
            change_(path, text);
        }
    }
    [[nodiscard]] std::string path_of(std::string_view name) const {
        return path_.empty() ? std::string{name} : path_ + "." + std::string{name};
    }
    [[nodiscard]] std::string entry(std::string_view name, std::size_t at) const {
        return path_of(name) + "[" + std::to_string(at) + "]";
    }

    std::string path_;
    WordChange const& change_;
};

}  // namespace

void change_words(Item& item, WordChange const& change) {
    WordWalker walker{{}, change};
    describe(walker, item);
}

}  // namespace sunhall
