// What the terminal answers at its control socket.
#include "kiosk/app/kiosk.hpp"
#include "kiosk/app/screen_answer.hpp"
#include "kiosk/typeset/png.hpp"
#include "sync/base/base64.hpp"

namespace sunhall {
namespace {

std::string shot_answer(Picture const& picture) {
    auto const bytes = png(picture);
    if (!bytes) {
        return compact_json(Json::Object{{"error", bytes.error().message}});
    }
    return compact_json(Json::Object{{"png", to_base64(*bytes)}});
}

/// What a question asks for; empty when it is no question of ours.
std::string asked_for(std::string const& line) {
    auto const question = parse_json(line);
    auto const* const ask = question ? question->find("ask") : nullptr;
    auto const* const word = ask != nullptr ? ask->text() : nullptr;
    return word != nullptr ? *word : "";
}

}  // namespace

void Kiosk::answer_questions() {
    for (auto const& question : control_.take_questions()) {
        auto const asked = asked_for(question.line);
        if (asked == "status") {
            control_.answer(question.client, [status = status(), at = now().instant] {
                return compact_json(to_json(status, at));
            });
        } else if (asked == "screen") {
            control_.answer(question.client, [screen = stage_.screen(), record = stage_.record(),
                                              language = tag_of(pages_.session().language),
                                              speaking = pages_.speaking()] {
                return compact_json(screen_answer({screen, language, speaking}, record));
            });
        } else if (asked == "shot") {
            control_.answer(question.client,
                            [picture = glass_.picture()] { return shot_answer(*picture); });
        } else {
            control_.answer(question.client, [] {
                return std::string{
                    R"({"error":"ask for status, screen or shot, as in {\"ask\":\"status\"}"})"};
            });
        }
    }
}

}  // namespace sunhall
