// What the pages ask of the voice, and what they hear of it: kiosk/models gives the orders,
// kiosk/speech carries them out in a thread of its own.
//
// Values: any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace sunhall {

/// Whose voice: what is in Chinese on an English page is read by the Chinese one.
enum class Tongue : std::uint8_t { Chinese, English };

struct Sentence {
    std::string text;  ///< As written; the voice's thread finds the words for figures and signs.
    Tongue tongue = Tongue::Chinese;
    bool operator==(Sentence const&) const = default;
};

/// Both from -100 to 100, as speech-dispatcher has them.
struct SpeechManner {
    int rate = 0;
    int volume = 0;
    bool operator==(SpeechManner const&) const = default;
};

/// In place of whatever is being said.
struct SayAll {
    std::uint64_t ticket = 0;  ///< The asker's number for it, never used twice.
    std::vector<Sentence> sentences;
    SpeechManner manner;
};

/// The sentence that is being said begins anew in this manner.
struct ChangeManner {
    SpeechManner manner;
};

struct FallSilent {};

using SpeechOrder = std::variant<SayAll, ChangeManner, FallSilent>;

/// Which tongues can be heard at present.
struct SpeechVoices {
    bool chinese = false;
    bool english = false;
    bool operator==(SpeechVoices const&) const = default;
};

struct SpeechProgress {
    enum class State : std::uint8_t {
        Saying,    ///< That sentence has begun.
        Finished,  ///< All of it has been said.
        Failed     ///< The voice is gone.
    };
    std::uint64_t ticket = 0;
    State state = State::Saying;
    std::size_t sentence = 0;  ///< Counted from 0.
};

using SpeechEvent = std::variant<SpeechProgress, SpeechVoices>;

}  // namespace sunhall
