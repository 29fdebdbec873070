// A reply on the echo wall (回音壁): what people asked to know or to change, and the answer.
//
// A suggestion is answered within 7 working days, 15 if complex (domain.md §2): due_on says by
// when, and a question without an answer is shown with that date.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sync/content/parts.hpp"

namespace sunhall {

/// 点题（要求公开）、意见建议、咨询
enum class ReplyTo { Topic, Suggestion, Question };

struct Reply {
    ReplyTo to = ReplyTo::Question;
    std::string question;
    std::optional<Date> asked_on;
    std::optional<Date> due_on;
    std::string answer;  ///< Paragraphs; empty: still being answered.
    std::optional<Date> answered_on;
    std::vector<std::string> related;  ///< Item paths.

    bool operator==(Reply const&) const = default;
};

}  // namespace sunhall
