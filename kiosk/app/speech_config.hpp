// [speech] of the configuration: whether pages are read aloud, and by which voices.
#pragma once

#include <optional>

#include "kiosk/speech/speech_settings.hpp"
#include "sync/formats/toml.hpp"

namespace sunhall {

/// None where it is switched off; problems are reported by the document.
[[nodiscard]] std::optional<SpeechSettings> read_speech(TomlTable& table);

}  // namespace sunhall
