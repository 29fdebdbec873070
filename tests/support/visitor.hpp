// Somebody before the screen: reads what is on it, touches what is written on it.
//
// A visitor finds things by their words, as people do, and waits for the page like people do. Every
// wait ends with a failure that tells what was on the screen instead.
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "tests/support/kiosk_client.hpp"
#include "tests/support/xvfb.hpp"

namespace sunhall::journey {

class Visitor {
public:
    Visitor(Xvfb const& screen, KioskClient client) : screen_{screen}, client_{std::move(client)} {}

    /// Touches what bears these words, once it is there. Throws when it never is.
    void touch(std::string const& words);
    /// Touches the first row or card whose item's path holds this, and returns the path.
    std::string touch_first(std::string const& part_of_path);
    /// The same for what may lie further down: goes down the page until it is there.
    std::string scroll_to_and_touch(std::string const& part_of_path);
    /// Throws unless these words come to stand on the screen.
    Text read(std::string const& words) const;
    [[nodiscard]] bool sees(std::string const& words) const;

    /// What the QR codes on the screen say, read off the glass by zbar.
    [[nodiscard]] std::vector<std::string> scan() const;

    /// All texts on the screen in one, for messages and comparisons.
    [[nodiscard]] std::string everything() const;

    [[nodiscard]] int touches() const { return touches_; }
    void start_counting() { touches_ = 0; }
    void scroll_by(int pixels) const;

private:
    void tap(Rect const& rect);

    Xvfb const& screen_;
    KioskClient client_;
    int touches_ = 0;
};

}  // namespace sunhall::journey
