#include "kiosk/models/speaking.hpp"

#include <algorithm>
#include <utility>

namespace sunhall {

bool Speaking::offered(Language language) const {
    return language == Language::English ? voices_.english : voices_.chinese;
}

void Speaking::start(std::vector<Sentence> sentences) {
    if (sentences.empty()) {
        return;
    }
    sentences_ = std::move(sentences);
    active_ = true;
    ++revision_;
    orders_.emplace_back(SayAll{++ticket_, sentences_, manner_});
}

void Speaking::stop() {
    if (!active_) {
        return;
    }
    active_ = false;
    sentences_.clear();
    ++revision_;
    orders_.emplace_back(FallSilent{});
}

SpeechManner Speaking::changed(VoiceChange change) const {
    auto manner = manner_;
    switch (change) {
        case VoiceChange::Slower: manner.rate = std::max(slowest, manner.rate - rate_step); break;
        case VoiceChange::Faster: manner.rate = std::min(fastest, manner.rate + rate_step); break;
        case VoiceChange::Quieter:
            manner.volume = std::max(quietest, manner.volume - volume_step);
            break;
        case VoiceChange::Louder:
            manner.volume = std::min(loudest, manner.volume + volume_step);
            break;
    }
    return manner;
}

bool Speaking::can_change(VoiceChange change) const { return changed(change) != manner_; }

void Speaking::change(VoiceChange change) {
    if (!active_ || !can_change(change)) {
        return;
    }
    manner_ = changed(change);
    ++revision_;
    orders_.emplace_back(ChangeManner{manner_});
}

void Speaking::end_visit() {
    stop();
    manner_ = {usual_rate, usual_volume};
}

void Speaking::hear(SpeechVoices const& voices) {
    if (voices != voices_) {
        voices_ = voices;
        ++revision_;
    }
}

bool Speaking::hear(SpeechProgress const& progress) {
    if (!active_ || progress.ticket != ticket_) {
        return false;
    }
    if (progress.state != SpeechProgress::State::Saying) {
        active_ = false;
        sentences_.clear();
        ++revision_;
    }
    return true;
}

std::vector<SpeechOrder> Speaking::take_orders() { return std::exchange(orders_, {}); }

}  // namespace sunhall
