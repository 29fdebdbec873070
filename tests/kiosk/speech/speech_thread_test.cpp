#include "kiosk/speech/speech_thread.hpp"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>

#include <gtest/gtest.h>

namespace sunhall {
namespace {

using namespace std::chrono_literals;
using Kind = SpeakerEvent::Kind;
using State = SpeechProgress::State;

class SpeechClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return Instant{} + offset_.load(); }
    [[nodiscard]] Moment moment() const override { return Moment{} + offset_.load(); }
    void advance(std::chrono::milliseconds time) { offset_ = offset_.load() + time; }

private:
    std::atomic<std::chrono::milliseconds> offset_{0ms};
};

/// A service in the test; the thread owns the speaker, the test this.
struct Service {
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<std::string> calls;
    bool answers = true;
    SpeechVoices voices{true, true};
    MessageId last = 0;
    std::function<void(SpeakerEvent)> tell;

    void note(std::string call) {
        {
            std::scoped_lock const lock{mutex};
            calls.push_back(std::move(call));
        }
        changed.notify_all();
    }
    /// Waits for the call, and for nothing that came before it.
    void wait_for(std::string const& call) {
        std::unique_lock lock{mutex};
        changed.wait(lock, [&] {
            auto const found = std::ranges::find(calls, call);
            bool const there = found != calls.end();
            calls.erase(calls.begin(), there ? found + 1 : calls.end());
            return there;
        });
    }
    void say(Kind kind) {
        std::function<void(SpeakerEvent)> teller;
        SpeakerEvent event;
        {
            std::scoped_lock const lock{mutex};
            teller = tell;
            event = {last, kind};
        }
        teller(event);
    }
};

class ServiceSpeaker final : public Speaker {
public:
    explicit ServiceSpeaker(Service& service) : service_{service} {}

    Result<SpeechVoices> connect(std::function<void(SpeakerEvent)> tell) override {
        std::unique_lock lock{service_.mutex};
        service_.tell = std::move(tell);
        auto const answers = service_.answers;
        auto const voices = service_.voices;
        lock.unlock();
        service_.note("connect");
        if (!answers) {
            return fail(Failure::Offline, "nobody there");
        }
        return voices;
    }
    void disconnect() override { service_.note("disconnect"); }
    Result<MessageId> say(Sentence const& sentence, SpeechManner const& manner) override {
        MessageId id = 0;
        {
            std::scoped_lock const lock{service_.mutex};
            id = ++service_.last;
        }
        service_.note("say " + sentence.text + " " + std::to_string(manner.rate) + " " +
                      std::to_string(manner.volume));
        return id;
    }
    void stop() override { service_.note("stop"); }

private:
    Service& service_;
};

class SpeechThreadTest : public testing::Test {
    // Before the thread, which must end before they do.
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<SpeechEvent> seen_;

protected:
    /// The next event, when it comes.
    SpeechEvent next() {
        std::unique_lock lock{mutex_};
        changed_.wait(lock, [this] {
            for (auto& event : events.take_all()) {
                seen_.push_back(event);
            }
            return !seen_.empty();
        });
        auto event = seen_.front();
        seen_.erase(seen_.begin());
        return event;
    }
    SpeechVoices next_voices() { return std::get<SpeechVoices>(next()); }
    SpeechProgress next_progress() { return std::get<SpeechProgress>(next()); }

    void start() { thread.emplace(std::make_unique<ServiceSpeaker>(service), clock, events); }
    /// Until there is a voice.
    void start_and_hear() {
        start();
        service.wait_for("say a 0 -100");
        service.say(Kind::Ended);
        next_voices();
    }
    void read(std::vector<Sentence> sentences) {
        thread->submit(SayAll{7, std::move(sentences), {10, 60}});
    }

    // NOLINTBEGIN(*-non-private-member-variables-in-classes): gtest's tests are derived classes.
    SpeechClock clock;
    Service service;
    SpeechMailbox events{[this] {
        // Under the lock, so that whoever is about to sleep hears of it.
        std::scoped_lock const lock{mutex_};
        changed_.notify_all();
    }};
    std::optional<SpeechThread> thread;
    // NOLINTEND(*-non-private-member-variables-in-classes)
};

