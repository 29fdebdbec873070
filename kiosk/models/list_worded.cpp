#include "kiosk/models/list_worded.hpp"

namespace sunhall {

std::string count_text(Wording const& wording, std::size_t count) {
    return wording.text("common.items", {{"count", std::to_string(count)}});
}

std::string in_sight_text(Wording const& wording, std::size_t count, std::size_t first,
                          std::size_t last) {
    if (first == 1 && last == count) {
        return wording.text("guides.all_in_sight", {{"count", std::to_string(count)}});
    }
    return wording.text("guides.in_sight", {{"first", std::to_string(first)},
                                            {"last", std::to_string(last)},
                                            {"count", std::to_string(count)}});
}

}  // namespace sunhall
