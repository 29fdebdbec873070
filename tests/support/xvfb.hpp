// A screen in memory, and a finger on it.
//
// Xvfb picks a free display number itself and tells it, so that tests can run beside each other.
// The finger is xdotool: events arrive through the X server like those of a real device.
#pragma once

#include <map>
#include <string>

#include "tests/support/process.hpp"

namespace sunhall::journey {

struct Point {
    int x = 0;
    int y = 0;
};

class Xvfb {
public:
    /// A portrait screen of the size the pages are drawn for, unless told otherwise.
    explicit Xvfb(int width = 1080, int height = 1920);

    /// What a program needs to appear here.
    [[nodiscard]] std::map<std::string, std::string> environment() const;

    /// Its lower right corner.
    [[nodiscard]] Point size() const { return size_; }

    /// Down and up again at one place, as long as a finger stays.
    void tap(Point place) const;

    /// Down, slowly to another place, still for a moment (so that nothing flies on), and up.
    void drag(Point from, Point to) const;

private:
    Xvfb(std::pair<Process, std::string> started, Point size);

    Process server_;
    std::string display_;
    Point size_;
};

}  // namespace sunhall::journey
