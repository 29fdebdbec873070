// What a terminal that nobody uses shows to those who pass: one notice or one open day, in large
// type.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/models/open_days_view.hpp"
#include "kiosk/models/shown.hpp"

namespace sunhall {

/// Who takes turns: the notices that hold now, then the open days that are coming.
struct AttractSubjects {
    // More than these nobody stays to see, and each comes round less often.
    static constexpr std::size_t most_notices = 6;
    static constexpr std::size_t most_days = 4;

    std::vector<std::string> notices = {};
    std::vector<OpenDayCard> days = {};

    [[nodiscard]] std::size_t count() const { return notices.size() + days.size(); }
};

struct AttractView {
    ItemRef item = {};
    /// Of an open day.
    std::optional<DateLeaf> leaf = {};
    /// 通知; 开放日 · 报名中
    std::string chip = {};
    std::string title = {};
    /// What a notice says in short; of a day, what places are left and until when.
    std::vector<std::string> texts = {};
    /// When and where; who issued it and when.
    std::vector<Fact> facts = {};
    /// 轻触屏幕开始
    std::string invitation = {};
};

}  // namespace sunhall
