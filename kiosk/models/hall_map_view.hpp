// The plan of one of the hall's floors, with the place one stands at, and who sits on it.
//
// Measures are those of the content (hall_map.hpp): decimetres from the floor's north-west corner.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/models/list_worded.hpp"
#include "kiosk/models/shown.hpp"
#include "sync/content/hall_map.hpp"

namespace sunhall {

struct HallMapView {
    struct Area {
        AreaUse use = AreaUse::Other;
        int x = 0, y = 0, width = 0, height = 0;
        /// 市人社局 where it is a department's, else what the plan calls it.
        std::string name = {};
        /// A 区 21 至 36 号; empty where the name says it all.
        std::string detail = {};
        /// Asked for: it stands out.
        bool marked = false;
        std::optional<Intent> intent = {};
    };
    struct Here {
        int x = 0, y = 0;
        std::string label = {};
    };
    struct Row {
        ItemRef item = {};
        std::string name = {};
        std::string where = {};
        bool marked = false;
        Intent intent = intent::GoHome{};
    };

    ItemRef item = {};
    std::string title = {};
    /// Where one stands, and how to get to the floor that shows.
    std::string note = {};
    std::vector<TabView> floors = {};
    int width = 0, height = 0;
    std::vector<Area> areas = {};
    std::optional<Here> here = {};
    /// Departments on this floor.
    std::string rows_heading = {};
    std::string rows_note = {};
    std::vector<Row> rows = {};
    std::string empty = {};
    std::string empty_advice = {};
};

}  // namespace sunhall
