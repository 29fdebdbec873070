#include "sync/desk/office_needs.hpp"

#include <algorithm>
#include <functional>
#include <iterator>

#include "sync/base/format.hpp"
#include "sync/content/item_json.hpp"

namespace sunhall {

namespace {

constexpr std::string_view unlisted = "大厅没有列出部门，终端不会显示";

bool contains(std::vector<std::string> const& list, std::string_view value) {
    return std::ranges::find(list, value) != list.end();
}

void add(std::vector<std::string>& list, std::string value) {
    if (!contains(list, value)) {
        list.push_back(std::move(value));
    }
}

/// Websites of every address in the item, wherever it stands.
void collect_origins(Json const& json, std::vector<std::string>& origins) {
    if (auto const* text = json.text()) {
        if (auto origin = origin_of(*text)) {
            add(origins, *std::move(origin));
        }
    } else if (auto const* array = json.array()) {
        for (auto const& entry : *array) {
            collect_origins(entry, origins);
        }
    } else if (auto const* object = json.object()) {
        for (auto const& [name, value] : *object) {
            collect_origins(value, origins);
        }
    }
}

Item new_item(std::string id, std::string department, std::string title, Item::Body body) {
    Item made;
    made.id = std::move(id);
    made.department = std::move(department);
    made.title = std::move(title);
    made.body = std::move(body);
    return made;
}

class NeedsFinder {
public:
    NeedsFinder(SheetRows const& rows, DraftsByPath const& present)
        : rows_{rows}, present_{present} {}

    OfficeNeeds find(std::string const& hall_name) {
        for (auto const& checked : rows_.items) {
            look_at(checked.item);
        }
        look_at_halls(hall_name);
        for (auto const& id : needs_.departments) {
            put_large_groups_first(departments_.at(id));
        }
        for (auto& [id, item] : departments_) {
            auto const before = present_.find(item_path(item));
            if (before == present_.end() || !(before->second.item == item)) {
                needs_.items.push_back({.file = label, .item = std::move(item)});
            }
        }
        return std::move(needs_);
    }

private:
    static constexpr auto const* label = "（将新建或补充的部门和大厅）";

    void look_at(Item const& item) {
        collect_origins(item_to_json(item), origins_[item.department]);
        if (item.department == hall_section) {
            return;
        }
        auto& department = std::get<Department>(department_of(item.department).body);
        if (!item.group.empty() && !contains(department.groups, item.group)) {
            department.groups.push_back(item.group);
            needs_.groups.push_back(format("{}：{}", item.department, item.group));
        }
    }

    /// The department's item, as drafted or as it would have to be.
    Item& department_of(std::string const& id) {
        auto found = departments_.find(id);
        if (found != departments_.end()) {
            return found->second;
        }
        auto const draft = present_.find(item_path(id, Kind::Department, id));
        if (draft != present_.end()) {
            return departments_.emplace(id, draft->second.item).first->second;
        }
        needs_.departments.push_back(id);
        auto const named = rows_.department_names.find(id);
        auto const name = named == rows_.department_names.end() ? id : named->second;
        Department body;
        body.name = name;
        return departments_.emplace(id, new_item(id, id, name, body)).first->second;
    }

    /// In the rail of a new department; people put theirs in order themselves.
    void put_large_groups_first(Item& item) const {
        auto const size = [&](std::string const& group) {
            return std::ranges::count_if(rows_.items, [&](CheckedItem const& checked) {
                return checked.item.department == item.id && checked.item.group == group;
            });
        };
        std::ranges::stable_sort(std::get<Department>(item.body).groups, std::ranges::greater{},
                                 size);
    }

    void look_at_halls(std::string const& hall_name) {
        std::vector<Item> halls;
        for (auto const& [path, checked] : present_) {
            if (checked.item.kind() == Kind::Hall) {
                halls.push_back(checked.item);
            }
        }
        needs_.hall = halls.empty();
        needs_.several_halls = halls.size() > 1;
        if (needs_.hall) {
            halls.push_back(new_hall(hall_name));
        }
        auto const before = halls;
        list_departments(halls);
        for (auto& hall : halls) {
            list_origins(std::get<Hall>(hall.body));
        }
        for (std::size_t at = 0; at < halls.size(); ++at) {
            if (needs_.hall || !(halls[at] == before[at])) {
                needs_.items.push_back({.file = label, .item = std::move(halls[at])});
            }
        }
    }

    [[nodiscard]] Item new_hall(std::string const& name) const {
        Hall fresh;
        fresh.name = name;
        for (auto const& [id, department] : departments_) {
            fresh.sections.push_back(id);
        }
        return new_item("dating", std::string{hall_section}, name, fresh);
    }

    /// Which of several halls shows a department is for people to say.
    void list_departments(std::vector<Item>& halls) {
        for (auto const& [id, department] : departments_) {
            bool const shown = std::ranges::any_of(halls, [&section = id](Item const& hall) {
                return std::get<Hall>(hall.body).shows(section);
            });
            if (!shown) {
                needs_.sections.push_back(id);
            }
        }
        if (!needs_.several_halls) {
            auto& sections = std::get<Hall>(halls.front().body).sections;
            sections.insert(sections.end(), needs_.sections.begin(), needs_.sections.end());
        }
    }

    void list_origins(Hall& hall) {
        for (auto const& [department, origins] : origins_) {
            for (auto const& origin : origins) {
                if (hall.shows(department) && !contains(hall.link_origins, origin)) {
                    add(needs_.origins, origin);
                    hall.link_origins.push_back(origin);
                }
            }
        }
    }

    SheetRows const& rows_;
    DraftsByPath const& present_;
    std::map<std::string, Item> departments_;
    std::map<std::string, std::vector<std::string>> origins_;  ///< By department.
    OfficeNeeds needs_;
};

void report(std::vector<Problem>& problems, ProblemLevel level, std::string_view what,
            std::vector<std::string> const& names,
            std::string_view remedy = "请加上 --create-departments 由本程序补进草稿，或自己补上") {
    if (names.empty()) {
        return;
    }
    std::string listed;
    for (auto const& name : names) {
        listed += (listed.empty() ? "" : "、") + name;
    }
    problems.push_back({.level = level,
                        .file = {},
                        .item = {},
                        .field = {},
                        .what = format("{}：{}", what, listed),
                        .remedy = std::string{remedy}});
}

}  // namespace

std::vector<Problem> undecided_of(OfficeNeeds const& needs) {
    std::vector<Problem> problems;
    if (needs.several_halls) {
        report(problems, ProblemLevel::Warning, unlisted, needs.sections,
               "有几个大厅：请在要显示它的大厅事项的 sections 里写上");
    }
    return problems;
}

OfficeNeeds needs_of(SheetRows const& rows, DraftsByPath const& present,
                     std::string const& hall_name) {
    return NeedsFinder{rows, present}.find(hall_name);
}

std::vector<Problem> problems_of(OfficeNeeds const& needs) {
    std::vector<Problem> problems;
    if (needs.hall) {
        report(problems, ProblemLevel::Error, "缺大厅事项", {"hall"});
    }
    report(problems, ProblemLevel::Error, "大厅允许的网站名单缺", needs.origins);
    report(problems, ProblemLevel::Warning, "缺部门事项", needs.departments);
    if (needs.several_halls) {
        std::ranges::move(undecided_of(needs), std::back_inserter(problems));
    } else {
        report(problems, ProblemLevel::Warning, unlisted, needs.sections);
    }
    report(problems, ProblemLevel::Warning, "部门没有列出分组", needs.groups);
    return problems;
}

}  // namespace sunhall
