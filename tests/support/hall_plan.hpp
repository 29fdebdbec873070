// Two floors for the small hall: the terminal A-03 stands on the lower one.
#pragma once

#include <utility>

#include "tests/support/hall_items.hpp"

namespace sunhall::hall {

inline MapArea area(std::string label, AreaUse use, std::string department, int x, int y) {
    return {std::move(label), use, std::move(department), x, y, 180, 60};
}

inline Item hall_with_plan() {
    auto made = the_hall();
    auto& body = std::get<Hall>(made.body);
    MapFloor ground;
    ground.name = "一楼";
    ground.width = 600;
    ground.height = 400;
    ground.areas = {area("C 区 5 号", AreaUse::Windows, "shuiwu", 20, 20),
                    area("等候区", AreaUse::Waiting, "", 200, 150),
                    area("正门", AreaUse::Entrance, "", 200, 330)};
    ground.terminals = {{"A-02", 500, 90}, {"A-03", 520, 120}};
    MapFloor upper = ground;
    upper.name = "二楼";
    upper.areas = {area("A 区 21 至 36 号", AreaUse::Windows, "renshe", 20, 20),
                   area("B 区 12 至 18 号", AreaUse::Windows, "ziran", 220, 20),
                   area("B 区 19 号", AreaUse::Windows, "ziran", 420, 20),
                   area("别处", AreaUse::Windows, "gone", 20, 200)};
    upper.terminals.clear();
    body.floors = {ground, upper};
    return made;
}

}  // namespace sunhall::hall
