// Where in the terminal a visitor can stand: one value a page, with what makes two visits to it the
// same. A place names items by path and never holds them, so that it outlives any generation.
#pragma once

#include <string>
#include <variant>

namespace sunhall {

namespace place {

struct Home {
    bool operator==(Home const&) const = default;
};

/// All departments that have guides.
struct GuideDepartments {
    bool operator==(GuideDepartments const&) const = default;
};

/// The guides of one department; an empty group and a letter of 0 mean all.
struct GuideList {
    std::string department;
    std::string group = {};
    char letter = 0;
    bool operator==(GuideList const&) const = default;
};

struct Guide {
    std::string path;
    bool operator==(Guide const&) const = default;
};

/// Fees of one category; an empty one means all.
struct FeeList {
    std::string category = {};
    bool operator==(FeeList const&) const = default;
};

struct FeePage {
    std::string path;
    bool operator==(FeePage const&) const = default;
};

struct OpenDays {
    bool operator==(OpenDays const&) const = default;
};

struct OpenDayPage {
    std::string path;
    bool operator==(OpenDayPage const&) const = default;
};

struct Departments {
    bool operator==(Departments const&) const = default;
};

struct DepartmentPage {
    std::string path;
    bool operator==(DepartmentPage const&) const = default;
};

struct Hotlines {
    bool operator==(Hotlines const&) const = default;
};

}  // namespace place

using Place = std::variant<place::Home, place::GuideDepartments, place::GuideList, place::Guide,
                           place::FeeList, place::FeePage, place::OpenDays, place::OpenDayPage,
                           place::Departments, place::DepartmentPage, place::Hotlines>;

/// Names the place in scroll positions, the status file and the tour:
/// "guide:housing/service/transfer.json". Two places with one key scroll together.
[[nodiscard]] std::string key_of(Place const& place);

/// The item a place shows, empty for lists and the home page.
[[nodiscard]] std::string item_path_of(Place const& place);

}  // namespace sunhall
