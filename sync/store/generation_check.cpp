#include "sync/store/generation_check.hpp"

#include <cstddef>
#include <functional>
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

/// A list without its order, in a few bytes: two lists of the same items have the same sum. It
/// finds damage and no forgery; what a list says is shown by nobody, only what was signed.
struct ListSum {
    std::size_t items = 0;
    std::size_t hashes = 0;

    void add(ListedItem const& item) {
        std::string fields;
        for (auto const* field :
             {&item.path, &item.id, &item.department, &item.group, &item.marks}) {
            fields += *field + '\0';
        }
        ++items;
        hashes += std::hash<std::string>{}(fields + item.letter);
    }

    bool operator==(ListSum const&) const = default;
};

/// What the lists should say, by kind and department: 100,000 items are not held at once.
using ExpectedLists = std::map<Place, ListSum>;

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
    for (auto const& role : TRY(generation.roles(hall.scope.filter()))) {
        for (auto const& target : TRY(generation.targets_of(role))) {
            if (is_item_path(target.path) && takes_item(hall, target.path)) {
                auto const held = TRY(generation.item(target.path));
                expected[{held->item.kind(), held->item.department}].add(listed(*held));
            } else if (is_media_path(target.path)) {
                TRY(generation.media(target.path));
            }
        }
    }
    return expected;
}

Result<void> compare(std::string_view name, Generation const& generation, ItemFilter const& filter,
                     ListSum const& expected) {
    ListSum found;
    TRY(generation.read_list(filter, [&](ListedItem const& item) { found.add(item); }));
    if (found != expected) {
        return fail(Failure::Storage, format("the list of {} is damaged", name));
    }
    return {};
}

}  // namespace

Result<std::size_t> check_generation(Generation const& generation) {
    auto const expected = TRY(verify_all(generation));
    std::map<Kind, ListSum> by_kind;
    for (auto const& [place, sum] : expected) {
        auto const& [kind, department] = place;
        TRY(compare(format("{}/{}", department, name_of(kind)), generation,
                    {.kind = kind, .department = department}, sum));
        by_kind[kind].items += sum.items;
        by_kind[kind].hashes += sum.hashes;
    }
    std::size_t count = 0;
    for (std::size_t i = 0; i < std::variant_size_v<Item::Body>; ++i) {
        auto const kind = static_cast<Kind>(i);
        TRY(compare(name_of(kind), generation, {.kind = kind}, by_kind[kind]));
        count += by_kind[kind].items;
    }
    return count;
}

}  // namespace sunhall
