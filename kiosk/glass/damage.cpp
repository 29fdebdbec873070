#include "kiosk/glass/damage.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace sunhall {
namespace {

/// More rectangles than this cost more to send one by one than the pixels between them.
constexpr std::size_t most_rectangles = 12;

/// Two rectangles become one when the box around them is at most a quarter larger than both.
bool worth_joining(Rect const& one, Rect const& other) {
    return !meet(one, other).empty() ||
           join(one, other).area() <= (one.area() + other.area()) * 5 / 4;
}

class Damage {
public:
    void add(Rect damaged) {
        if (damaged.empty()) {
            return;
        }
        for (std::size_t i = 0; i < rectangles_.size();) {
            if (worth_joining(rectangles_[i], damaged)) {
                damaged = join(rectangles_[i], damaged);
                rectangles_.erase(rectangles_.begin() + static_cast<std::ptrdiff_t>(i));
                i = 0;  // the larger one may now reach those it missed
            } else {
                ++i;
            }
        }
        rectangles_.push_back(damaged);
        if (rectangles_.size() > most_rectangles) {
            Rect around;
            for (auto const& rectangle : rectangles_) {
                around = join(around, rectangle);
            }
            rectangles_ = {around};
        }
    }

    [[nodiscard]] std::vector<Rect> take() { return std::move(rectangles_); }

private:
    std::vector<Rect> rectangles_;
};

/// The same all the way down, so that moving its pixels changes only its upper and lower edge.
bool even_downwards(Entry const& entry) {
    return entry.kind == Entry::Kind::Fill || entry.kind == Entry::Kind::Columns;
}

/// Matches the entries of two lists and collects what does not match.
class Comparison {
public:
    Comparison(DisplayList const& before, Shift const& shift)
        : before_{before.entries}, shift_{shift}, kept_(before_.size(), false) {
        std::size_t size = 16;
        while (size < before_.size() * 2) {
            size *= 2;
        }
        heads_.assign(size, none);
        next_.assign(before_.size(), none);
        for (std::size_t i = before_.size(); i-- > 0;) {
            auto& head = heads_[slot(before_[i], moved_y(before_[i]))];
            next_[i] = head;
            head = i;
        }
    }

    void look_at(Entry const& now) {
        if (!find(now)) {
            damage_.add(now.visible());
        } else if (lies_still(now)) {
            auto const seen = meet(now.visible(), shift_.area);
            even_downwards(now) ? add_edges(seen) : add_dragged(seen);
        }
    }

    /// To be called last: what of the old frame was not found again, and the strip that came into
    /// view.
    std::vector<Rect> finish() {
        for (std::size_t i = 0; i < before_.size(); ++i) {
            if (!kept_[i]) {
                add_lost(before_[i]);
            }
        }
        add_edges(shift_.area);
        return damage_.take();
    }

private:
    static constexpr std::size_t none = SIZE_MAX;

    /// Where the entry's top lies once the area has been moved.
    [[nodiscard]] int moved_y(Entry const& entry) const {
        bool const moves = shift_.dy != 0 && entry.clip == shift_.area;
        return entry.area.y + (moves ? shift_.dy : 0);
    }

    /// Seen inside the moved area without moving with it.
    [[nodiscard]] bool lies_still(Entry const& entry) const {
        return shift_.dy != 0 && entry.clip != shift_.area &&
               !meet(entry.visible(), shift_.area).empty();
    }

    /// The old list is walked in order: what changed places is painted again.
    bool find(Entry const& now) {
        for (auto i = heads_[slot(now, now.area.y)]; i != none; i = next_[i]) {
            if (i >= from_ && before_[i].hash == now.hash && moved_y(before_[i]) == now.area.y) {
                kept_[i] = true;
                from_ = i + 1;
                return true;
            }
        }
        return false;
    }

    /// Where moving the pixels of something even has dragged the wrong ones over its edges.
    void add_edges(Rect const& seen) {
        int const dy = shift_.dy;
        int const up = std::min(dy, 0);
        for (int const edge : {seen.y, seen.bottom()}) {
            damage_.add(meet({seen.x, edge + up, seen.width, std::abs(dy)}, shift_.area));
        }
    }

    /// Where it is, and where moving the pixels has put a copy of it.
    void add_dragged(Rect const& seen) {
        damage_.add(seen);
        damage_.add(meet(seen.moved(0, shift_.dy), shift_.area));
    }

    void add_lost(Entry const& lost) {
        damage_.add(meet(lost.area.moved(0, moved_y(lost) - lost.area.y), lost.clip));
        if (lies_still(lost)) {
            add_dragged(meet(lost.visible(), shift_.area));
        }
    }

    [[nodiscard]] std::size_t slot(Entry const& entry, int y) const {
        auto const spread = entry.hash ^ static_cast<std::uint32_t>(y) * 0x9E3779B97F4A7C15U;
        return static_cast<std::size_t>(spread ^ spread >> 32U) & (heads_.size() - 1);
    }

    std::vector<Entry> const& before_;
    Shift shift_;
    Damage damage_;
    std::vector<bool> kept_;
    std::vector<std::size_t> heads_;  ///< A hash table of chains through next_, each in order.
    std::vector<std::size_t> next_;
    std::size_t from_ = 0;
};

}  // namespace

Shift shift_between(DisplayList const& before, DisplayList const& now, Rect const& sheet) {
    for (auto const& area : now.scrolled) {
        for (auto const& old : before.scrolled) {
            bool const moved = area.id == old.id && area.area == old.area &&
                               area.offset != old.offset &&
                               std::abs(area.offset - old.offset) < area.area.height;
            if (moved && meet(area.area, sheet) == area.area) {
                return {area.area, old.offset - area.offset};
            }
        }
    }
    return {};
}

std::vector<Rect> damage_between(DisplayList const& before, DisplayList const& now,
                                 Shift const& shift) {
    Comparison comparison{before, shift};
    for (auto const& entry : now.entries) {
        comparison.look_at(entry);
    }
    return comparison.finish();
}

}  // namespace sunhall
