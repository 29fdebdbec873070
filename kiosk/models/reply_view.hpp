// One question of the echo wall with its answer, or with the day by which it will be answered.
#pragma once

#include <string>
#include <vector>

#include "kiosk/models/shown.hpp"

namespace sunhall {

struct ReplyView {
    ItemRef item = {};
    std::string title = {};
    std::vector<std::string> chips = {};
    std::string meta = {};
    std::string question_heading = {};
    std::string asked = {};
    std::string question = {};
    std::string answer_heading = {};
    std::string answered = {};
    /// Paragraphs; while there is no answer, what is known of it.
    std::string answer = {};
    bool pending = false;
    /// By when the office must answer.
    std::string rule = {};
    std::string related_heading = {};
    std::vector<LinkView> related = {};
};

}  // namespace sunhall
