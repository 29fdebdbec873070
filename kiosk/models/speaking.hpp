// One visitor's listening: what is being read aloud, how fast and how loud, and what to order next.
//
// 1. There is a voice, or nothing is offered. A voice that is lost while it reads takes the offer
//    with it.
// 2. A page is said in sentences; whatever else is asked for ends it at once.
// 3. Rate and volume hold for the visit. The sentence begins anew when they change, so that one
//    hears what one has done.
//
// UI thread.
#pragma once

#include <cstdint>
#include <vector>

#include "kiosk/models/intent.hpp"
#include "kiosk/models/speech_order.hpp"

namespace sunhall {

class Speaking {
public:
    [[nodiscard]] bool offered(Language language) const;
    [[nodiscard]] bool active() const { return active_; }
    /// What is being read; meaningful while active.
    [[nodiscard]] std::vector<Sentence> const& sentences() const { return sentences_; }
    /// Nothing of it belongs to a visitor.
    [[nodiscard]] bool untouched() const {
        return !active_ && manner_ == SpeechManner{usual_rate, usual_volume};
    }

    void start(std::vector<Sentence> sentences);
    void stop();
    void change(VoiceChange change);
    /// Whether there is any further to go that way.
    [[nodiscard]] bool can_change(VoiceChange change) const;
    void end_visit();

    void hear(SpeechVoices const& voices);
    /// False for news of what was read before.
    bool hear(SpeechProgress const& progress);

    [[nodiscard]] std::vector<SpeechOrder> take_orders();
    /// Another number whenever what is offered or shown has changed.
    [[nodiscard]] std::uint64_t revision() const { return revision_; }

private:
    // speech-dispatcher's own figures: 0 is the voice's usual rate, 100 its full volume.
    static constexpr int usual_rate = 0, rate_step = 25, slowest = -50, fastest = 50;
    static constexpr int usual_volume = 60, volume_step = 20, quietest = -20, loudest = 100;

    [[nodiscard]] SpeechManner changed(VoiceChange change) const;

    SpeechVoices voices_;
    SpeechManner manner_{usual_rate, usual_volume};
    std::vector<Sentence> sentences_;
    bool active_ = false;
    std::uint64_t ticket_ = 0;
    std::vector<SpeechOrder> orders_;
    std::uint64_t revision_ = 0;
};

}  // namespace sunhall
