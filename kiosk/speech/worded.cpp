#include "kiosk/speech/worded.hpp"

#include "sync/text/spoken_chinese.hpp"
#include "sync/text/toned_pinyin.hpp"

namespace sunhall {

std::string worded(Sentence const& sentence, VoiceSettings::Fed fed) {
    auto words = sentence.tongue == Tongue::Chinese ? spoken_chinese(sentence.text) : sentence.text;
    if (sentence.tongue == Tongue::Chinese && fed == VoiceSettings::Fed::Pinyin) {
        words = toned_pinyin(words);
    }
    return words.empty() ? "." : words;
}

}  // namespace sunhall
