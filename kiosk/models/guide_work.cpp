#include <algorithm>
#include <array>

#include "kiosk/models/dates_worded.hpp"
#include "kiosk/models/guide_parts.hpp"

namespace sunhall {

namespace {

/// In the order of MaterialForm.
constexpr std::array<std::string_view, 6> material_forms{
    "guide.original",   "guide.copy",       "guide.original_and_copy",
    "guide.inspection", "guide.electronic", "guide.filled_form"};

/// In the order of MaterialSource.
constexpr std::array<std::string_view, 4> origins{"guide.from_applicant", "guide.from_government",
                                                  "guide.from_third_party", "guide.from_window"};

std::string form_of(Wording const& wording, Material const& material) {
    auto const id = material_forms.at(static_cast<std::size_t>(material.form));
    // Nothing is handed in where the window only looks at it.
    return material.form == MaterialForm::Inspection
               ? wording.text(id)
               : wording.text(id, {{"count", std::to_string(material.copies)}});
}

std::string source_of(Wording const& wording, Material const& material) {
    if (!material.issuer.empty() && material.source != MaterialSource::Applicant) {
        return wording.text("guide.from_issuer", {{"issuer", material.issuer}});
    }
    return wording.text(origins.at(static_cast<std::size_t>(material.source)));
}

/// The one thing worth knowing about a material while packing.
std::string note_of(Wording const& wording, Material const& material) {
    if (!material.need_not_bring.empty()) {
        return material.need_not_bring;
    }
    if (material.necessity == Necessity::Conditional && !material.condition.empty()) {
        return wording.text("guide.conditional", {{"condition", material.condition}});
    }
    if (material.necessity == Necessity::Deferrable) {
        return wording.text("guide.deferrable");
    }
    return material.note.empty() ? source_of(wording, material) : material.note;
}

}  // namespace

GuideView::Limits limits_of(PageSources const& sources, Service const& service,
                            std::string const& phone) {
    auto const& wording = sources.wording;
    GuideView::Limits limits{.statutory = {.label = wording.text("guide.statutory_limit")},
                             .promised = {.label = wording.text("guide.promised_limit")},
                             .note = service.limit_note};
    auto const statutory = service.statutory_limit;
    auto promised = service.promised_limit;
    if (!promised && service.handling == Handling::Immediate) {
        promised = TimeLimit{};
    }
    if (!statutory && !promised) {
        limits.sentence = wording.text("common.not_published", {{"phone", phone}});
        return limits;
    }
    auto const longest =
        std::max({statutory ? days_of(*statutory) : 0.0, promised ? days_of(*promised) : 0.0, 1.0});
    limits.statutory.text =
        statutory ? limit_text(wording, *statutory) : wording.text("guide.no_statutory");
    limits.statutory.share = statutory ? static_cast<float>(days_of(*statutory) / longest) : 0;
    limits.promised.text = promised ? limit_text(wording, *promised)
                                    : wording.text("common.not_published", {{"phone", phone}});
    limits.promised.share = promised ? static_cast<float>(days_of(*promised) / longest) : 0;
    return limits;
}

std::vector<GuideView::Step> steps_of(Wording const& wording, Service const& service) {
    std::vector<GuideView::Step> steps;
    for (auto const& step : service.steps) {
        steps.push_back(
            {.number = std::to_string(steps.size() + 1),
             .name = step.name,
             .duration = step.duration ? short_limit_text(wording, *step.duration) : std::string{},
             .counted = step.counted});
    }
    return steps;
}

std::vector<GuideView::Material> materials_of(PageSources const& sources,
                                              Entry<Service> const& guide) {
    auto const& wording = sources.wording;
    std::vector<GuideView::Material> materials;
    for (auto const& material : guide.body().materials) {
        auto const index = materials.size();
        materials.push_back(
            {.name = wording.text("guide.material",
                                  {{"number", std::to_string(index + 1)}, {"name", material.name}}),
             .form = form_of(wording, material),
             .note = note_of(wording, material),
             .spared = !material.need_not_bring.empty(),
             .ticked = sources.session.is_ticked(guide.path(), index),
             .tick = intent::TickMaterial{guide.path(), index}});
    }
    return materials;
}

}  // namespace sunhall
