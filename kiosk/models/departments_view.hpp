// Departments as cards (of the guides' way and of the windows' way look alike) and the page of one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/models/list_worded.hpp"
#include "kiosk/models/shown.hpp"

namespace sunhall {

struct DepartmentsView {
    struct Card {
        ItemRef item = {};
        /// Of the item, where the name stands.
        std::string field = "department.name";
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

    /// Ways to guides: all, for whom, by life event, by window …. None on the page of departments.
    std::vector<TabView> tabs = {};
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
    struct Post {
        std::string name = {};
        std::string duties = {};
        /// 值守：工号 R021 至 R024
        std::string on_duty = {};
        bool nobody = false;
    };
    struct Window {
        std::string number = {};
        std::string name = {};
        std::string where = {};
        std::string matters = {};
        std::string phone = {};
        std::vector<Post> posts = {};
    };

    ItemRef item = {};
    std::string name = {};
    std::string summary = {};
    std::vector<Fact> facts = {};
    std::string windows_heading = {};
    std::string windows_note = {};
    std::vector<Window> windows = {};
    std::string no_windows = {};
    /// 便民措施、工作纪律: the department's and the hall's articles.
    std::string articles_heading = {};
    std::vector<LinkView> articles = {};
    /// None where the department has published no guides.
    std::optional<LinkView> guides = {};
    /// None where the hall's plan does not show the department.
    std::optional<LinkView> map = {};
};

}  // namespace sunhall
