#include "kiosk/models/navigation.hpp"

#include <utility>

namespace sunhall {

void Navigation::open(Page page) {
    if (page == here()) {
        return;
    }
    if (std::holds_alternative<page::Home>(page)) {
        home();
        return;
    }
    if (depth() == most_steps) {
        way_.erase(way_.begin() + 1);
    }
    way_.push_back(std::move(page));
}

void Navigation::replace(Page page) {
    if (!at_home()) {
        way_.back() = std::move(page);
    }
}

void Navigation::back() {
    if (!at_home()) {
        way_.pop_back();
    }
}

void Navigation::home() { way_.resize(1); }

}  // namespace sunhall
