#include "kiosk/wording/wording.hpp"

#include <algorithm>
#include <cassert>
#include <cstddef>

#include "sync/base/files.hpp"
#include "sync/formats/toml.hpp"

namespace sunhall {

namespace {

// A language's file has some 300 texts of about 40 bytes.
constexpr std::size_t most_bytes = std::size_t{1} << 20U;

/// Calls `literal` for what stands between placeholders and `placeholder` for each name in braces.
template <typename Literal, typename Placeholder>
void walk(std::string_view text, Literal literal, Placeholder placeholder) {
    while (!text.empty()) {
        auto const open = text.find('{');
        auto const close = text.find('}', open);
        if (close == std::string_view::npos) {
            literal(text);
            return;
        }
        literal(text.substr(0, open));
        placeholder(text.substr(open + 1, close - open - 1));
        text.remove_prefix(close + 1);
    }
}

std::string_view value_of(std::string_view name, std::initializer_list<Wording::Value> values) {
    for (auto const& [known, value] : values) {
        if (known == name) {
            return value;
        }
    }
    assert(false);  // A placeholder without a value.
    return {};
}

/// "count" of "count:item|items".
std::string_view name_of_placeholder(std::string_view placeholder) {
    return placeholder.substr(0, placeholder.find(':'));
}

/// The value, or of "count:item|items" the form that goes with it.
std::string_view filled_in(std::string_view placeholder,
                           std::initializer_list<Wording::Value> values) {
    auto const name = name_of_placeholder(placeholder);
    auto const value = value_of(name, values);
    if (name.size() == placeholder.size()) {
        return value;
    }
    auto const forms = placeholder.substr(name.size() + 1);
    auto const bar = std::min(forms.find('|'), forms.size());
    return value == "1" ? forms.substr(0, bar) : forms.substr(std::min(bar + 1, forms.size()));
}

}  // namespace

Result<Wording> Wording::load(std::filesystem::path const& file) {
    auto const activity = "reading the wording " + file.string();
    auto const text = TRY(during(activity, read_file(file, most_bytes)));
    return during(activity, parse(text));
}

Result<Wording> Wording::parse(std::string_view toml) {
    auto document = TRY(parse_toml(toml, "wording"));
    Wording wording;
    for (auto const& table : document.root().keys()) {
        auto& texts = document.root().table(table);
        for (auto const& key : texts.keys()) {
            if (auto text = texts.text(key, Need::Required)) {
                wording.texts_.emplace(table + "." + key, *std::move(text));
            }
        }
    }
    TRY(document.done());
    return wording;
}

std::string Wording::text(std::string_view id, std::initializer_list<Value> values) const {
    auto const found = texts_.find(id);
    assert(found != texts_.end());
    if (found == texts_.end()) {
        return std::string{id};
    }
    std::string filled;
    walk(
        found->second, [&](std::string_view literal) { filled += literal; },
        [&](std::string_view placeholder) { filled += filled_in(placeholder, values); });
    return filled;
}

Wording Wording::changed(std::function<std::string(std::string const&)> const& change) const {
    auto other = *this;
    for (auto& [id, text] : other.texts_) {
        text = change(text);
    }
    return other;
}

std::vector<std::string> Wording::ids() const {
    std::vector<std::string> all;
    for (auto const& [id, text] : texts_) {
        all.push_back(id);
    }
    return all;
}

std::vector<std::string> Wording::placeholders(std::string_view id) const {
    std::vector<std::string> names;
    if (auto const found = texts_.find(id); found != texts_.end()) {
        walk(
            found->second, [](std::string_view) {},
            [&](std::string_view placeholder) {
                names.emplace_back(name_of_placeholder(placeholder));
            });
    }
    return names;
}

}  // namespace sunhall
