// Items that the checker has nothing against but what their bodies lack, and the rules it goes by.
#pragma once

#include <utility>

#include "sync/content/checker.hpp"

namespace sunhall {

inline constexpr Date today{std::chrono::year{2026} / 11 / 22};

inline CheckRules const rules{
    .as_of = today,
    .links = LinkOrigins{{Hall{.link_origins = {"https://a.example", "http://b.example"}}}}};

inline Item item_with(Item::Body body) {
    Item item;
    item.id = "a";
    item.department = "renshe";
    item.title = "标题";
    item.update_cycle = UpdateCycle::Monthly;
    item.confirmed_on = today;
    item.exempt_review = ExemptReview{.by = "工号 1", .on = today};
    item.body = std::move(body);
    return item;
}

/// Whether the checker finds something of that level in that field.
inline bool finds(ProblemLevel level, Item const& item, std::string_view field) {
    return std::ranges::any_of(check({"a.json", item}, rules), [&](Problem const& problem) {
        return problem.level == level && problem.field == field;
    });
}

inline bool warns_of(Item const& item, std::string_view field) {
    return finds(ProblemLevel::Warning, item, field);
}

}  // namespace sunhall
