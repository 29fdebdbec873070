#include "sync/content/problem.hpp"

#include <algorithm>

#include "sync/base/format.hpp"

namespace sunhall {

std::string problem_text(Problem const& problem) {
    std::string text = problem.level == ProblemLevel::Error ? "错误：" : "提醒：";
    if (!problem.file.empty()) {
        text += format("文件 {}，", problem.file);
    }
    if (!problem.item.empty()) {
        text += format("事项 {}，", problem.item);
    }
    if (!problem.field.empty()) {
        text += format("字段 {}：", problem.field);
    }
    return text + format("{}。怎么改：{}。", problem.what, problem.remedy);
}

bool has_errors(std::vector<Problem> const& problems) {
    return std::ranges::any_of(
        problems, [](Problem const& problem) { return problem.level == ProblemLevel::Error; });
}

}  // namespace sunhall
