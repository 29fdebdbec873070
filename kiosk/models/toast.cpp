#include "kiosk/models/toast.hpp"

namespace sunhall {

std::string toast_text(Wording const& wording, std::optional<Happened> what) {
    if (!what) {
        return {};
    }
    switch (*what) {
        case Happened::ContrastGivenUp: return wording.text("toast.contrast_given_up");
        case Happened::LargeTextGivenUp: return wording.text("toast.large_text_given_up");
        case Happened::LanguageChanged: return wording.text("toast.language_changed");
        case Happened::VisitEnded: return wording.text("toast.visit_ended");
        case Happened::ContentChanged: return wording.text("toast.content_changed");
        case Happened::StillPrinting: break;
    }
    return wording.text("toast.still_printing");
}

std::optional<Happened> given_up(Session const& before, Session const& after) {
    if (before.contrast != Contrast::Usual && after.large_text) {
        return Happened::ContrastGivenUp;
    }
    if (before.large_text && after.contrast != Contrast::Usual) {
        return Happened::LargeTextGivenUp;
    }
    return std::nullopt;
}

}  // namespace sunhall
