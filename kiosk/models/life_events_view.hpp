// Life events (一件事): what people live through, and the page of one with all its matters in
// order.
#pragma once

#include <string>
#include <vector>

#include "kiosk/models/guide_list_view.hpp"
#include "kiosk/models/shown.hpp"
#include "sync/content/life_event.hpp"

namespace sunhall {

struct LifeEventsView {
    struct Card {
        ItemRef item = {};
        LifeTheme theme = LifeTheme::Birth;
        std::string name = {};
        std::string promise = {};
        /// 3 步 · 4 项
        std::string count = {};
        Intent intent = intent::GoHome{};
    };

    std::vector<TabView> tabs = {};
    std::string title = {};
    std::string note = {};
    std::vector<Card> cards = {};
    std::string empty = {};
    std::string empty_advice = {};
};

struct LifeEventView {
    struct Stage {
        std::string name = {};
        /// Why now, or what can be done together.
        std::string note = {};
        std::vector<GuideRow> guides = {};
        /// Where none of its guides is published.
        std::string no_guides = {};
    };

    ItemRef item = {};
    LifeTheme theme = LifeTheme::Birth;
    std::string title = {};
    std::vector<std::string> chips = {};
    std::string summary = {};
    std::vector<Stage> stages = {};
};

}  // namespace sunhall
