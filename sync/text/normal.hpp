// Text made comparable: what a visitor types must find what the office wrote.
//
// Pure functions: any thread.
#pragma once

#include <string>
#include <string_view>

namespace sunhall {

/// NFC, runs of spaces as one, none at the ends: how a published one-line text is written.
[[nodiscard]] std::string tidy_text(std::string_view text);

/// For comparing only: NFKC and case folded, so that full width is half width (（Ａ１） is (a1)).
[[nodiscard]] std::string folded(std::string_view text);

}  // namespace sunhall
