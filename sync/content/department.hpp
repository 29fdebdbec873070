// A department (部门) with its windows (窗口) and posts (岗位).
//
// The item's id is the id that other items name in `department`, and the name of the delegated role
// that signs for them.
#pragma once

#include <string>
#include <vector>

#include "sync/content/parts.hpp"

namespace sunhall {

struct Post {
    std::string name;
    std::vector<std::string> duties;
    std::string on_duty;  ///< Who sits there, as the office publishes it: a badge number.

    bool operator==(Post const&) const = default;
};

struct Window {
    std::string number;  ///< 21 至 24 号
    std::string name;    ///< 社会保险综合窗口
    std::string floor;
    std::string area;
    std::string phone;
    std::vector<std::string> handles;
    std::vector<Post> posts;

    bool operator==(Window const&) const = default;
};

struct Department {
    std::string name;
    std::string short_name;
    std::vector<std::string> duties;
    std::string place;  ///< The windows in a line: 二楼 A 区 21 至 36 号窗口.
    std::string address;
    std::string phone;
    std::string complaint_phone;
    std::vector<OpeningHours> opening_hours;
    std::vector<OpeningException> exceptions;
    std::vector<Window> windows;
    std::vector<std::string> groups;  ///< Groups of its guides in the order of the rail.
    std::vector<Link> links;

    bool operator==(Department const&) const = default;
};

}  // namespace sunhall
