// Makes the page that is shown without any verified content: what it says comes from the wording
// alone.
#pragma once

#include <string>

#include "kiosk/models/safe_view.hpp"
#include "kiosk/wording/wording.hpp"

namespace sunhall {

/// An empty reason: the first content has not arrived yet.
[[nodiscard]] SafeView make_safe(Wording const& wording, std::string const& reason,
                                 std::string const& terminal);

}  // namespace sunhall
