#include "kiosk/ui/page_push.hpp"

#include <algorithm>
#include <cmath>

#include "kiosk/typeset/picture.hpp"
#include "kiosk/ui/ui_state.hpp"

namespace sunhall {
namespace {

/// The page that leaves goes only so far: the new one slides over it.
constexpr int left_behind = 4;  // a quarter

double ease_out(double share) { return 1 - std::pow(1 - share, 3); }

/// The column of `picture` that begins at `from`, drawn `width` wide at `x`.
void part(Picture const& picture, Rect const& moving, int x, int from, int width) {
    if (width <= 0) {
        return;
    }
    auto const scale_x = 1.0F / static_cast<float>(picture.width);
    auto const scale_y = 1.0F / static_cast<float>(picture.height);
    ImGui::GetBackgroundDrawList()->AddImage(
        texture_id(picture), at(x, moving.y), at(x + width, moving.bottom()),
        {static_cast<float>(from) * scale_x, static_cast<float>(moving.y) * scale_y},
        {static_cast<float>(from + width) * scale_x,
         static_cast<float>(moving.bottom()) * scale_y});
}

}  // namespace

PagePush::PagePush(std::shared_ptr<Picture const> from, std::shared_ptr<Picture const> to,
                   Rect moving, PushDirection direction, Moment started, Theme const& theme)
    : from_{std::move(from)},
      to_{std::move(to)},
      moving_{moving},
      direction_{direction},
      duration_{theme.time.page_push},
      started_{started} {}

void PagePush::draw(Ui& ui) {
    auto const passed = ui.now() - started_;
    finished_ = passed >= duration_;
    auto const share = finished_ ? 1.0
                                 : std::chrono::duration<double>(passed) /
                                       std::chrono::duration<double>(duration_);
    auto const width = moving_.width;
    auto const arrived = static_cast<int>(width * ease_out(share));
    auto const behind = arrived / left_behind;
    auto const page = ui.page();
    ImGui::GetBackgroundDrawList()->AddImage(texture_id(*to_), at(page.x, page.y),
                                             at(page.right(), page.bottom()));
    if (direction_ == PushDirection::Forward) {
        part(*from_, moving_, 0, behind, width - arrived);
        part(*to_, moving_, width - arrived, 0, arrived);
    } else {
        part(*to_, moving_, 0, width - arrived, arrived);
        part(*from_, moving_, arrived, arrived - behind, width - arrived);
    }
    if (!finished_) {
        ui.keep_moving();
    }
}

}  // namespace sunhall
