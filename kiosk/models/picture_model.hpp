// Makes the picture that a visitor looks at above a page.
#pragma once

#include <optional>

#include "kiosk/models/session.hpp"
#include "kiosk/models/view.hpp"
#include "kiosk/wording/wording.hpp"

namespace sunhall {

/// None where none is open or the page no longer has it.
[[nodiscard]] std::optional<PictureView> make_picture(Wording const& wording,
                                                      Session const& session, PageView const& page);

}  // namespace sunhall
