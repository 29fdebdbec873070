#include "kiosk/speech/speech_thread.hpp"

#include <algorithm>
#include <utility>

#include "sync/base/log.hpp"

namespace sunhall {

namespace {

/// Nobody listens: an order or the service wakes the thread.
constexpr std::chrono::hours until_woken{24};

/// A short syllable, said without volume.
constexpr SpeechManner unheard{0, -100};

}  // namespace

SpeechThread::SpeechThread(std::unique_ptr<Speaker> speaker, Clock const& clock,
                           SpeechMailbox& events)
    : speaker_{std::move(speaker)},
      clock_{clock},
      events_{events},
      next_attempt_{clock.moment()},
      worker_{[this](Pause& pause) { work(pause); }} {}

void SpeechThread::work(Pause& pause) {
    while (!pause.stopping()) {
        if (!connected_ && clock_.moment() >= next_attempt_) {
            connect();
        }
        for (auto const& event : heard_.take_all()) {
            hear(event);
        }
        for (auto& order : orders_.take_all()) {
            obey(order);
        }
        if (message_ && clock_.moment() >= deadline()) {
            give_up("what it is given to say does not begin or end; is there a loudspeaker?");
        }
        pause.sleep_for(time_to_sleep());
    }
    go_silent();
    // Its thread tells us things while we still exist.
    speaker_->disconnect();
}

Moment SpeechThread::deadline() const {
    bool const soon = trying() || !message_->begun;
    return message_->given + (soon ? Moment::duration{longest_wait} : longest_sentence);
}

std::chrono::milliseconds SpeechThread::time_to_sleep() const {
    auto const left = [now = clock_.moment()](Moment until) {
        auto const time = std::chrono::ceil<std::chrono::milliseconds>(until - now);
        return std::max(time, std::chrono::milliseconds{0});
    };
    if (!connected_) {
        return left(next_attempt_);
    }
    return message_ ? left(deadline()) : std::chrono::milliseconds{until_woken};
}

void SpeechThread::connect() {
    auto const voices = speaker_->connect([this](SpeakerEvent event) { heard_.post(event); });
    if (!voices) {
        give_up(voices.error().message);
        return;
    }
    if (!voices->chinese && !voices->english) {
        give_up("it has none of the configured voices");
        return;
    }
    connected_ = true;
    voices_ = *voices;
    auto const now = clock_.moment();
    auto const given =
        speaker_->say({"a", voices_.chinese ? Tongue::Chinese : Tongue::English}, unheard);
    if (!given) {
        give_up(given.error().message);
        return;
    }
    message_ = Message{*given, false, now};
}

void SpeechThread::give_up(std::string_view why) {
    speaker_->disconnect();
    connected_ = false;
    message_.reset();
    // What was fine until now may have been started anew.
    next_attempt_ = clock_.moment() + (offered_ ? Moment::duration{} : between_attempts);
    // The same every five minutes is no news.
    if (why != last_problem_) {
        last_problem_ = why;
        log(Severity::Warning, "without reading aloud: " + last_problem_);
    }
    offer({});
    tell(SpeechProgress::State::Failed);
    reading_.reset();
}

void SpeechThread::offer(SpeechVoices const& voices) {
    offered_ = voices != SpeechVoices{};
    events_.post(voices);
}

void SpeechThread::tell(SpeechProgress::State state) {
    if (reading_) {
        events_.post(SpeechProgress{reading_->ticket, state, sentence_});
    }
}

void SpeechThread::obey(SpeechOrder& order) {
    if (auto* const all = std::get_if<SayAll>(&order)) {
        obey(*all);
    } else if (auto const* const change = std::get_if<ChangeManner>(&order)) {
        if (reading_) {
            reading_->manner = change->manner;
            go_silent();
            say(sentence_);
        }
    } else {
        reading_.reset();
        go_silent();
    }
}

void SpeechThread::obey(SayAll& order) {
    if (!offered_) {
        events_.post(SpeechProgress{order.ticket, SpeechProgress::State::Failed, 0});
        return;
    }
    go_silent();
    reading_ = std::move(order);
    say(0);
}

void SpeechThread::go_silent() {
    if (message_ && !trying()) {
        speaker_->stop();
        message_.reset();
    }
}

void SpeechThread::say(std::size_t sentence) {
    auto const& all = reading_->sentences;
    auto const heard = [this](Sentence const& one) {
        return one.tongue == Tongue::Chinese ? voices_.chinese : voices_.english;
    };
    auto const next =
        std::find_if(all.begin() + static_cast<std::ptrdiff_t>(sentence), all.end(), heard);
    sentence_ = static_cast<std::size_t>(next - all.begin());
    if (next == all.end()) {
        tell(SpeechProgress::State::Finished);
        reading_.reset();
        return;
    }
    auto const now = clock_.moment();
    auto const given = speaker_->say(*next, reading_->manner);
    if (!given) {
        give_up(given.error().message);
        return;
    }
    message_ = Message{*given, false, now};
}

void SpeechThread::hear(SpeakerEvent const& event) {
    // What was cut off by us, or belongs to a connection before this one.
    if (!message_ || message_->id != event.message) {
        return;
    }
    if (event.kind == SpeakerEvent::Kind::Begun) {
        message_->begun = true;
        tell(SpeechProgress::State::Saying);
        return;
    }
    message_.reset();
    if (trying()) {
        last_problem_.clear();
        offer(voices_);
    }
    if (!reading_) {
        return;
    }
    if (event.kind == SpeakerEvent::Kind::Ended) {
        say(sentence_ + 1);
        return;
    }
    // Another program has taken the voice.
    tell(SpeechProgress::State::Finished);
    reading_.reset();
}

}  // namespace sunhall
