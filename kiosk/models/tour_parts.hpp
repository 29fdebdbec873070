// What the walk of tour.hpp is put together from. Internal to the tour's files.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "kiosk/models/shelf.hpp"
#include "kiosk/models/tour.hpp"

namespace sunhall {

inline Intent opening(Page page) { return intent::Open{std::move(page)}; }

/// The first of a kind for which the question holds; empty where there is none.
template <typename Body, typename Question>
std::string first_of(Shelf const& shelf, Kind kind, Question question) {
    for (auto const& sheet : shelf.read_all<Body>(kind)) {
        if (question(sheet)) {
            return sheet.path();
        }
    }
    return {};
}

/// The stops so far.
class Tour {
public:
    void add(std::string name, std::vector<Intent> steps, TourState state = {}) {
        stops_.push_back({std::move(name), std::move(steps), state});
    }
    /// Nothing to see where there is no such item.
    template <typename ItemPage>
    void add_item(std::string name, std::string path, std::vector<Intent> then = {},
                  TourState state = {}) {
        if (path.empty()) {
            return;
        }
        then.insert(then.begin(), opening(ItemPage{std::move(path)}));
        add(std::move(name), std::move(then), state);
    }
    [[nodiscard]] std::vector<TourStop> stops() && { return std::move(stops_); }

private:
    std::vector<TourStop> stops_;
};

/// Notices, articles with their contents and pictures, replies.
void add_reading(Tour& tour, Shelf const& shelf, Instant now);

}  // namespace sunhall
