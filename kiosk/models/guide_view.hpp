// A service guide: the six elements, what to bring, how it goes, what it costs, where and when, and
// its form to take along. A missing element says whom to ask instead.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/models/shown.hpp"

namespace sunhall {

struct GuideView {
    /// 依据、职责、程序、标准、时限、结果
    enum class ElementKind { Basis, Responsibility, Procedure, Standard, TimeLimit, Result };
    struct Element {
        ElementKind kind = ElementKind::Basis;
        Fact fact = {};
    };
    /// One bar of the two that compare the law's limit with the office's promise.
    struct Limit {
        std::string label = {};
        std::string text = {};
        /// Of the longer bar, 0 to 1.
        float share = 0;
    };
    struct Limits {
        Limit statutory = {};
        Limit promised = {};
        std::string note = {};
        /// Neither is published, or the matter is done at once: one sentence instead of the bars.
        std::string sentence = {};
    };
    struct Step {
        std::string number = {};
        std::string name = {};
        std::string duration = {};
        bool counted = false;
    };
    struct Material {
        std::string name = {};
        std::string form = {};
        std::string note = {};
        /// The note says that it need not be brought.
        bool spared = false;
        bool ticked = false;
        Intent tick = intent::GoHome{};
    };
    struct FeeLine {
        std::string name = {};
        std::string amount = {};
        bool free = false;
    };

    ItemRef item = {};
    std::string title = {};
    std::vector<std::string> chips = {};
    std::string meta = {};
    std::vector<Element> elements = {};
    QrView qr = {};
    std::string no_qr_heading = {};
    std::vector<std::string> no_qr = {};
    Limits limits = {};
    std::string steps_heading = {};
    std::string steps_note = {};
    std::vector<Step> steps = {};
    std::string no_steps = {};
    std::string materials_heading = {};
    std::string materials_note = {};
    std::vector<Material> materials = {};
    std::string no_materials = {};
    std::string fees_heading = {};
    std::vector<FeeLine> fees = {};
    std::string fees_sentence = {};
    bool fees_free = false;
    std::optional<LinkView> fees_link = {};
    std::string place_heading = {};
    Fact where = {};
    Fact hours = {};
    std::string ask = {};
    /// Days on which the hours differ; empty where there are none.
    std::string exceptions = {};
    std::optional<LinkView> place_link = {};
    /// Conditions, basis in full, results, complaints: below the first screenful.
    std::string more_heading = {};
    std::vector<Fact> more = {};
};

}  // namespace sunhall
