// What one visit adds to the hall's counts, each thing once.
//
// It outlives the going home: somebody who goes back to the home page is the same visitor until
// nobody has touched the terminal for as long as a visit lasts. UI thread.
#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "sync/store/use_counter.hpp"

namespace sunhall {

class VisitTally {
public:
    void add(Use::Of of, std::string const& what) {
        if (counted_.insert({of, what}).second) {
            uses_.push_back({of, what});
        }
    }
    /// From now on somebody else's visit.
    void begin_visit() { counted_.clear(); }
    /// Since the last call.
    [[nodiscard]] std::vector<Use> take() { return std::exchange(uses_, {}); }

private:
    std::set<std::pair<Use::Of, std::string>> counted_;
    std::vector<Use> uses_;
};

}  // namespace sunhall
