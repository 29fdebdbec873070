#include <algorithm>
#include <charconv>

#include "sync/base/format.hpp"
#include "sync/content/findings.hpp"
#include "sync/content/item_json.hpp"

namespace sunhall {

namespace {

/// The element "[12" of an array, the closing bracket already taken off; null for any other text.
Json const* element_at(Json const& json, std::string_view step) {
    auto const* array = json.array();
    std::size_t index = 0;
    auto const* const end = step.data() + step.size();
    auto const [rest, error] = std::from_chars(step.data() + 1, end, index);
    bool const read = error == std::errc{} && rest == end;
    return read && array != nullptr && index < array->size() ? &(*array)[index] : nullptr;
}

/// What a path such as "body.conditions[0]" leads to; null where it leads nowhere.
Json const* follow(Json const& json, std::string_view path) {
    auto const* at = &json;
    while (at != nullptr && !path.empty()) {
        auto const end = std::min(path.find_first_of(".[]", 1), path.size());
        auto const step = path.substr(0, end);
        path.remove_prefix(end);
        if (step.front() == '[') {
            at = path.starts_with(']') ? element_at(*at, step) : nullptr;
            path.remove_prefix(std::min<std::size_t>(path.size(), 1));
        } else {
            at = at->find(step.substr(step.front() == '.' ? 1 : 0));
        }
    }
    return at;
}

}  // namespace

void check_translations(Item const& item, Findings& findings) {
    if (item.translations.empty()) {
        return;
    }
    auto const json = item_to_json(item);
    for (auto const& [language, texts] : item.translations) {
        for (auto const& [path, text] : texts) {
            auto const* original = follow(json, path);
            if (original == nullptr || original->text() == nullptr) {
                findings.error(format("translations.{}.{}", language, path),
                               "译文对应的字段不存在或不是文字", "请核对字段的路径");
            }
        }
    }
}

}  // namespace sunhall
