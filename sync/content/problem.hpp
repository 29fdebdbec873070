// What is wrong with an item, said so that the person who wrote it can put it right.
//
// The texts are Chinese: the desk prints them for drafters and reviewers as they are.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sunhall {

enum class ProblemLevel {
    Warning,  ///< Something is missing; the page will say 尚未公开.
    Error,    ///< Something is wrong; it cannot be published.
};

struct Problem {
    ProblemLevel level = ProblemLevel::Error;
    std::string file;    ///< As given to the checker; empty where there is none.
    std::string item;    ///< Its path, or as much of it as could be read.
    std::string field;   ///< "body.materials[2].name"
    std::string what;    ///< 没有填写
    std::string remedy;  ///< 请填写……

    bool operator==(Problem const&) const = default;
};

/// One line: "错误：文件 a.json，事项 x/fee/y.json，字段 body.unit：……。怎么改：……。"
[[nodiscard]] std::string problem_text(Problem const& problem);

[[nodiscard]] bool has_errors(std::vector<Problem> const& problems);

}  // namespace sunhall
