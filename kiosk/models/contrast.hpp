// How strongly what is shown stands out from its ground.
#pragma once

namespace sunhall {

/// Dark: light words on a dark ground. Light: black words on a white one, without daylight.
enum class Contrast { Usual, Dark, Light };

}  // namespace sunhall
