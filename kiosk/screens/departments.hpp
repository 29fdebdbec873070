// Departments as cards, and the page of one with its windows.
#pragma once

#include <optional>

#include "kiosk/models/departments_view.hpp"
#include "kiosk/screens/page_area.hpp"

namespace sunhall {

[[nodiscard]] std::optional<Intent> draw_departments(Ui& ui, PageArea const& page,
                                                     DepartmentsView const& view);
[[nodiscard]] std::optional<Intent> draw_department(Ui& ui, PageArea const& page,
                                                    DepartmentView const& view);

}  // namespace sunhall
