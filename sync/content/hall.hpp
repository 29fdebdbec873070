// The hall (大厅): what a terminal standing in it takes and shows.
//
// link_origins is the list that decides which addresses may become a QR code at all: "https://host"
// or, only where a real office still links so, "http://host"; a port where it is not the scheme's.
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "sync/content/hall_map.hpp"
#include "sync/content/parts.hpp"

namespace sunhall {

/// What belongs to halls as a whole: their settings, hotlines. Every hall shows this section.
inline constexpr std::string_view hall_section = "hall";

struct Hall {
    std::string name;
    std::string short_name;
    std::string emblem;        ///< Title of an attachment; empty: Sunhall's own.
    std::string emblem_shows;  ///< What it is read aloud as.
    std::string address;
    std::string phone;
    std::vector<OpeningHours> opening_hours;
    std::vector<OpeningException> exceptions;
    std::vector<std::string> sections;  ///< Department ids in the order shown; none: all of them.
    std::vector<Place> places;          ///< 咨询台, 综合窗口, 自助区 …
    std::vector<MapFloor> floors;       ///< The plan, from the lowest floor up.
    /// Item path of the guide to disclosure on request (依申请公开): what is not published is asked
    /// for there.
    std::string request_guide;
    std::vector<std::string> link_origins;
    /// Of those, the services of our own that count and prefill by what their links carry: item,
    /// terminal, screen or paper. All other links stay as they were published.
    std::vector<std::string> counting_origins;
    /// "guide", "fee", "open", "day", "accent" → "#17588F"; see hall_look.hpp.
    std::map<std::string, std::string, std::less<>> colours;
    /// What people say → what guides call it: "身份证" → "居民身份证". Search finds both.
    std::map<std::string, std::string, std::less<>> synonyms;
    bool demo = false;  ///< Every page shows 演示数据.

    [[nodiscard]] bool shows(std::string_view section) const {
        return sections.empty() || section == hall_section ||
               std::ranges::find(sections, section) != sections.end();
    }

    bool operator==(Hall const&) const = default;
};

}  // namespace sunhall
