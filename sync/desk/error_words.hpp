// An error as a clerk is told it.
//
// What the libraries below say is for whoever looks after machines: "answered 401", "line 3, column
// 14: syntax error". Here, where the desk speaks to people, it is said in their language, and the
// technical words follow in brackets, to be read out on the telephone.
#pragma once

#include <string>

#include "sync/base/result.hpp"

namespace sunhall {

/// A message that is Chinese to its end stays as it is.
[[nodiscard]] std::string in_words(Error const& error);

}  // namespace sunhall
