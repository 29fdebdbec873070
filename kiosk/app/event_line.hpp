// --event-fd N: one line of JSON after each thing that is done for good, for harnesses and IT.
//
//     {"event":"print.done","ticket":3,"state":"printed","fault":""}
//
// Whoever does not read misses lines; the terminal waits for nobody. UI thread.
#pragma once

#include <optional>

#include "sync/formats/json.hpp"

namespace sunhall {

class EventLine {
public:
    /// None: nobody wants to hear. The descriptor is not ours to close.
    explicit EventLine(std::optional<int> descriptor) : descriptor_{descriptor} {}

    void say(Json const& event) const;

private:
    std::optional<int> descriptor_;
};

}  // namespace sunhall
