// The home page: the doors of the hall, the next open day, what most people come for.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/models/doorway.hpp"
#include "kiosk/models/open_days_view.hpp"
#include "kiosk/models/shown.hpp"

namespace sunhall {

struct HomeView {
    struct Door {
        Doorway doorway = Doorway::Neutral;
        std::string count = {};
        std::string name = {};
        /// In spoken words: 带什么、去哪办、几天办好
        std::string promise = {};
        Intent intent = intent::GoHome{};
    };
    struct Matter {
        ItemRef item = {};
        std::string name = {};
        /// 当场办结
        std::string note = {};
        bool at_once = false;
        Intent intent = intent::GoHome{};
    };

    /// The field that leads to the search.
    std::string search_prompt = {};
    LinkView search = {};
    std::vector<Door> doors = {};
    std::optional<OpenDayCard> next = {};
    /// In place of the card where no open day is announced.
    std::string no_open_day = {};
    std::string no_open_day_note = {};
    std::string matters_heading = {};
    std::string matters_note = {};
    std::vector<Matter> matters = {};
};

}  // namespace sunhall
