// Something that speaks, one message at a time: speech-dispatcher in a hall, a fake in tests.
//
// Calls come from one thread and may take as long as the service takes to answer. What becomes of a
// message is told from any thread, through the function given to connect().
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "kiosk/models/speech_order.hpp"
#include "sync/base/result.hpp"

namespace sunhall {

/// The service's number for what it was given to say.
using MessageId = int;

struct SpeakerEvent {
    enum class Kind : std::uint8_t { Begun, Ended, Cut };
    MessageId message = 0;
    Kind kind = Kind::Begun;
};

class Speaker {
public:
    virtual ~Speaker() = default;

    /// Connects anew; which tongues it has. Offline where nobody answers.
    virtual Result<SpeechVoices> connect(std::function<void(SpeakerEvent)> tell) = 0;
    virtual void disconnect() = 0;
    /// Puts it in line. Offline when the connection is lost.
    virtual Result<MessageId> say(Sentence const& sentence, SpeechManner const& manner) = 0;
    /// At once, in the middle of a word.
    virtual void stop() = 0;
};

}  // namespace sunhall
