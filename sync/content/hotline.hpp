// A hotline (热线): always one touch away, in the bar at the bottom of every page.
#pragma once

#include <string>
#include <vector>

namespace sunhall {

struct Hotline {
    std::string number;
    std::string name;
    std::string short_name;  ///< On its tile in the bar: 人社.
    std::vector<std::string> matters;
    std::string hours;
    bool complaints = false;  ///< Also takes complaints about the hall itself.

    bool operator==(Hotline const&) const = default;
};

}  // namespace sunhall
