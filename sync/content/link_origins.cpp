#include "sync/content/link_origins.hpp"

#include <algorithm>

#include "sync/base/format.hpp"

namespace sunhall {

bool LinkOrigins::allow(std::string_view section, std::string_view origin) const {
    return !halls_.empty() && refusing(section, origin).empty();
}

std::string LinkOrigins::refusing(std::string_view section, std::string_view origin) const {
    std::string names;
    for (auto const& hall : halls_) {
        auto const& listed = hall.link_origins;
        if (hall.shows(section) && std::ranges::find(listed, origin) == listed.end()) {
            names += format("{}“{}”", names.empty() ? "" : "、", hall.name);
        }
    }
    return names;
}

}  // namespace sunhall
