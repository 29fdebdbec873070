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

/// A picture above its page.
struct OpenPicture {
    std::string name;
    std::string shows;  ///< What the text says that it shows.
    int zoom = 0;       ///< Steps.

    bool operator==(OpenPicture const&) const = default;
};

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
    std::optional<OpenPicture> picture;
    /// What the visitor has told to have looked for in vain, as it is counted.
    std::set<std::string> told;

    [[nodiscard]] bool is_ticked(std::string const& guide, std::size_t material) const;
    /// Reading aids, ticks, keys, filters and pictures; false where the intent is none of these.
    bool choose(Intent const& intent);
    /// False where the intent has nothing to do with pictures.
    bool look_at_picture(Intent const& intent);
    void switch_tick(std::string const& guide, std::size_t material);

    bool operator==(Session const&) const = default;
};

}  // namespace sunhall
