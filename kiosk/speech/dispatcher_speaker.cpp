#include "kiosk/speech/dispatcher_speaker.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <mutex>
#include <optional>
#include <system_error>
#include <utility>

#include <libspeechd.h>

#include "kiosk/speech/worded.hpp"

namespace sunhall {

namespace {

struct FreeText {
    void operator()(char* text) const { std::free(text); }  // NOLINT: malloc'ed by libspeechd
};
using CText = std::unique_ptr<char, FreeText>;

struct Hang {
    void operator()(SPDConnection* connection) const {
        // A broken connection has closed its socket already, whose number may be another's by now.
        if (connection->stream == nullptr) {
            connection->socket = -1;
        }
        spd_close(connection);
    }
};
using Connection = std::unique_ptr<SPDConnection, Hang>;

/// To whom libspeechd's thread tells what becomes of messages.
struct Listener {
    std::mutex mutex;
    std::function<void(SpeakerEvent)> tell;
};

Listener& listener() {
    static Listener the_one;
    return the_one;
}

void listen(std::function<void(SpeakerEvent)> tell) {
    std::scoped_lock const lock{listener().mutex};
    listener().tell = std::move(tell);
}

void called_back(std::size_t message, std::size_t /*client*/, SPDNotificationType type) {
    auto const kind = type == SPD_EVENT_BEGIN ? SpeakerEvent::Kind::Begun
                      : type == SPD_EVENT_END ? SpeakerEvent::Kind::Ended
                                              : SpeakerEvent::Kind::Cut;
    std::scoped_lock const lock{listener().mutex};
    if (listener().tell) {
        listener().tell({static_cast<MessageId>(message), kind});
    }
}

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return text;
}

/// Something that plays, as the kernel names it: pcmC0D0p. A sound server needs one, too.
bool has_loudspeaker() {
    std::error_code none;
    for (auto const& device : std::filesystem::directory_iterator{"/dev/snd", none}) {
        auto const name = device.path().filename().string();
        if (name.starts_with("pcm") && name.ends_with('p')) {
            return true;
        }
    }
    return false;
}

/// The reply to a command of SSIP; empty when it is refused.
std::string reply_to(SPDConnection& connection, char const* command) {
    char* reply = nullptr;
    auto const refused = spd_execute_command_with_reply(&connection, command, &reply);
    CText const owned{reply};
    return refused == 0 && owned ? owned.get() : "";
}

class DispatcherSpeaker final : public Speaker {
public:
    explicit DispatcherSpeaker(SpeechSettings settings) : settings_{std::move(settings)} {}
    ~DispatcherSpeaker() override { disconnect(); }
    DispatcherSpeaker(DispatcherSpeaker const&) = delete;
    DispatcherSpeaker& operator=(DispatcherSpeaker const&) = delete;

    Result<SpeechVoices> connect(std::function<void(SpeakerEvent)> tell) override {
        disconnect();
        TRY(open());
        listen(std::move(tell));
        connection_->callback_begin = called_back;
        connection_->callback_end = called_back;
        connection_->callback_cancel = called_back;
        for (auto const notification : {SPD_BEGIN, SPD_END, SPD_CANCEL}) {
            spd_set_notification_on(connection_.get(), notification);
        }
        spd_set_punctuation(connection_.get(), SPD_PUNCT_NONE);
        spd_set_capital_letters(connection_.get(), SPD_CAP_NONE);
        SpeechVoices const voices{has(settings_.chinese), has(settings_.english)};
        // A megabyte, with espeak-ng.
        voices_ = {};
        listed_.clear();
        return voices;
    }

    void disconnect() override {
        listen({});
        connection_.reset();
        set_.reset();
    }

    Result<MessageId> say(Sentence const& sentence, SpeechManner const& manner) override {
        if (!connection_) {
            return lost();
        }
        auto const& voice =
            sentence.tongue == Tongue::Chinese ? settings_.chinese : settings_.english;
        if (!take_on(voice, sentence.tongue, manner)) {
            return lost();
        }
        auto const words = worded(sentence, voice.fed);
        auto const message = spd_say(connection_.get(), SPD_TEXT, words.c_str());
        if (message < 0) {
            return lost();
        }
        return message;
    }

    void stop() override {
        if (connection_) {
            spd_stop(connection_.get());
        }
    }

private:
    Result<void> open() {
        SPDConnectionAddress address{SPD_METHOD_UNIX_SOCKET, nullptr, nullptr, 0, nullptr};
        auto socket = settings_.socket.string();
        address.unix_socket_name = socket.data();
        char* problem = nullptr;
        auto const own = socket.empty();
        if (own && !has_loudspeaker()) {
            return fail(Failure::Offline, "there is no loudspeaker in /dev/snd");
        }
        connection_.reset(spd_open2("sunhall", "page", nullptr, SPD_MODE_THREADED,
                                    own ? nullptr : &address, own ? 1 : 0, &problem));
        CText const owned{problem};
        if (!connection_) {
            return fail(Failure::Offline, owned ? owned.get() : "no answer");
        }
        return {};
    }

    /// Whether the module is there and lists a voice for the language.
    bool has(VoiceSettings const& voice) {
        // spd_list_synthesis_voices() takes a second of processor time for espeak-ng's 13,000.
        auto const modules = reply_to(*connection_, "LIST OUTPUT_MODULES");
        if (modules.find("-" + voice.module + "\r\n") == std::string::npos) {
            return false;
        }
        if (listed_ != voice.module) {
            spd_set_output_module(connection_.get(), voice.module.c_str());
            voices_ = lower(reply_to(*connection_, "LIST SYNTHESIS_VOICES"));
            listed_ = voice.module;
        }
        auto const named = voice.name.empty() ? "\t" : "-" + lower(voice.name) + "\t";
        return voices_.find(named + lower(voice.language) + "\t") != std::string::npos;
    }

    /// Tells the service what has changed since the last sentence.
    bool take_on(VoiceSettings const& voice, Tongue tongue, SpeechManner const& manner) {
        auto* const connection = connection_.get();
        bool fine = true;
        auto const check = [&fine](int refused) { fine = fine && refused == 0; };
        if (!set_ || set_->tongue != tongue) {
            check(spd_set_output_module(connection, voice.module.c_str()));
            check(spd_set_language(connection, voice.language.c_str()));
            if (!voice.name.empty()) {
                check(spd_set_synthesis_voice(connection, voice.name.c_str()));
            }
        }
        if (!set_ || set_->manner != manner) {
            check(spd_set_voice_rate(connection, manner.rate));
            check(spd_set_volume(connection, manner.volume));
        }
        set_ = Set{tongue, manner};
        return fine;
    }

    Result<MessageId> lost() {
        set_.reset();
        return fail(Failure::Offline, "the speech service has gone");
    }

    struct Set {
        Tongue tongue;
        SpeechManner manner;
    };

    SpeechSettings settings_;
    Connection connection_;
    std::optional<Set> set_;
    std::string listed_;  ///< The module whose voices are known.
    std::string voices_;
};

}  // namespace

std::unique_ptr<Speaker> make_dispatcher_speaker(SpeechSettings settings) {
    return std::make_unique<DispatcherSpeaker>(std::move(settings));
}

}  // namespace sunhall
