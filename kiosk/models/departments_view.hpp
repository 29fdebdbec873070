// Departments as cards (of the guides' way and of the windows' way look alike) and the page of one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/models/shown.hpp"

namespace sunhall {

struct DepartmentsView {
    struct Card {
        ItemRef item = {};
        std::string name = {};
        /// 12 项
        std::string count = {};
        /// 二楼 A 区 · 21 至 36 号窗口
        std::string place = {};
        std::string phone = {};
        /// Some of its matters, so that one finds the right card without knowing the office.
        std::string matters = {};
        Intent intent = intent::GoHome{};
    };

    std::string title = {};
    std::string note = {};
    std::vector<Card> cards = {};
    std::string empty = {};
    std::string empty_advice = {};
    /// What to do when one does not know whose matter it is.
    std::string help_heading = {};
    std::string help = {};
};

struct DepartmentView {
    struct Window {
        std::string number = {};
        std::string name = {};
        std::string where = {};
        std::string matters = {};
        std::string phone = {};
    };

    ItemRef item = {};
    std::string name = {};
    std::string summary = {};
    std::vector<Fact> facts = {};
    std::string windows_heading = {};
    std::string windows_note = {};
    std::vector<Window> windows = {};
    std::string no_windows = {};
    /// None where the department has published no guides.
    std::optional<LinkView> guides = {};
};

}  // namespace sunhall
