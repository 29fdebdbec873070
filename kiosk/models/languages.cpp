#include "kiosk/models/languages.hpp"

#include <algorithm>
#include <utility>

#include "sync/base/files.hpp"
#include "sync/base/log.hpp"
#include "sync/content/item_words.hpp"

namespace sunhall {

namespace {

constexpr std::size_t most_bytes_of_names = std::size_t{1} << 20U;  // ours has a few thousand

Result<TraditionalNames> names_in(std::filesystem::path const& file) {
    auto const activity = "reading the names " + file.string();
    auto const tsv = TRY(during(activity, read_file(file, most_bytes_of_names)));
    return during(activity, parse_traditional_names(tsv));
}

/// Letters of Han take three bytes or more of UTF-8, which begin with E3 to E9 or F0.
bool has_han(std::string_view text) {
    return std::ranges::any_of(text, [](char byte) {
        auto const first = static_cast<unsigned char>(byte);
        return (first >= 0xE3U && first <= 0xE9U) || first == 0xF0U;
    });
}

/// What the office says of that field in the language; null where it says nothing.
std::string const* translated(Item::Translation const* texts, std::string const& path) {
    if (texts == nullptr) {
        return nullptr;
    }
    auto const found = texts->find(path);
    return found == texts->end() ? nullptr : &found->second;
}

}  // namespace

Languages::Languages(Wording simplified, Wording english, TraditionalForms forms,
                     TraditionalNames names)
    : simplified_{std::make_unique<Wording const>(std::move(simplified))},
      english_{std::make_unique<Wording const>(std::move(english))},
      forms_{forms},
      names_{std::move(names)} {}

Result<Languages> Languages::load(std::filesystem::path const& assets,
                                  TraditionalSettings const& traditional) {
    auto simplified = TRY(Wording::load(assets / "wording" / "zh-Hans.toml"));
    auto english = TRY(Wording::load(assets / "wording" / "en.toml"));
    TraditionalNames names;
    if (!traditional.names.empty()) {
        names = TRY(names_in(traditional.names));
    }
    auto const ours = TRY(names_in(assets / "text" / "traditional-names.tsv"));
    names.words.insert(names.words.end(), ours.words.begin(), ours.words.end());
    names.forms.insert(names.forms.end(), ours.forms.begin(), ours.forms.end());
    return Languages{std::move(simplified), std::move(english), traditional.forms,
                     std::move(names)};
}

Wording const& Languages::wording(Language language) const {
    switch (language) {
        case Language::Traditional: return traditional().wording;
        case Language::English: return *english_;
        case Language::Simplified: break;
    }
    return *simplified_;
}

SaidItem Languages::said(Language language, Item item) const {
    SaidItem said{std::move(item)};
    if (language == Language::Simplified) {
        return said;
    }
    auto const original = said.item.translations;
    auto const found = original.find(tag_of(language));
    auto const* const texts = found == original.end() ? nullptr : &found->second;
    change_words(said.item, [&](std::string const& path, std::string& text) {
        if (auto const* const other = translated(texts, path)) {
            text = *other;
        } else if (language == Language::Traditional) {
            text = in_traditional(text);
        } else if (has_han(text)) {
            said.any_in_chinese = true;
            said.title_in_chinese = said.title_in_chinese || path == "title";
        }
    });
    return said;
}

std::string Languages::said(Language language, std::string const& text) const {
    return language == Language::Traditional ? in_traditional(text) : text;
}

std::string_view Languages::shapes(Language language) const {
    if (language != Language::Traditional) {
        return "zh-CN";
    }
    return forms_ == TraditionalForms::HongKong ? "zh-HK" : "zh-TW";
}

std::string Languages::in_traditional(std::string const& text) const {
    auto const& converter = traditional().converter;
    return converter && has_han(text) ? converter->convert(text) : text;
}

std::unique_ptr<Languages::Traditional const> Languages::open_traditional() const {
    Traditional made{std::nullopt, *simplified_};
    if (auto converter = TraditionalConverter::open(forms_, names_)) {
        made.converter = *std::move(converter);
        made.wording = simplified_->changed(
            [&](std::string const& text) { return made.converter->convert(text); });
    } else {
        log(Severity::Error, converter.error().message);
    }
    return std::make_unique<Traditional const>(std::move(made));
}

void Languages::use(std::unique_ptr<Traditional const> opened) {
    if (!traditional_) {
        traditional_ = std::move(opened);
    }
}

Languages::Traditional const& Languages::traditional() const {
    if (!traditional_) {
        traditional_ = open_traditional();
    }
    return *traditional_;
}

}  // namespace sunhall
