// The real speech-dispatcher and espeak-ng, without a loudspeaker.
#include "kiosk/speech/dispatcher_speaker.hpp"

#include <algorithm>
#include <csignal>

#include <gtest/gtest.h>

#include "kiosk/speech/speech_thread.hpp"
#include "kiosk/speech/worded.hpp"
#include "sync/base/clock.hpp"
#include "tests/support/eventually.hpp"
#include "tests/support/speech_service.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {
namespace {

using journey::eventually;
using journey::SpeechService;
using State = SpeechProgress::State;

constexpr std::chrono::seconds patience{20};

class Dispatcher : public testing::Test {
protected:
    explicit Dispatcher(SpeechService::Loudspeaker loudspeaker = SpeechService::Loudspeaker::There)
        : service{folder / "speech", loudspeaker} {
        settings.socket = service.socket();
        // As in the program: a service that goes away is no reason to end.
        std::signal(SIGPIPE, SIG_IGN);
    }

    void listen() { thread.emplace(make_dispatcher_speaker(settings), clock, events); }

    /// Everything heard so far.
    std::vector<SpeechEvent> const& heard() {
        for (auto const& event : events.take_all()) {
            all_.push_back(event);
        }
        return all_;
    }
    std::optional<SpeechVoices> voices_when_known() {
        return eventually(patience, [this]() -> std::optional<SpeechVoices> {
            for (auto const& event : heard()) {
                if (auto const* const voices = std::get_if<SpeechVoices>(&event)) {
                    return *voices;
                }
            }
            return std::nullopt;
        });
    }
    bool ends_in(State state) {
        return eventually(patience, [&] {
            return std::ranges::any_of(heard(), [&](SpeechEvent const& event) {
                auto const* const progress = std::get_if<SpeechProgress>(&event);
                return progress != nullptr && progress->state == state;
            });
        });
    }
    void read(std::vector<Sentence> sentences, SpeechManner manner = {25, 60}) {
        thread->submit(SayAll{1, std::move(sentences), manner});
    }
    void use_teller() { settings.chinese.module = settings.english.module = "told"; }

    // NOLINTBEGIN(*-non-private-member-variables-in-classes): gtest's tests are derived classes.
    TemporaryFolder folder;
    SpeechService service;
    SpeechSettings settings;
    SystemClock clock;
    SpeechMailbox events{[] {}};
    std::optional<SpeechThread> thread;
    // NOLINTEND(*-non-private-member-variables-in-classes)

private:
    std::vector<SpeechEvent> all_;
};

class DispatcherWithoutALoudspeaker : public Dispatcher {
protected:
    DispatcherWithoutALoudspeaker() : Dispatcher{SpeechService::Loudspeaker::Missing} {}
};

TEST_F(Dispatcher, SaysAPageToItsEndWithEspeaksVoices) {
    listen();
    ASSERT_EQ(voices_when_known(), (SpeechVoices{true, true}));
    auto const before = service.sound();

    read({{"办事指南，共 12 项。", Tongue::Chinese}, {"Open today", Tongue::English}});

    EXPECT_TRUE(ends_in(State::Finished));
    // 22,050 samples a second of two bytes: more than a second of speech.
    EXPECT_GT(service.sound(), before + 44'100);
}

TEST_F(Dispatcher, FeedsTheChineseVoiceWithPinyinAndTheEnglishOneWithText) {
    use_teller();
    service.let_all_end();
    listen();
    ASSERT_TRUE(voices_when_known());

    read({{"请拨打 12345，费用 80 元/件。", Tongue::Chinese}, {"Open on Monday", Tongue::English}});

    ASSERT_TRUE(ends_in(State::Finished));
    EXPECT_EQ(service.told_how(),
              (std::vector<std::string>{
                  "cmn-latn-pinyin 25 60 qing3 bo1da3 yao1 er4san1 si4wu3, fei4yong4 ba1shi2 yuan2 "
                  "mei3jian4",
                  "en-us 25 60 Open on Monday"}));
}

TEST_F(Dispatcher, FeedsABetterVoiceWithCharacters) {
    use_teller();
    settings.chinese.fed = VoiceSettings::Fed::Characters;
    service.let_all_end();
    listen();
    ASSERT_TRUE(voices_when_known());

    read({{"请拨打 12345", Tongue::Chinese}});

    ASSERT_TRUE(ends_in(State::Finished));
    EXPECT_EQ(service.told(), std::vector<std::string>{"请拨打幺二三四五"});
}

TEST_F(Dispatcher, IsCutOffInTheMiddleOfASentence) {
    use_teller();
    listen();
    ASSERT_TRUE(voices_when_known());
    read({{"一", Tongue::Chinese}, {"二", Tongue::Chinese}});
    ASSERT_TRUE(eventually(patience, [this] { return service.talking(); }));

    thread->submit(FallSilent{});

    EXPECT_TRUE(eventually(patience, [this] { return !service.talking(); }));
    EXPECT_EQ(service.told(), std::vector<std::string>{"yi1"});
}

TEST_F(Dispatcher, HasNoVoiceOfALanguageThatNobodySpeaks) {
    settings.chinese.language = "tlh";
    listen();

    EXPECT_EQ(voices_when_known(), (SpeechVoices{false, true}));
}

TEST_F(Dispatcher, HasNoVoiceOfAModuleThatIsNotThere) {
    settings.chinese.module = settings.english.module = "festival";
    listen();

    EXPECT_EQ(voices_when_known(), SpeechVoices{});
}

TEST_F(Dispatcher, IsMissedWhenItGoesAway) {
    listen();
    ASSERT_TRUE(voices_when_known());
    service.end();

    read({{"一", Tongue::Chinese}});

    EXPECT_TRUE(ends_in(State::Failed));
}

TEST_F(Dispatcher, HasNoVoiceWhereNobodyListens) {
    settings.socket = folder / "nobody.sock";
    listen();

    EXPECT_EQ(voices_when_known(), SpeechVoices{});
}

TEST_F(DispatcherWithoutALoudspeaker, OffersNothing) {
    listen();

    EXPECT_EQ(voices_when_known(), SpeechVoices{});
}

TEST(Worded, IsNeverEmpty) {
    EXPECT_EQ(worded({"🏠", Tongue::Chinese}, VoiceSettings::Fed::Pinyin), ".");
}

}  // namespace
}  // namespace sunhall
