// speech-dispatcher, by libspeechd.
//
// 1. connect() also asks for its modules and voices: what is not there is not offered. Where
//    no socket is configured the service starts itself, which costs 12 MB: not without a
//    loudspeaker.
// 2. libspeechd reads replies in a thread of its own, which calls us back with a message's number
//    and nothing of ours; so there may be one connection in a process at a time.
// 3. A service that hangs holds up whoever calls; kiosk/speech/speech_thread.hpp has a thread for
// it.
#pragma once

#include <memory>

#include "kiosk/speech/speaker.hpp"
#include "kiosk/speech/speech_settings.hpp"

namespace sunhall {

[[nodiscard]] std::unique_ptr<Speaker> make_dispatcher_speaker(SpeechSettings settings);

}  // namespace sunhall
