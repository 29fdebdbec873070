#include "sync/base/result.hpp"

namespace sunhall {

std::string_view name_of(Failure failure) {
    switch (failure) {
        case Failure::Offline: return "offline";
        case Failure::Refused: return "refused";
        case Failure::Missing: return "missing";
        case Failure::Untrusted: return "untrusted";
        case Failure::Malformed: return "malformed";
        case Failure::Rejected: return "rejected";
        case Failure::Storage: return "storage";
        case Failure::Cancelled: return "cancelled";
    }
    return "unknown";
}

}  // namespace sunhall
