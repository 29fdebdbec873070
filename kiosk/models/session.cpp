#include "kiosk/models/session.hpp"

namespace sunhall {

bool Session::is_ticked(std::string const& guide, std::size_t material) const {
    auto const found = ticks.find(guide);
    return found != ticks.end() && found->second.contains(material);
}

void Session::switch_tick(std::string const& guide, std::size_t material) {
    auto& ticked = ticks[guide];
    if (ticked.erase(material) == 0) {
        ticked.insert(material);
    }
    if (ticked.empty()) {
        ticks.erase(guide);
    }
}

}  // namespace sunhall
