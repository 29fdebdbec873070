#include "kiosk/models/navigation.hpp"

#include <algorithm>
#include <utility>

namespace sunhall {

namespace {

/// The second page is the first one or shows a part of it: a group, an audience, a category.
struct Contains {
    bool operator()(page::GuideDepartments const& /*all*/,
                    page::GuideDepartments const& /*part*/) const {
        return true;
    }
    bool operator()(page::GuideList const& all, page::GuideList const& part) const {
        return all.department == part.department;
    }
    bool operator()(page::FeeList const& all, page::FeeList const& part) const {
        return !all.category || all == part;
    }
    template <typename One, typename Other>
    bool operator()(One const& one, Other const& other) const {
        return Page{one} == Page{other};
    }
};

}  // namespace

void Navigation::open(Page page) {
    if (page == here()) {
        return;
    }
    if (std::holds_alternative<page::Home>(page)) {
        home();
        return;
    }
    if (depth() == most_steps) {
        way_.erase(way_.begin() + 1);
    }
    way_.push_back(std::move(page));
}

void Navigation::replace(Page page) {
    if (!at_home()) {
        way_.back() = std::move(page);
    }
}

void Navigation::back() {
    if (!at_home()) {
        way_.pop_back();
    }
}

void Navigation::up(Page const& page) {
    auto const passed = std::find_if(way_.rbegin(), way_.rend(), [&](Page const& there) {
        return std::visit(Contains{}, page, there);
    });
    if (passed == way_.rend()) {
        open(page);
    } else {
        way_.erase(passed.base(), way_.end());
    }
}

void Navigation::home() { way_.resize(1); }

}  // namespace sunhall
