#include "kiosk/typeset/typesetter.hpp"

#include <string>
#include <utility>

#include "kiosk/typeset/fonts.hpp"
#include "kiosk/typeset/lru.hpp"
#include "kiosk/typeset/text_layout.hpp"
#include "sync/base/format.hpp"

namespace sunhall {
namespace {

/// About 3,000 answers: several long pages of paragraphs that were measured but never seen.
constexpr std::size_t extents_bytes = std::size_t{1} << 20U;

std::string key_of(std::string_view text, TextStyle const& style) {
    std::string key;
    key.reserve(text.size() + 48);
    auto const add = [&key](int value) {
        key.append(reinterpret_cast<char const*>(&value), sizeof value);
    };
    add(static_cast<int>(style.family) | static_cast<int>(style.weight) << 4 |
        static_cast<int>(style.align) << 8 | static_cast<int>(style.justify) << 12 |
        static_cast<int>(style.tabular) << 13);
    add(style.size);
    add(style.line_height.value_or(-1));
    add(style.width.value_or(-1));
    add(style.max_lines.value_or(-1));
    add(style.indent);
    add(static_cast<int>(style.strong.size()));
    for (auto const& range : style.strong) {
        add(static_cast<int>(range.begin));
        add(static_cast<int>(range.end));
    }
    key.append(style.language).push_back('\0');
    key.append(text);
    return key;
}

}  // namespace

struct Typesetter::Engine {
    TextLayout layout;
    Lru<TextRef> texts;
    Lru<TextExtent> extents;
    std::size_t most_bytes = 0;
    std::size_t made = 0;
};

Result<Typesetter> Typesetter::open(std::size_t cache_bytes) {
    std::string packages;
    for (auto const& package : missing_font_packages()) {
        packages += " " + package;
    }
    if (!packages.empty()) {
        return fail(Failure::Missing, format("fonts are missing, install:{}", packages));
    }
    auto engine = std::make_unique<Engine>();
    engine->most_bytes = cache_bytes;
    return Typesetter{std::move(engine)};
}

Typesetter::Typesetter(std::unique_ptr<Engine> engine) : engine_{std::move(engine)} {}
Typesetter::Typesetter(Typesetter&&) noexcept = default;
Typesetter& Typesetter::operator=(Typesetter&&) noexcept = default;
Typesetter::~Typesetter() = default;

TextRef Typesetter::text(std::string_view text, TextStyle const& style) {
    auto key = key_of(text, style);
    if (auto const* found = engine_->texts.find(key)) {
        return *found;
    }
    auto drawn = engine_->layout.draw(engine_->layout.lay_out(text, style));
    ++engine_->made;
    auto const bytes = drawn.picture->bytes() + sizeof(Text) + sizeof(Picture);
    return engine_->texts.put(std::move(key), std::make_shared<Text const>(std::move(drawn)),
                              bytes);
}

TextExtent Typesetter::measure(std::string_view text, TextStyle const& style) {
    auto key = key_of(text, style);
    if (auto const* found = engine_->texts.find(key)) {
        return (*found)->extent;
    }
    if (auto const* found = engine_->extents.find(key)) {
        return *found;
    }
    return engine_->extents.put(std::move(key), engine_->layout.lay_out(text, style),
                                sizeof(TextExtent));
}

TextRef Typesetter::icon(Icon icon, int size) {
    return text(glyph_of(icon), {.family = TextStyle::Family::Icon, .size = size});
}

void Typesetter::trim() {
    engine_->texts.trim(engine_->most_bytes);
    engine_->extents.trim(extents_bytes);
}

void Typesetter::rehearse(std::function<void()> const& draw) {
    auto kept = std::exchange(engine_->texts, {});
    draw();
    engine_->texts = std::move(kept);
}

std::size_t Typesetter::bytes() const { return engine_->texts.bytes(); }

std::size_t Typesetter::made() const { return engine_->made; }

}  // namespace sunhall
