#include "kiosk/models/speaking.hpp"

#include "kiosk/models/spoken_page.hpp"
#include "tests/kiosk/models/pages_fixture.hpp"

namespace sunhall {
namespace {

using State = SpeechProgress::State;
using Does = FrameView::SpeechKey::Does;

Page const guide_to_hear = page::Guide{"ziran/service/zhuanyi.json"};

/// A terminal with a voice, and the voice's word in the test's mouth.
class SpeakingTest : public PagesTest {
protected:
    SpeakingTest() {
        pages.hear(SpeechVoices{true, true});
        open(guide_to_hear);
    }

    template <typename Order>
    std::optional<Order> ordered() {
        for (auto& order : pages.take_speech_orders()) {
            if (auto* const wanted = std::get_if<Order>(&order)) {
                return std::move(*wanted);
            }
        }
        return std::nullopt;
    }
    /// What is said, from the beginning.
    SayAll started() {
        ask(intent::ReadAloud{});
        auto order = ordered<SayAll>();
        EXPECT_TRUE(order);
        return order.value_or(SayAll{});
    }
    void hear(SayAll const& order, State state, std::size_t sentence = 0) {
        pages.hear({order.ticket, state, sentence}, now.moment);
    }
    bool falls_silent() { return ordered<FallSilent>().has_value(); }
    FrameView::SpeechKey const& key(Does does) {
        auto const& keys = look().frame.speech_keys;
        return *std::ranges::find(keys, does, &FrameView::SpeechKey::does);
    }
};

TEST_F(SpeakingTest, IsOfferedWhereThereIsAVoiceForTheLanguage) {
    EXPECT_EQ(look().frame.read_aloud->label, "朗读");

    pages.hear(SpeechVoices{true, false});
    ask(intent::ChooseLanguage{Language::English});
    EXPECT_FALSE(look().frame.read_aloud);

    ask(intent::ChooseLanguage{Language::Traditional});
    EXPECT_EQ(look().frame.read_aloud->label, "朗讀");

    pages.hear(SpeechVoices{});
    EXPECT_FALSE(look().frame.read_aloud);
}

TEST_F(SpeakingTest, SaysThePageFromItsTitle) {
    auto const order = started();

    ASSERT_FALSE(order.sentences.empty());
    EXPECT_EQ(order.sentences, spoken_page(look()));
    EXPECT_EQ(order.sentences.front().text, see<GuideView>().title);
    EXPECT_TRUE(look().frame.read_aloud->on);
    EXPECT_EQ(look().frame.read_aloud->label, "停止");
    EXPECT_EQ(look().frame.speech_keys.size(), 5U);
}

TEST_F(SpeakingTest, IsOverWithItsLastSentence) {
    auto const order = started();
    hear(order, State::Saying);
    EXPECT_TRUE(pages.speaking());

    hear(order, State::Finished);

    EXPECT_FALSE(pages.speaking());
    EXPECT_TRUE(look().frame.speech_keys.empty());
}

TEST_F(SpeakingTest, StopsWhateverElseIsAskedFor) {
    for (Intent const& intent : std::vector<Intent>{
             intent::StopReading{}, intent::GoBack{}, intent::GoHome{}, intent::SwitchLargeText{},
             intent::OfferLanguages{}, intent::ChooseLanguage{Language::Simplified},
             intent::TickMaterial{"ziran/service/zhuanyi.json", 0}, intent::EndVisit{}}) {
        open(guide_to_hear);
        started();

        ask(intent);

        EXPECT_TRUE(falls_silent()) << intent.index();
        EXPECT_FALSE(pages.speaking()) << intent.index();
    }
}

TEST_F(SpeakingTest, StopsWhenThePageSaysSomethingElse) {
    started();
    look();

    content->remove("ziran/service/zhuanyi.json");
    pages.set_content(content);
    look();

    EXPECT_TRUE(falls_silent());
}

TEST_F(SpeakingTest, GoesOnWhileThePageStaysTheSame) {
    started();

    pages.set_content(content);
    wait(std::chrono::minutes{1});
    ask(intent::KeepReading{});
    look();

    EXPECT_FALSE(falls_silent());
    EXPECT_TRUE(pages.speaking());
}

TEST_F(SpeakingTest, BecomesFasterAndLouderByStepsUpToAnEnd) {
    auto const usual = started().manner;

    ask(intent::ChangeVoice{VoiceChange::Faster});
    auto const faster = ordered<ChangeManner>();
    ask(intent::ChangeVoice{VoiceChange::Louder});
    auto const louder = ordered<ChangeManner>();

    ASSERT_TRUE(faster && louder);
    EXPECT_GT(faster->manner.rate, usual.rate);
    EXPECT_GT(louder->manner.volume, usual.volume);
    for (int i = 0; i < 10; ++i) {
        ask(intent::ChangeVoice{VoiceChange::Louder});
    }
    EXPECT_FALSE(key(Does::Louder).enabled);
    EXPECT_TRUE(key(Does::Quieter).enabled);
    pages.take_speech_orders().clear();
    ask(intent::ChangeVoice{VoiceChange::Louder});
    EXPECT_FALSE(ordered<ChangeManner>());
}

TEST_F(SpeakingTest, SpeaksAsUsualToTheNextVisitor) {
    auto const usual = started().manner;
    ask(intent::ChangeVoice{VoiceChange::Slower});
    ask(intent::ChangeVoice{VoiceChange::Louder});

    wait(IdleRule{}.warn_after + IdleRule{}.reset_after + std::chrono::seconds{1});
    look();

    EXPECT_FALSE(pages.speaking());
    EXPECT_EQ(started().manner, usual);
}

TEST_F(SpeakingTest, KeepsWhoListensFromBeingAskedForAWhile) {
    auto const order = started();
    for (int i = 0; i < 4; ++i) {
        wait(std::chrono::seconds{50});
        hear(order, State::Saying);
    }
    EXPECT_FALSE(look().frame.question);

    for (int i = 0; i < 4; ++i) {
        wait(std::chrono::seconds{50});
        hear(order, State::Saying);
        look();
    }
    EXPECT_FALSE(pages.speaking());
}

TEST_F(SpeakingTest, IsNoLongerOfferedWhenTheVoiceIsLost) {
    auto const order = started();

    pages.hear(SpeechVoices{});
    hear(order, State::Failed);

    EXPECT_FALSE(pages.speaking());
    EXPECT_FALSE(look().frame.read_aloud);
}

}  // namespace
}  // namespace sunhall
