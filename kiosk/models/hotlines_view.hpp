// All hotlines, large enough to copy onto a phone from two steps away.
#pragma once

#include <string>
#include <vector>

#include "kiosk/models/shown.hpp"

namespace sunhall {

struct HotlinesView {
    struct Line {
        ItemRef item = {};
        std::string number = {};
        std::string name = {};
        std::string matters = {};
        std::string hours = {};
        /// 可投诉, where it also takes complaints about the hall.
        std::string complaints = {};
    };

    std::string title = {};
    std::string note = {};
    std::vector<Line> lines = {};
    std::string empty = {};
};

}  // namespace sunhall
