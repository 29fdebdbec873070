// The hall's front: search, the four ways in, what else lies behind them, the next open day, the
// notices, and what most people come for.
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
    /// A plain door below the coloured ones.
    struct Tile {
        enum class To { Departments, LifeEvents, Articles, Replies, Map, Notices, LowReach, Help };
        To to = To::Departments;
        std::string name = {};
        Intent intent = intent::GoHome{};
    };
    struct NoticeRow {
        ItemRef item = {};
        std::string chip = {};
        bool urgent = false;
        std::string title = {};
        std::string department = {};
        /// 11月20日
        std::string day = {};
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
    /// Only those with something behind them.
    std::vector<Tile> tiles = {};
    std::optional<OpenDayCard> next = {};
    /// Where the day only is shown: which door leads to it.
    std::string next_hint = {};
    std::string notices_heading = {};
    LinkView all_notices = {};
    /// Without the one in the banner.
    std::vector<NoticeRow> notices = {};
    std::string matters_heading = {};
    std::string matters_note = {};
    std::vector<Matter> matters = {};
};

}  // namespace sunhall
