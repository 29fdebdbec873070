#include "kiosk/models/catalogue.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "sync/content/item_marks.hpp"

namespace sunhall {

void Catalogue::read_until(Kind kind, std::optional<std::string> const& department,
                           std::function<Listing(ListedItem)> const& take) const {
    for (auto& listed : list(kind, department)) {
        if (take(std::move(listed)) == Listing::IsEnough) {
            return;
        }
    }
}

void Catalogue::read_confirmed(Kind kind, Days const& days,
                               std::function<Listing(ListedItem)> const& take) const {
    std::vector<std::pair<Date, ListedItem>> confirmed;
    for (auto& listed : list(kind, std::nullopt)) {
        auto const held = item(listed.path);
        auto const day = held ? (*held)->item.confirmed_on : std::nullopt;
        if (day && days.first <= *day && *day <= days.last) {
            confirmed.emplace_back(*day, std::move(listed));
        }
    }
    std::ranges::stable_sort(confirmed, std::greater{}, &std::pair<Date, ListedItem>::first);
    for (auto& [day, listed] : confirmed) {
        if (take(std::move(listed)) == Listing::IsEnough) {
            return;
        }
    }
}

bool Catalogue::has(std::string const& path) const {
    auto const found = item(path);
    return found || found.error().failure != Failure::Missing;
}

KindCount Catalogue::count(Kind kind) const {
    KindCount count;
    for (auto const& [department, items] : counts(kind, {})) {
        count.items += items;
        count.departments.push_back(department);
    }
    return count;
}

DepartmentCounts Catalogue::counts(Kind kind, std::string const& mark) const {
    DepartmentCounts counts;
    for (auto const& listed : list(kind, std::nullopt)) {
        if (mark.empty() || has_mark(listed.marks, mark)) {
            ++counts[listed.department];
        }
    }
    return counts;
}

}  // namespace sunhall
