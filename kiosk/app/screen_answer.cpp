#include "kiosk/app/screen_answer.hpp"

namespace sunhall {

namespace {

Json rectangle(Rect const& area) { return Json::Array{area.x, area.y, area.width, area.height}; }

Json::Object with_origin(Json::Object facts, TextOrigin const& origin) {
    facts["item"] = origin.item;
    facts["field"] = origin.field;
    facts["digest"] = origin.digest;
    return facts;
}

Json target_json(TouchTarget const& target) {
    return with_origin({{"id", target.id},
                        {"role", name_of(target.role)},
                        {"label", target.label},
                        {"rect", rectangle(target.area)},
                        {"enabled", target.enabled}},
                       target.origin);
}

Json text_json(ShownText const& text) {
    Json::Object facts{{"text", text.text},
                       {"rect", rectangle(text.area)},
                       {"missing_glyphs", text.missing_glyphs},
                       {"cut", text.cut}};
    if (text.typed_characters) {
        facts["typed_characters"] = static_cast<std::int64_t>(*text.typed_characters);
    }
    return with_origin(std::move(facts), text.origin);
}

Json code_json(ShownCode const& code) {
    return with_origin(
        {{"content", code.content}, {"rect", rectangle(code.area)}, {"module_px", code.module_px}},
        code.origin);
}

template <typename Thing>
Json list(std::vector<Thing> const& things, Json (*one)(Thing const&)) {
    Json::Array all;
    all.reserve(things.size());
    for (auto const& thing : things) {
        all.push_back(one(thing));
    }
    return all;
}

}  // namespace

Json screen_answer(ScreenFacts const& facts, FrameRecord const& record) {
    return Json::Object{
        {"screen", facts.screen},
        {"language", facts.language},
        {"speaking", facts.speaking},
        {"targets", list(record.targets, target_json)},
        {"texts", list(record.texts, text_json)},
        {"codes", list(record.codes, code_json)},
    };
}

}  // namespace sunhall
