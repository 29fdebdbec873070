#include "sync/store/hall_scope.hpp"

#include <algorithm>

#include "sync/content/item.hpp"

namespace sunhall {

HallScope::HallScope(Hall const& hall) : sections_{hall.sections.begin(), hall.sections.end()} {}

bool HallScope::takes(std::string_view role) const {
    return sections_.empty() || role == hall_section || sections_.contains(role);
}

RoleFilter HallScope::filter() const {
    return [scope = *this](std::string_view role) { return scope.takes(role); };
}

bool is_hall_settings(std::string_view path) { return path.starts_with("hall/hall/"); }

std::optional<std::string> hall_settings(std::vector<TargetInfo> const& targets,
                                         std::string_view id) {
    auto const wanted = item_path(hall_section, Kind::Hall, id);
    auto const found = std::ranges::find_if(targets, [&](TargetInfo const& target) {
        return id.empty() ? is_hall_settings(target.path) : target.path == wanted;
    });
    return found == targets.end() ? std::nullopt : std::optional{found->path};
}

}  // namespace sunhall
