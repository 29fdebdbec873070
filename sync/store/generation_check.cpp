#include "sync/store/generation_check.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "sync/base/format.hpp"
#include "sync/content/item_marks.hpp"
#include "sync/store/hall_scope.hpp"
#include "sync/text/pinyin.hpp"

namespace sunhall {

namespace {

using Place = std::pair<Kind, std::string>;

/// What the lists should say, by kind and department, in order of path.
using ExpectedLists = std::map<Place, std::vector<ListedItem>>;

ListedItem listed(HeldItem const& held) {
    return {.path = held.path,
            .id = held.item.id,
            .department = held.item.department,
            .group = held.item.group,
            .letter = pinyin_initial(held.item.title),
            .marks = item_marks(held.item)};
}

/// Whose terminal this is, by the settings held.
struct HeldHall {
    HallScope scope;
    std::string settings;
};

Result<HeldHall> held_hall(Generation const& generation) {
    for (auto const& row : TRY(generation.list({.kind = Kind::Hall}))) {
        if (is_hall_settings(row.path)) {
            auto const held = TRY(generation.item(row.path));
            return HeldHall{HallScope{std::get<Hall>(held->item.body)}, row.path};
        }
    }
    return HeldHall{};
}

/// Another hall's settings are not taken.
bool takes_item(HeldHall const& hall, std::string const& path) {
    return hall.settings.empty() || !is_hall_settings(path) || path == hall.settings;
}

Result<ExpectedLists> verify_all(Generation const& generation) {
    ExpectedLists expected;
    auto const hall = TRY(held_hall(generation));
    for (auto const& target : TRY(generation.targets(hall.scope.filter()))) {
        if (is_item_path(target.path) && takes_item(hall, target.path)) {
            auto const held = TRY(generation.item(target.path));
            expected[{held->item.kind(), held->item.department}].push_back(listed(*held));
        } else if (is_media_path(target.path)) {
            TRY(generation.media(target.path));
        }
    }
    return expected;
}

Result<void> compare(std::string_view name, std::vector<ListedItem> expected,
                     std::vector<ListedItem> found) {
    std::ranges::sort(expected, {}, &ListedItem::path);
    std::ranges::sort(found, {}, &ListedItem::path);
    if (found != expected) {
        return fail(Failure::Storage, format("the list of {} is damaged", name));
    }
    return {};
}

}  // namespace

Result<std::size_t> check_generation(Generation const& generation) {
    auto const expected = TRY(verify_all(generation));
    std::map<Kind, std::vector<ListedItem>> by_kind;
    for (auto const& [place, items] : expected) {
        auto const& [kind, department] = place;
        auto found = TRY(generation.list({.kind = kind, .department = department}));
        TRY(compare(format("{}/{}", department, name_of(kind)), items, std::move(found)));
        by_kind[kind].insert(by_kind[kind].end(), items.begin(), items.end());
    }
    std::size_t count = 0;
    for (std::size_t i = 0; i < std::variant_size_v<Item::Body>; ++i) {
        auto const kind = static_cast<Kind>(i);
        auto found = TRY(generation.list({.kind = kind}));
        TRY(compare(name_of(kind), by_kind[kind], std::move(found)));
        count += by_kind[kind].size();
    }
    return count;
}

}  // namespace sunhall
