// A life event (一件事): what people live through, and all the matters it brings, in the order they
// are done, across departments.
#pragma once

#include <string>
#include <vector>

namespace sunhall {

/// What the event is about; decides its picture.
enum class LifeTheme {
    Birth,
    School,
    Work,
    Housing,
    Marriage,
    Retirement,
    Health,
    Business,
    Vehicle,
    Care,
    Farewell,
};

struct LifeStage {
    std::string name;                   ///< 孩子出生后
    std::string note;                   ///< 可以一次提交
    std::vector<std::string> services;  ///< Item paths of guides.

    bool operator==(LifeStage const&) const = default;
};

struct LifeEvent {
    LifeTheme theme = LifeTheme::Birth;
    std::vector<LifeStage> stages;

    bool operator==(LifeEvent const&) const = default;
};

}  // namespace sunhall
