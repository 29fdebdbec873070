#include "kiosk/app/speech_config.hpp"

#include <algorithm>
#include <string>

namespace sunhall {

namespace {

/// These words go into lines of the service's protocol.
bool is_one_word(std::string const& text) {
    return !text.empty() && std::ranges::all_of(text, [](char letter) {
        return letter > ' ' && letter != '"' && letter != '\x7F';
    });
}

std::string word(TomlTable& table, std::string_view key, std::string const& usual) {
    auto const given = table.text(key).value_or(usual);
    if (!is_one_word(given)) {
        table.reject(key, "takes one word, as spd-say lists it");
    }
    return given;
}

VoiceSettings read_voice(TomlTable& table, VoiceSettings voice) {
    voice.module = word(table, "module", voice.module);
    voice.language = word(table, "language", voice.language);
    voice.name = table.text("voice").value_or(voice.name);
    if (voice.name.find_first_of("\r\n\t") != std::string::npos) {
        table.reject("voice", "takes a name as spd-say lists it");
    }
    return voice;
}

}  // namespace

std::optional<SpeechSettings> read_speech(TomlTable& table) {
    SpeechSettings settings;
    settings.socket = table.text("socket").value_or("");
    auto& chinese = table.table("chinese");
    settings.chinese = read_voice(chinese, settings.chinese);
    auto const fed = chinese.text("fed").value_or("pinyin");
    if (fed == "characters") {
        settings.chinese.fed = VoiceSettings::Fed::Characters;
    } else if (fed != "pinyin") {
        chinese.reject("fed", R"(takes "pinyin" or "characters")");
    }
    settings.english = read_voice(table.table("english"), settings.english);
    bool const wanted = table.boolean("read_aloud").value_or(true);
    return wanted ? std::optional{settings} : std::nullopt;
}

}  // namespace sunhall
