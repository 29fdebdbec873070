#include "kiosk/models/open_day_phase.hpp"

namespace sunhall {

OpenDayPhase phase_of(OpenDay const& day, Instant now) {
    if (now >= day.ends) {
        return OpenDayPhase::Over;
    }
    if (now >= day.starts) {
        return OpenDayPhase::Running;
    }
    return day.apply_by && now > *day.apply_by ? OpenDayPhase::SignUpClosed : OpenDayPhase::SignUp;
}

}  // namespace sunhall
