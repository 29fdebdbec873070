#include "kiosk/models/doorway_worded.hpp"

namespace sunhall {

std::string doorway_name(Wording const& wording, Doorway doorway) {
    switch (doorway) {
        case Doorway::Guide: return wording.text("home.guides");
        case Doorway::Fee: return wording.text("home.fees");
        case Doorway::Open: return wording.text("home.disclosures");
        case Doorway::Day: return wording.text("home.open_days");
        case Doorway::Neutral: break;
    }
    return {};
}

}  // namespace sunhall
