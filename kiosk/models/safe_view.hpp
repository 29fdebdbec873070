// Shown when there is no verified content: never a blank screen, never anything unverified.
#pragma once

#include <string>
#include <vector>

namespace sunhall {

struct SafeView {
    enum class HelpKind { Desk, Hotline, Windows, Complaints };
    struct Help {
        HelpKind kind = HelpKind::Desk;
        std::string name = {};
        std::string where = {};
        std::string when = {};
    };

    std::string heading = {};
    std::vector<std::string> sentences = {};
    std::vector<Help> helps = {};
    std::vector<std::string> status = {};
};

}  // namespace sunhall
