#include "kiosk/models/toast.hpp"

namespace sunhall {

std::string toast_text(Wording const& wording, std::optional<Happened> what) {
    if (!what) {
        return {};
    }
    switch (*what) {
        case Happened::LanguageChanged: return wording.text("toast.language_changed");
        case Happened::VisitEnded: return wording.text("toast.visit_ended");
        case Happened::ContentChanged: return wording.text("toast.content_changed");
        case Happened::StillPrinting: break;
    }
    return wording.text("toast.still_printing");
}

}  // namespace sunhall
