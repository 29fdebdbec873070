// What one visitor has chosen and ticked. Nothing of it survives the visit or touches the disk.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "kiosk/input/typing.hpp"
#include "kiosk/models/contrast.hpp"
#include "kiosk/models/doorway.hpp"
#include "kiosk/models/intent.hpp"
#include "kiosk/wording/language.hpp"

namespace sunhall {

struct Session {
    Language language = Language::Simplified;
    /// The languages are being offered.
    bool choosing_language = false;
    bool large_text = false;
    Contrast contrast = Contrast::Usual;
    /// Everything to touch lies in the lower half of a portrait page.
    bool low_reach = false;
    /// By path of the guide, the materials ticked, counted from 0.
    std::map<std::string, std::set<std::size_t>> ticks;
    /// What the visitor looks for; never logged, never answered, forgotten with the visit.
    Typing typing;
    /// Hits behind this doorway only; none: all.
    std::optional<Doorway> hits_of;

    [[nodiscard]] bool is_ticked(std::string const& guide, std::size_t material) const;
    /// Reading aids, ticks, keys and filters; false where the intent is none of these.
    bool choose(Intent const& intent);
    void switch_tick(std::string const& guide, std::size_t material);

    bool operator==(Session const&) const = default;
};

}  // namespace sunhall
