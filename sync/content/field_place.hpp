// Where a field stands in an item, spelt only where somebody must be told.
//
// Each place knows the one around it, which stays where it is while its fields are read: an item
// without problems spells none of its hundred places. Internal to sync/content.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace sunhall {

class FieldPlace {
public:
    /// The whole item, which has no name.
    FieldPlace() = default;

    /// The name outlives the place.
    [[nodiscard]] FieldPlace field(std::string_view name) const { return {this, name, {}}; }
    [[nodiscard]] FieldPlace entry(std::size_t at) const { return {this, {}, at}; }

    /// "body.materials[2].name"; empty for the whole item.
    [[nodiscard]] std::string text() const;

private:
    FieldPlace(FieldPlace const* around, std::string_view name, std::optional<std::size_t> entry)
        : around_{around}, name_{name}, entry_{entry} {}

    FieldPlace const* around_ = nullptr;
    std::string_view name_;
    std::optional<std::size_t> entry_;  ///< Of a list, counted from 0.
};

}  // namespace sunhall
