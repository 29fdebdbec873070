// What a page says when it is read aloud: its title, then what is on it in the order in which it is
// read, without what surrounds every page.
//
// 1. A line of the page is a line here; its parts (a label and its text, a row's cells) become one
//    sentence. Addresses behind codes are left to the eye.
// 2. Of a long list the first rows are read: who wants more asks the search.
// 3. On an English page, what is still in Chinese is read by the Chinese voice.
//
// Rows of a list are read and checked as if they were drawn. UI thread.
#pragma once

#include <vector>

#include "kiosk/models/speech_order.hpp"
#include "kiosk/models/view.hpp"

namespace sunhall {

/// Empty for the attract page, which nobody stands before.
[[nodiscard]] std::vector<Sentence> spoken_page(View const& view);

}  // namespace sunhall