class Voices : public SpeechThreadTest {};
class Reading : public SpeechThreadTest {};

TEST_F(Voices, AreOfferedOnceSomethingHasBeenHeardOfThem) {
    start();
    service.wait_for("say a 0 -100");

    EXPECT_TRUE(events.take_all().empty());
    service.say(Kind::Begun);
    service.say(Kind::Ended);

    EXPECT_EQ(next_voices(), (SpeechVoices{true, true}));
}

TEST_F(Voices, AreNotOfferedWhereTheyNeverComeToAnEnd) {
    start();
    service.wait_for("say a 0 -100");
    service.say(Kind::Begun);

    clock.advance(SpeechThread::longest_wait);
    thread->submit(FallSilent{});

    EXPECT_EQ(next_voices(), SpeechVoices{});
    service.wait_for("disconnect");
}

TEST_F(Voices, AreLookedForAgainWithoutHurry) {
    service.answers = false;
    start();
    EXPECT_EQ(next_voices(), SpeechVoices{});
    {
        std::scoped_lock const lock{service.mutex};
        service.answers = true;
        service.calls.clear();
    }

    clock.advance(SpeechThread::between_attempts);
    thread->submit(FallSilent{});

    service.wait_for("connect");
    service.wait_for("say a 0 -100");
    service.say(Kind::Ended);
    EXPECT_EQ(next_voices(), (SpeechVoices{true, true}));
}

TEST_F(Reading, GoesOnSentenceBySentenceToTheEnd) {
    start_and_hear();

    read({{"一", Tongue::Chinese}, {"two", Tongue::English}});

    service.wait_for("say 一 10 60");
    service.say(Kind::Begun);
    EXPECT_EQ(next_progress().sentence, 0U);
    service.say(Kind::Ended);
    service.wait_for("say two 10 60");
    service.say(Kind::Begun);
    EXPECT_EQ(next_progress().sentence, 1U);
    service.say(Kind::Ended);
    auto const end = next_progress();
    EXPECT_EQ(end.state, State::Finished);
    EXPECT_EQ(end.ticket, 7U);
}

TEST_F(Reading, EndsInTheMiddleOfASentence) {
    start_and_hear();
    read({{"一", Tongue::Chinese}, {"二", Tongue::Chinese}});
    service.wait_for("say 一 10 60");

    thread->submit(FallSilent{});

    service.wait_for("stop");
    // What the service still says of it is of no interest.
    service.say(Kind::Cut);
    read({{"三", Tongue::Chinese}});
    service.wait_for("say 三 10 60");
    service.say(Kind::Begun);
    EXPECT_EQ(next_progress().state, State::Saying);
}

TEST_F(Reading, BeginsTheSentenceAnewInAnotherManner) {
    start_and_hear();
    read({{"一", Tongue::Chinese}, {"二", Tongue::Chinese}});
    service.wait_for("say 一 10 60");
    service.say(Kind::Ended);
    service.wait_for("say 二 10 60");

    thread->submit(ChangeManner{{-25, 80}});

    service.wait_for("stop");
    service.wait_for("say 二 -25 80");
}

TEST_F(Reading, PassesOverWhatNoVoiceSpeaks) {
    service.voices = {true, false};
    start_and_hear();

    read({{"one", Tongue::English}, {"二", Tongue::Chinese}, {"three", Tongue::English}});

    service.wait_for("say 二 10 60");
    service.say(Kind::Ended);
    EXPECT_EQ(next_progress().state, State::Finished);
}

TEST_F(Reading, FailsWithTheVoiceThatDoesNotBegin) {
    start_and_hear();
    read({{"一", Tongue::Chinese}});
    service.wait_for("say 一 10 60");

    clock.advance(SpeechThread::longest_wait);
    service.tell({0, Kind::Begun});  // of something else: it only wakes the thread

    EXPECT_EQ(next_voices(), SpeechVoices{});
    EXPECT_EQ(next_progress().state, State::Failed);
}

TEST_F(Reading, IsRefusedWhereThereIsNoVoice) {
    service.answers = false;
    start();
    next_voices();

    read({{"一", Tongue::Chinese}});

    EXPECT_EQ(next_progress().state, State::Failed);
}

}  // namespace
}  // namespace sunhall
