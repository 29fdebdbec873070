// The way a visitor came: a stack of places with the home page at its bottom.
//
// Back undoes one step and home all of them, whatever the page. Opening the place one already
// stands on is no step. UI thread.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "kiosk/models/place.hpp"

namespace sunhall {

class Navigation {
public:
    /// Steps remembered; the oldest after home are forgotten. Nobody goes back further by hand.
    static constexpr std::size_t most_steps = 32;

    [[nodiscard]] Place const& here() const { return way_.back(); }
    [[nodiscard]] bool at_home() const { return way_.size() == 1; }
    [[nodiscard]] std::size_t depth() const { return way_.size() - 1; }

    void open(Place place);
    /// Takes the place one stands on out and puts this one in.
    void replace(Place place);
    void back();
    void home();

    /// Forgets every place this says no to, home excepted; the visitor stands on the last one left.
    void keep(std::function<bool(Place const&)> const& still_exists);

private:
    std::vector<Place> way_{place::Home{}};
};

}  // namespace sunhall
