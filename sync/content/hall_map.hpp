// The plan of a hall's floors, as rectangles: drawn sharp at any size, read aloud, and able to say
// 您在这里, which a picture of a plan could not.
//
// Measures are decimetres from the north-west corner of the floor.
#pragma once

#include <string>
#include <vector>

namespace sunhall {

/// 窗口、咨询台、自助区、等候区、入口、楼梯、电梯、卫生间、母婴室、办公室、其他
enum class AreaUse {
    Windows,
    Desk,
    SelfService,
    Waiting,
    Entrance,
    Stairs,
    Lift,
    Toilet,
    Nursery,
    Office,
    Other,
};

struct MapArea {
    std::string label;
    AreaUse use = AreaUse::Other;
    std::string department;  ///< Id, where the area is one department's.
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    bool operator==(MapArea const&) const = default;
};

/// Where a terminal stands; its id is the one in its configuration.
struct MapTerminal {
    std::string id;
    int x = 0;
    int y = 0;

    bool operator==(MapTerminal const&) const = default;
};

struct MapFloor {
    std::string name;  ///< 一楼; as places and windows spell it.
    int width = 0;
    int height = 0;
    std::vector<MapArea> areas;
    std::vector<MapTerminal> terminals;

    bool operator==(MapFloor const&) const = default;
};

}  // namespace sunhall
