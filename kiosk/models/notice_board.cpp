#include "kiosk/models/notice_board.hpp"

#include <algorithm>

#include "kiosk/models/shelf.hpp"
#include "sync/base/calendar.hpp"

namespace sunhall {

namespace {

/// Its own end, or the end of the last day on which the item holds, whichever comes first.
std::optional<Instant> end_of(Item const& item, Notice const& notice) {
    if (!item.valid_until) {
        return notice.until;
    }
    auto const end = instant_at(days_after(*item.valid_until, 1), 0, 0);
    return notice.until ? std::min(end, *notice.until) : end;
}

}  // namespace

NoticePhase phase_of(Item const& item, Notice const& notice, Instant now) {
    if (now < notice.from) {
        return NoticePhase::ToCome;
    }
    auto const end = end_of(item, notice);
    return end && now >= *end ? NoticePhase::Over : NoticePhase::Holding;
}

NoticeBoard::NoticeBoard(Shelf const& shelf) {
    for (auto const& listed : shelf.list(Kind::Notice)) {
        if (auto const sheet = shelf.read_as_published<Notice>(listed.path)) {
            auto const& notice = sheet->body();
            posted_.push_back({sheet->path(), notice.priority == Priority::Urgent, notice.from,
                               end_of(sheet->item(), notice)});
        }
    }
    std::ranges::stable_sort(posted_, [](Posted const& left, Posted const& right) {
        return left.urgent != right.urgent ? left.urgent : left.from > right.from;
    });
    for (std::size_t i = 0; i < posted_.size(); ++i) {
        by_path_[posted_[i].path] = i;
    }
}

std::vector<std::string> NoticeBoard::holding(Instant now) const {
    std::vector<std::string> paths;
    for (auto const& posted : posted_) {
        if (posted.holds(now)) {
            paths.push_back(posted.path);
        }
    }
    return paths;
}

std::vector<std::string> NoticeBoard::urgent(Instant now) const {
    std::vector<std::string> paths;
    for (auto const& posted : posted_) {
        if (posted.urgent && posted.holds(now)) {
            paths.push_back(posted.path);
        }
    }
    return paths;
}

bool NoticeBoard::holds(std::string const& path, Instant now) const {
    auto const found = by_path_.find(path);
    return found != by_path_.end() && posted_[found->second].holds(now);
}

}  // namespace sunhall
