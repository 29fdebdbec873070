// A visitor has a page read aloud, and touches something else.
#include "tests/journeys/hall_journey.hpp"
#include "tests/support/speech_service.hpp"

namespace sunhall::journey {
namespace {

constexpr std::chrono::seconds longest_listening{20};

/// The voice writes down what it is to say.
class ReadingAloud : public HallJourney {
protected:
    ReadingAloud() {
        terminal.configure(
            "[speech.chinese]\nmodule = \"told\"\n"
            "[speech.english]\nmodule = \"told\"\n");
    }

    [[nodiscard]] bool says(bool speaking) const {
        return eventually(longest_listening, [&] {
            auto const answer = terminal.client().ask(R"({"ask":"screen"})");
            auto const facts = answer ? parse_json(*answer) : Result<Json>{Json{}};
            auto const* const flag = facts ? facts->find("speaking") : nullptr;
            return flag != nullptr && *flag == Json{speaking};
        });
    }

    // NOLINTNEXTLINE(*-non-private-member-variables-in-classes)
    SpeechService voice{terminal.speech_folder()};
};

TEST_F(ReadingAloud, SaysThePageAndStopsAtTheNextTouch) {
    visitor.touch("朗读");

    EXPECT_TRUE(eventually(longest_listening, [this] { return voice.talking(); }));
    EXPECT_TRUE(says(true));
    EXPECT_NO_THROW(visitor.read("慢一点"));
    EXPECT_EQ(voice.told(), std::vector<std::string>{"shi4fan4 shi4zheng4wu4 fu2wu4 da4ting1"});

    visitor.touch("办事指南");

    EXPECT_TRUE(eventually(longest_listening, [this] { return !voice.talking(); }));
    EXPECT_TRUE(says(false));
    EXPECT_EQ(voice.told().size(), 1U);
}

TEST_F(ReadingAloud, IsHeardFasterAsSoonAsOneAsks) {
    visitor.touch("朗读");
    ASSERT_TRUE(eventually(longest_listening, [this] { return voice.talking(); }));

    visitor.touch("快一点");

    ASSERT_TRUE(eventually(longest_listening, [this] { return voice.told().size() == 2; }));
    auto const told = voice.told_how();
    EXPECT_TRUE(told.front().starts_with("cmn-latn-pinyin 0 60 ")) << told.front();
    EXPECT_TRUE(told.back().starts_with("cmn-latn-pinyin 25 60 ")) << told.back();
}

TEST_F(HallJourney, OffersNoReadingAloudWhereNobodySpeaks) {
    visitor.read("高对比");

    EXPECT_FALSE(visitor.sees("朗读"));
}

}  // namespace
}  // namespace sunhall::journey
