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

constexpr std::string_view media_folder = "media";
constexpr std::string_view media_suffix = ".png";

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

std::string media_path(std::string_view department, std::string_view sha256) {
    return format("{}/{}/{}{}", department, media_folder, sha256, media_suffix);
}

bool is_media_path(std::string_view path) {
    auto const first = path.find('/');
    auto const last = path.rfind('/');
    return first != path.npos && path.substr(first + 1, last - first - 1) == media_folder &&
           path.ends_with(media_suffix);
}

bool is_item_id(std::string_view text) {
    bool const sized = !text.empty() && text.size() <= limit::id;
    return sized && is_lower_or_digit(text.front()) && is_lower_or_digit(text.back()) &&
           std::ranges::all_of(
               text, [](char letter) { return is_lower_or_digit(letter) || letter == '-'; });
}

}  // namespace sunhall
