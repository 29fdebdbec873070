// Lists of things to read: notices, articles, the echo wall.
#pragma once

#include <string>
#include <vector>

#include "kiosk/models/list_worded.hpp"
#include "kiosk/models/shown.hpp"

namespace sunhall {

struct ReadingListView {
    enum class Of { Notices, Articles, Replies };
    /// How loud a row's chip is.
    enum class Chip { Plain, Urgent };
    struct Row {
        ItemRef item = {};
        std::string title = {};
        /// One line of what it says; empty in lists that have none.
        std::string summary = {};
        std::string chip = {};
        Chip look = Chip::Plain;
        /// 已答复; `done` sets it in green.
        std::string state = {};
        bool done = false;
        /// 市水务局 · 2026年11月20日
        std::string meta = {};
        Intent intent = intent::GoHome{};
    };

    Of of = Of::Notices;
    std::string title = {};
    std::string note = {};
    /// None where there is nothing to choose.
    std::vector<TabView> tabs = {};
    std::vector<Row> rows = {};
    std::string empty = {};
    std::string empty_advice = {};
};

}  // namespace sunhall
