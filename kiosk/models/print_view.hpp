// What stands above the page while a slip is printed, and what can be asked for at a page's foot.
#pragma once

#include <string>
#include <vector>

#include "kiosk/models/shown.hpp"

namespace sunhall {

struct PrintView {
    enum class Mood { Working, Done, Trouble, Question };

    Mood mood = Mood::Working;
    std::string heading = {};
    std::vector<std::string> sentences = {};
    /// One or two; the last one is what most people will want.
    std::vector<LinkView> answers = {};
};

}  // namespace sunhall
