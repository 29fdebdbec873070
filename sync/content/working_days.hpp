// Working days of the national calendar with its moved weekends (调休).
//
// Duties are counted in them ("within 20 working days", domain.md §2), and no rule yields them: the
// government announces each year. So they are data, assets/calendar/working-days.toml.
//
// Values: any thread.
#pragma once

#include <set>
#include <string_view>

#include "sync/base/calendar.hpp"
#include "sync/base/result.hpp"

namespace sunhall {

class WorkingDays {
public:
    /// Malformed, with the line, where a date is none or lies outside its year's table. `name` is
    /// the file as a person knows it.
    static Result<WorkingDays> read(std::string_view toml, std::string_view name);

    [[nodiscard]] bool contains(Date date) const;

    /// Working days after `from`, `to` included; 0 where it is not later.
    [[nodiscard]] int count(Date from, Date to) const;

    /// Whether the calendar of the year is known; else Monday to Friday are taken for working days.
    [[nodiscard]] bool knows(std::chrono::year year) const { return years_.contains(year); }

private:
    std::set<std::chrono::year> years_;
    std::set<Date> off_;
    std::set<Date> worked_weekends_;
};

}  // namespace sunhall
