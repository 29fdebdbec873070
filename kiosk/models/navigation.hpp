// The way a visitor came: a stack of pages with the home page at its bottom.
//
// Back undoes one step and home all of them, whatever the page. Opening the page one already
// stands on is no step. UI thread.
#pragma once

#include <cstddef>
#include <vector>

#include "kiosk/models/page.hpp"

namespace sunhall {

class Navigation {
public:
    /// Steps remembered; the oldest after home are forgotten. Nobody goes back further by hand.
    static constexpr std::size_t most_steps = 32;

    [[nodiscard]] Page const& here() const { return way_.back(); }
    [[nodiscard]] bool at_home() const { return way_.size() == 1; }
    [[nodiscard]] std::size_t depth() const { return way_.size() - 1; }

    void open(Page page);
    /// Takes the page one stands on out and puts this one in.
    void replace(Page page);
    void back();
    void home();
    /// Back to that page, or to a part of it that was chosen there, if the way leads over it; else
    /// opens it.
    void up(Page const& page);

private:
    std::vector<Page> way_{page::Home{}};
};

}  // namespace sunhall
