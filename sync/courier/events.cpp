#include "sync/courier/events.hpp"

namespace sunhall {

std::string_view name_of(SyncPhase phase) {
    switch (phase) {
        case SyncPhase::Waiting: return "waiting";
        case SyncPhase::Refreshing: return "refreshing";
        case SyncPhase::Downloading: return "downloading";
        case SyncPhase::Building: return "building";
    }
    return "unknown";
}

}  // namespace sunhall
