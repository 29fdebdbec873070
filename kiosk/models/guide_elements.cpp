#include <array>

#include "kiosk/models/dates_worded.hpp"
#include "kiosk/models/guide_parts.hpp"

namespace sunhall {

namespace {

/// In the order of Level.
constexpr std::array<std::string_view, 6> levels{"guide.national", "guide.provincial",
                                                 "guide.city",     "guide.county",
                                                 "guide.township", "guide.village"};

std::string basis_of(Wording const& wording, Service const& service) {
    if (service.legal_basis.empty()) {
        return {};
    }
    // The element is a summary; the full list with document numbers stands below.
    auto first = service.legal_basis.front();
    first.document_number.clear();
    auto const text = basis_text(wording, first);
    return service.legal_basis.size() == 1
               ? text
               : wording.text(
                     "guide.basis_more",
                     {{"basis", text}, {"count", std::to_string(service.legal_basis.size())}});
}

std::string responsibility_of(PageSources const& sources, Entry<Service> const& guide) {
    auto const& service = guide.body();
    if (!service.responsibility.empty() || !service.level) {
        return service.responsibility;
    }
    return sources.wording.text(
        "guide.responsibility_of",
        {{"department", department_name(sources, guide.item().department)},
         {"level", sources.wording.text(levels.at(static_cast<std::size_t>(*service.level)))}});
}

std::string procedure_of(Wording const& wording, Service const& service) {
    std::vector<std::string> parts;
    if (!service.steps.empty()) {
        parts.push_back(wording.text("guide.procedure_steps",
                                     {{"count", std::to_string(service.steps.size())}}));
    }
    if (service.visits) {
        parts.push_back(*service.visits == 0
                            ? wording.text("guide.procedure_online")
                            : wording.text("guide.procedure_visits",
                                           {{"count", std::to_string(*service.visits)}}));
    }
    return joined(parts, wording.text("common.comma"));
}

std::string standard_of(Wording const& wording, Service const& service) {
    if (service.conditions.empty()) {
        return {};
    }
    return service.conditions.size() == 1
               ? service.conditions.front()
               : wording.text("guide.standard_conditions",
                              {{"count", std::to_string(service.conditions.size())}});
}

std::string time_limit_of(Wording const& wording, Service const& service) {
    auto const statutory =
        service.statutory_limit ? limit_text(wording, *service.statutory_limit) : std::string{};
    auto const promised =
        service.promised_limit ? limit_text(wording, *service.promised_limit) : std::string{};
    if (promised.empty() && service.handling == Handling::Immediate) {
        return wording.text("guides.at_once");
    }
    if (!statutory.empty() && !promised.empty()) {
        return wording.text("guide.time_limit_both",
                            {{"statutory", statutory}, {"promised", promised}});
    }
    if (!statutory.empty()) {
        return wording.text("guide.time_limit_statutory", {{"limit", statutory}});
    }
    return promised.empty() ? std::string{}
                            : wording.text("guide.time_limit_promised", {{"limit", promised}});
}

std::string result_of(Wording const& wording, Service const& service) {
    if (service.results.empty()) {
        return {};
    }
    auto const& first = service.results.front();
    return first.delivery.empty()
               ? first.name
               : wording.text("guide.result_delivery",
                              {{"result", first.name}, {"delivery", first.delivery}});
}

}  // namespace

std::vector<GuideView::Element> elements_of(PageSources const& sources, Entry<Service> const& guide,
                                            std::string const& phone) {
    using Of = GuideView::ElementKind;
    auto const& wording = sources.wording;
    auto const& service = guide.body();
    auto const element = [&](Of kind, std::string label, std::string text, char const* field) {
        return GuideView::Element{
            kind, fact_or_ask(sources, std::move(label), std::move(text), phone, field)};
    };
    return {element(Of::Basis, wording.text("guide.basis"), basis_of(wording, service),
                    "service.legal_basis"),
            element(Of::Responsibility, wording.text("guide.responsibility"),
                    responsibility_of(sources, guide), "service.responsibility"),
            element(Of::Procedure, wording.text("guide.procedure"), procedure_of(wording, service),
                    "service.steps"),
            element(Of::Standard, wording.text("guide.standard"), standard_of(wording, service),
                    "service.conditions"),
            element(Of::TimeLimit, wording.text("guide.time_limit"),
                    time_limit_of(wording, service), "service.promised_limit"),
            element(Of::Result, wording.text("guide.result"), result_of(wording, service),
                    "service.results")};
}

}  // namespace sunhall
