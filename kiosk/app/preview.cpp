#include "kiosk/app/preview.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "kiosk/app/draft_catalogue.hpp"
#include "kiosk/app/stage.hpp"
#include "kiosk/glass/sheet.hpp"
#include "kiosk/models/search_rows.hpp"
#include "kiosk/typeset/png.hpp"
#include "sync/base/files.hpp"
#include "sync/content/item_json.hpp"
#include "sync/desk/drafts.hpp"

namespace sunhall {

namespace {

/// Hall and notices have no page of their own; they are seen on the home page.
Page page_for(DraftPage const& draft) {
    return page_of(draft.kind, draft.path).value_or(Page{page::Home{}});
}

Json texts_that(FrameRecord const& record, bool (*question)(ShownText const&)) {
    Json::Array found;
    for (auto const& text : record.texts) {
        if (question(text)) {
            found.emplace_back(text.text);
        }
    }
    return found;
}

/// Characters of valid UTF-8 outside ASCII, which every font has.
class Characters {
public:
    explicit Characters(Typesetter& typesetter) : typesetter_{typesetter} {}

    /// Those that no font has, each once, in order of code point.
    std::set<std::string> unreadable(Json const& value) {
        std::set<std::string> found;
        collect(value, found);
        return found;
    }

private:
    void collect(Json const& value, std::set<std::string>& found) {
        if (auto const* const object = value.object()) {
            for (auto const& [key, member] : *object) {
                collect(member, found);
            }
        } else if (auto const* const array = value.array()) {
            for (auto const& entry : *array) {
                collect(entry, found);
            }
        } else if (auto const* const text = value.text()) {
            collect_text(*text, found);
        }
    }

    void collect_text(std::string_view text, std::set<std::string>& found) {
        while (!text.empty()) {
            auto const length = bytes_of(text.front());
            auto const character = std::string{text.substr(0, length)};
            if (length > 1 && !can_draw(character)) {
                found.insert(character);
            }
            text.remove_prefix(std::min(length, text.size()));
        }
    }

    /// From the first byte of a character.
    static std::size_t bytes_of(char first) {
        auto const byte = static_cast<unsigned char>(first);
        if (byte < 0x80U) {
            return 1;
        }
        return byte < 0xE0U ? 2 : byte < 0xF0U ? 3 : 4;
    }

    bool can_draw(std::string const& character) {
        auto known = known_.find(character);
        if (known == known_.end()) {
            auto const extent = typesetter_.measure(character, {});
            known = known_.emplace(character, extent.missing_glyphs == 0).first;
        }
        return known->second;
    }

    Typesetter& typesetter_;
    std::map<std::string, bool> known_;
};

}  // namespace

Result<Json> draw_preview(Config const& config, Languages const& languages, Typesetter& typesetter,
                          Instant now, std::filesystem::path const& item_file,
                          std::filesystem::path const& picture) {
    auto const draft = TRY(read_draft(item_file, now));
    Now const start{now, Moment{}};
    auto settings = pages_settings(config);
    settings.standing = Standing::Draft;
    Pages pages{languages, std::move(settings), start};
    pages.set_content(draft.content);
    pages.set_confirmed(now);
    Stage stage{
        typesetter, pages, {config.window.value_or(usual_panel), config.pitch_mm}, Motion::Off};
    pages.handle(intent::Open{page_for(draft)}, start);
    auto const panel = stage.theme().panel.size;
    Sheet sheet{panel.width, panel.height};
    for (int frame = 0; frame < settling_frames; ++frame) {
        sheet.show(stage.frame({}, {now, start.moment + std::chrono::seconds{frame}}).data);
    }
    auto const bytes = TRY(png(*sheet.picture()));
    TRY(replace_file(picture, bytes));
    auto const& record = stage.record();
    return Json{Json::Object{
        {"item", draft.path},
        {"picture", picture.string()},
        {"unreadable",
         texts_that(record, [](ShownText const& text) { return text.missing_glyphs > 0; })},
        {"cut", texts_that(record, [](ShownText const& text) { return text.cut; })}}};
}

Result<Json> unreadable_items(Typesetter& typesetter, std::filesystem::path const& folder) {
    Characters characters{typesetter};
    Json::Array items;
    for (auto const& checked : TRY(read_items(folder, std::nullopt)).items) {
        auto const found = characters.unreadable(item_to_json(checked.item));
        if (!found.empty()) {
            items.emplace_back(
                Json::Object{{"item", item_path(checked.item)},
                             {"characters", Json::Array{found.begin(), found.end()}}});
        }
    }
    return Json{Json::Object{{"items", std::move(items)}}};
}

}  // namespace sunhall
