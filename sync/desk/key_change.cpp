#include "sync/desk/key_change.hpp"

#include <algorithm>

#include "sync/base/calendar.hpp"
#include "sync/desk/limits.hpp"

namespace sunhall {

RegisterEntry const* same_key_change(Register const& record, std::string_view why, Instant now) {
    auto const& entries = record.entries();
    auto const found = std::find_if(entries.rbegin(), entries.rend(), [&](auto const& entry) {
        auto const at = parse_instant(entry.at);
        return entry.event.act == Act::RotateKey && entry.event.why == why && at &&
               now - *at < repeat_window;
    });
    return found == entries.rend() ? nullptr : &*found;
}

}  // namespace sunhall
