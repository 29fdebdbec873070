// A sentence as a voice is fed with it.
//
// Pure function: any thread.
#pragma once

#include <string>

#include "kiosk/models/speech_order.hpp"
#include "kiosk/speech/speech_settings.hpp"

namespace sunhall {

/// Chinese in words, and in pinyin where the voice wants it; English as it is written. Never empty,
/// since a service says nothing of an empty message, not even that it has ended.
[[nodiscard]] std::string worded(Sentence const& sentence, VoiceSettings::Fed fed);

}  // namespace sunhall
