#include "kiosk/glass/damage.hpp"

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

/// Matches the entries of two lists.
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

    /// The old list must be walked in order: what changed places is painted again.
    bool keeps(Entry const& now) {
        if (stays_behind(now)) {
            return false;
        }
        for (auto i = heads_[slot(now, now.area.y)]; i != none; i = next_[i]) {
            if (i >= from_ && before_[i].hash == now.hash && moved_y(before_[i]) == now.area.y) {
                kept_[i] = true;
                from_ = i + 1;
                return true;
            }
        }
        return false;
    }

    void add_lost_to(Damage& damage) const {
        for (std::size_t i = 0; i < before_.size(); ++i) {
            if (kept_[i]) {
                continue;
            }
            auto const& lost = before_[i];
            damage.add(meet(lost.area.moved(0, moved_y(lost) - lost.area.y), lost.clip));
            if (stays_behind(lost)) {
                auto const dragged_along = meet(lost.visible(), shift_.area).moved(0, shift_.dy);
                damage.add(meet(dragged_along, shift_.area));
            }
        }
    }

private:
    static constexpr std::size_t none = SIZE_MAX;

    /// Where the entry's top lies once the area has been moved.
    [[nodiscard]] int moved_y(Entry const& entry) const {
        bool const moves = shift_.dy != 0 && entry.clip == shift_.area;
        return entry.area.y + (moves ? shift_.dy : 0);
    }

    /// Seen inside the moved area without moving with it. One colour all over it does no harm.
    [[nodiscard]] bool stays_behind(Entry const& entry) const {
        if (shift_.dy == 0 || entry.clip == shift_.area) {
            return false;
        }
        auto const seen = meet(entry.visible(), shift_.area);
        return !seen.empty() && !(entry.kind == Entry::Kind::Fill && seen == shift_.area);
    }

    [[nodiscard]] std::size_t slot(Entry const& entry, int y) const {
        auto const spread = entry.hash ^ static_cast<std::uint32_t>(y) * 0x9E3779B97F4A7C15U;
        return static_cast<std::size_t>(spread ^ spread >> 32U) & (heads_.size() - 1);
    }

    std::vector<Entry> const& before_;
    Shift shift_;
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
    Damage damage;
    Comparison comparison{before, shift};
    for (auto const& entry : now.entries) {
        if (!comparison.keeps(entry)) {
            damage.add(entry.visible());
        }
    }
    comparison.add_lost_to(damage);
    auto const& area = shift.area;
    if (shift.dy > 0) {
        damage.add({area.x, area.y, area.width, shift.dy});
    } else if (shift.dy < 0) {
        damage.add({area.x, area.bottom() + shift.dy, area.width, -shift.dy});
    }
    return damage.take();
}

}  // namespace sunhall
