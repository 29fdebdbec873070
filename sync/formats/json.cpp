#include "sync/formats/json.hpp"

namespace sunhall {

std::optional<bool> Json::boolean() const {
    auto const* value = std::get_if<bool>(&value_);
    return value == nullptr ? std::nullopt : std::optional{*value};
}

std::optional<std::int64_t> Json::integer() const {
    auto const* value = std::get_if<std::int64_t>(&value_);
    return value == nullptr ? std::nullopt : std::optional{*value};
}

Json const* Json::find(std::string_view key) const {
    auto const* members = object();
    if (members == nullptr) {
        return nullptr;
    }
    auto const found = members->find(key);
    return found == members->end() ? nullptr : &found->second;
}

std::string Json::text_at(std::string_view key) const {
    auto const* const member = find(key);
    auto const* const words = member == nullptr ? nullptr : member->text();
    return words == nullptr ? std::string{} : *words;
}

}  // namespace sunhall
