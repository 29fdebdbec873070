// The thread that reads aloud: it keeps the connection, says one sentence after the other, and
// tells what can be heard.
//
// 1. submit() puts the order into the thread's mailbox and is done: no frame waits for the service.
//    The newest order counts; one sentence at a time is with the service, so that silence is
//    immediate and a new rate can be heard at once.
// 2. speech-dispatcher takes messages whether or not there is a loudspeaker; without one they begin
//    and never end. So a syllable without volume goes first: voices are offered once it has ended.
// 3. Whatever does not begin or end in time is given up, with the connection. Then, and where there
//    is no service at all, it is tried again every `between_attempts`; while a voice is there and
//    nobody listens, the thread sleeps.
//
// The destructor ends what is being said and waits for the service's answer.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "kiosk/speech/speaker.hpp"
#include "sync/base/clock.hpp"
#include "sync/base/mailbox.hpp"
#include "sync/base/worker.hpp"

namespace sunhall {

using SpeechMailbox = Mailbox<SpeechEvent>;

class SpeechThread {
public:
    /// A synthesizer begins within tenths of a second, also on a slow machine that is just
    /// starting.
    static constexpr std::chrono::seconds longest_wait{5};
    /// Four times the longest paragraph without a full stop, in the slowest manner.
    static constexpr std::chrono::minutes longest_sentence{3};
    /// Loudspeakers are plugged in and services repaired by people, who will look again.
    static constexpr std::chrono::minutes between_attempts{5};

    /// Clock and mailbox must outlive it.
    SpeechThread(std::unique_ptr<Speaker> speaker, Clock const& clock, SpeechMailbox& events);

    void submit(SpeechOrder order) { orders_.post(std::move(order)); }

private:
    /// What the service has been given and not yet finished.
    struct Message {
        MessageId id = 0;
        bool begun = false;
        Moment given;
    };

    void work(Pause& pause);
    void connect();
    void give_up(std::string_view why);
    void obey(SpeechOrder& order);
    void obey(SayAll& order);
    void hear(SpeakerEvent const& event);
    void say(std::size_t sentence);
    void go_silent();
    void offer(SpeechVoices const& voices);
    void tell(SpeechProgress::State state);
    [[nodiscard]] bool trying() const { return connected_ && !offered_; }
    /// When the service must have told more of its message; only while there is one.
    [[nodiscard]] Moment deadline() const;
    [[nodiscard]] std::chrono::milliseconds time_to_sleep() const;

    std::unique_ptr<Speaker> speaker_;
    Clock const& clock_;
    SpeechMailbox& events_;
    bool connected_ = false;
    bool offered_ = false;
    SpeechVoices voices_;  ///< Once the connection has been heard.
    std::string last_problem_;
    Moment next_attempt_;
    std::optional<Message> message_;
    std::optional<SayAll> reading_;
    std::size_t sentence_ = 0;
    Mailbox<SpeechOrder> orders_{[this] { worker_.wake(); }};
    Mailbox<SpeakerEvent> heard_{[this] { worker_.wake(); }};
    Worker worker_;  ///< Last, so that it ends first.
};

}  // namespace sunhall
