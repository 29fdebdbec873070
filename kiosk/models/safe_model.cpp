#include "kiosk/models/safe_model.hpp"

namespace sunhall {

SafeView make_safe(Wording const& wording, std::string const& reason, std::string const& terminal) {
    using Of = SafeView::HelpKind;
    auto const why = reason.empty() ? wording.text("safe.waiting") : reason;
    return {
        .heading = wording.text("safe.heading"),
        .sentences = {wording.text("safe.only_verified"), wording.text("safe.meanwhile")},
        .helps = {{Of::Desk, wording.text("safe.desk"), wording.text("safe.desk_where"),
                   wording.text("safe.desk_when")},
                  {Of::Hotline, wording.text("hotlines.main_number"),
                   wording.text("safe.hotline_where"), wording.text("safe.hotline_when")},
                  {Of::Windows, wording.text("safe.windows"), wording.text("safe.windows_where"),
                   wording.text("safe.windows_when")},
                  {Of::Complaints, wording.text("safe.complaints"),
                   wording.text("safe.complaints_where"), wording.text("safe.complaints_when")}},
        .status = {wording.text("safe.recovery"),
                   wording.text("safe.status", {{"reason", why}, {"terminal", terminal}})}};
}

}  // namespace sunhall
