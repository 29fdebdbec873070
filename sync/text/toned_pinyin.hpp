// Chinese as pinyin with tones in digits, for voices that read pinyin better than characters.
//
// 银行办理 becomes "yin2hang2 ban4li3": a word's syllables together, words apart, ü as v, 5 for the
// neutral tone, as espeak-ng's cmn-latn-pinyin takes them. 一 and 不 change their tones before
// others as speakers do; the third tone, which changes within whole phrases, is left to the voice.
// Pauses become commas and full stops, single capitals stay, everything else is left out.
//
// Takes what spoken_chinese() answers, simplified or traditional. Pure function: any thread.
#pragma once

#include <string>
#include <string_view>

namespace sunhall {

[[nodiscard]] std::string toned_pinyin(std::string_view spoken);

}  // namespace sunhall
