// Open days: the list with what is to come before what is over, and the page of one.
#pragma once

#include <string>
#include <vector>

#include "kiosk/models/open_day_phase.hpp"
#include "kiosk/models/shown.hpp"

namespace sunhall {

struct OpenDayCard {
    ItemRef item = {};
    OpenDayPhase phase = OpenDayPhase::SignUp;
    DateLeaf leaf = {};
    std::string date = {};  ///< The leaf in one line, for the voice: 12月4日 星期五
    std::string chip = {};
    /// 名额 40 名 · 11月30日截止报名
    std::string state = {};
    std::string theme = {};
    /// 09:00 至 11:30 · 市水务局 · 大厅东门集合乘车; for one that is over, its summary
    std::string details = {};
    LinkView link = {};
};

struct OpenDaysView {
    std::string title = {};
    std::string note = {};
    std::vector<OpenDayCard> coming = {};
    std::string none_coming = {};
    std::string none_coming_advice = {};
    std::string past_heading = {};
    std::vector<OpenDayCard> past = {};
};

struct OpenDayView {
    enum class CellKind { Time, Assembly, Quota, ApplyBy };
    struct Cell {
        CellKind kind = CellKind::Time;
        std::string label = {};
        std::string text = {};
        std::string field = {};
        /// Of the quota, how much is taken, 0 to 1; less than 0 where nobody says.
        double taken = -1;
    };
    struct Stage {
        std::string time = {};
        std::string name = {};
        std::string note = {};
    };

    ItemRef item = {};
    OpenDayPhase phase = OpenDayPhase::SignUp;
    DateLeaf leaf = {};
    std::string date = {};  ///< Like the leaf, where there is no picture: 12月4日 星期五
    std::string organiser = {};
    std::string theme = {};
    std::vector<Cell> cells = {};
    std::string agenda_heading = {};
    std::vector<Stage> agenda = {};
    std::string no_agenda = {};
    QrView booking = {};
    /// Why there is no code: sign-up closed, over, or only by telephone.
    std::string no_booking_heading = {};
    std::vector<std::string> no_booking = {};
    /// 没有手机? and what to do instead
    std::string without_phone_heading = {};
    std::vector<std::string> without_phone = {};
    std::vector<Fact> facts = {};
};

}  // namespace sunhall
