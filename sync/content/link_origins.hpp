// Which websites an item may link to: those that every hall lists that shows the item's section.
//
// An office may keep several halls in one workspace (a city's, its townships' and villages', D17).
// Each has its own list of websites and its own sections; a terminal fetches the settings of its
// own hall only and makes no code of what they do not list. So a link must be listed wherever its
// item is shown.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sync/content/hall.hpp"

namespace sunhall {

class LinkOrigins {
public:
    /// Of no hall: nothing may be linked to.
    LinkOrigins() = default;
    explicit LinkOrigins(std::vector<Hall> halls) : halls_{std::move(halls)} {}

    /// A section that no hall shows may link anywhere; it is judged once one shows it.
    [[nodiscard]] bool allow(std::string_view section, std::string_view origin) const;

    /// "“示范市政务服务大厅”、“阳光镇便民服务中心”": which show the section and do not list the
    /// origin.
    [[nodiscard]] std::string refusing(std::string_view section, std::string_view origin) const;

private:
    std::vector<Hall> halls_;
};

}  // namespace sunhall
