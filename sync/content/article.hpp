// An article (政策解读, 便民措施, 工作纪律): a text to read, with pictures.
//
// A picture stands in the text as ![what it shows](name), where the name is the title of one of the
// item's attachments; what it shows is what a visitor who cannot see it is told.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sync/content/parts.hpp"

namespace sunhall {

/// 政策解读、便民措施、工作纪律、办事须知
enum class ArticleRole { Interpretation, Convenience, Discipline, Instruction };

struct Article {
    ArticleRole role = ArticleRole::Interpretation;
    std::string source;  ///< Who wrote it, where it is not the department.
    std::optional<Date> issued_on;
    std::string body;                  ///< Limited Markdown.
    std::vector<std::string> related;  ///< Item paths of what it explains.
    std::vector<Link> links;

    bool operator==(Article const&) const = default;
};

}  // namespace sunhall
