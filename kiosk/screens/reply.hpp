// One question of the echo wall and its answer.
#pragma once

#include <optional>

#include "kiosk/models/reply_view.hpp"
#include "kiosk/screens/page_area.hpp"

namespace sunhall {

[[nodiscard]] std::optional<Intent> draw_reply(Ui& ui, PageArea const& page, ReplyView const& view);

}  // namespace sunhall
