// Which voices read, and where they are; of the configuration.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace sunhall {

struct VoiceSettings {
    /// Most voices read characters better than pinyin; espeak-ng's Chinese one the other way round.
    enum class Fed : std::uint8_t { Pinyin, Characters };

    std::string module;    ///< As speech-dispatcher lists it: "espeak-ng".
    std::string language;  ///< As the module lists it: "cmn-latn-pinyin".
    std::string name;      ///< Of several voices for the language; empty: the module's own choice.
    Fed fed = Fed::Characters;
};

struct SpeechSettings {
    /// Where the service listens; empty: where libspeechd looks, which starts it when it is not
    /// running.
    std::filesystem::path socket = {};
    VoiceSettings chinese{"espeak-ng", "cmn-latn-pinyin", "", VoiceSettings::Fed::Pinyin};
    VoiceSettings english{"espeak-ng", "en-US", "", VoiceSettings::Fed::Characters};
};

}  // namespace sunhall
