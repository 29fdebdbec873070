#include "kiosk/ui/frame_record.hpp"

namespace sunhall {

char const* name_of(TargetRole role) {
    switch (role) {
        case TargetRole::Button: return "button";
        case TargetRole::Link: return "link";
        case TargetRole::Row: return "row";
        case TargetRole::Tab: return "tab";
        case TargetRole::Key: return "key";
        case TargetRole::Checkbox: return "checkbox";
        case TargetRole::Control: return "control";
        case TargetRole::Hotline: return "hotline";
        case TargetRole::Field: return "field";
    }
    return "button";
}

}  // namespace sunhall
