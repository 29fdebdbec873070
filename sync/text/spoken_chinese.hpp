// Written Chinese as it is read aloud: numbers, dates, money, units, telephones, letters and signs
// in words.
//
// 1. What an office writes is meant for the eye: 8:30—12:00 is 八点三十分到十二点, 80 元/件 is
//    八十元每件, 8800-0012 is read digit by digit with 幺 for 1, an address on the web not at all.
// 2. The forms are tried in order at each digit or Latin letter, longest first; what fits none is
// an
//    amount, or letters spelled one by one.
// 3. Signs become pauses (，) and ends (。), or nothing.
//
// The answer has Han characters, single capital letters apart by spaces, and 。，！？ only, so that
// any voice may be fed with it. Pure function: any thread; some 50 µs a sentence.
#pragma once

#include <string>
#include <string_view>

namespace sunhall {

[[nodiscard]] std::string spoken_chinese(std::string_view text);

}  // namespace sunhall
