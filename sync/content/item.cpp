#include "sync/content/item.hpp"

#include <algorithm>

#include "sync/base/format.hpp"
#include "sync/content/limits.hpp"
#include "sync/content/names.hpp"

namespace sunhall {

namespace {

bool is_lower_or_digit(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
}

}  // namespace

std::string_view name_of(Kind kind) { return spelling(kind); }

std::optional<Kind> kind_named(std::string_view name) {
    auto const found = std::ranges::find(names_of<Kind>, name);
    if (found == names_of<Kind>.end()) {
        return std::nullopt;
    }
    return static_cast<Kind>(found - names_of<Kind>.begin());
}

std::string item_path(Item const& item) { return item_path(item.department, item.kind(), item.id); }

std::string item_path(std::string_view department, Kind kind, std::string_view id) {
    return format("{}/{}/{}.json", department, name_of(kind), id);
}

bool is_item_id(std::string_view text) {
    bool const sized = !text.empty() && text.size() <= limit::id;
    return sized && is_lower_or_digit(text.front()) && is_lower_or_digit(text.back()) &&
           std::ranges::all_of(
               text, [](char letter) { return is_lower_or_digit(letter) || letter == '-'; });
}

}  // namespace sunhall
