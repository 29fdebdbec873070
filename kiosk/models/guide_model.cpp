#include <array>

#include "kiosk/models/counted_link.hpp"
#include "kiosk/models/dates_worded.hpp"
#include "kiosk/models/guide_parts.hpp"
#include "kiosk/models/guide_rows.hpp"
#include "kiosk/models/making.hpp"

namespace sunhall {

namespace {

/// In the order of ServiceType.
constexpr std::array<std::string_view, 7> types{
    "guide.licensing", "guide.payment",     "guide.confirmation",  "guide.adjudication",
    "guide.reward",    "guide.other_power", "guide.public_service"};

std::vector<std::string> chips_of(Wording const& wording, Service const& service) {
    std::vector<std::string> chips{wording.text(types.at(static_cast<std::size_t>(service.type)))};
    if (auto audience = audience_text(wording, service); !audience.empty()) {
        chips.push_back(std::move(audience));
    }
    chips.push_back(wording.text(service.handling == Handling::Immediate ? "guide.immediate"
                                                                         : "guide.committed"));
    return chips;
}

std::string meta_of(Wording const& wording, Entry<Service> const& guide) {
    auto const& service = guide.body();
    auto const& code =
        service.implementation_code.empty() ? service.base_code : service.implementation_code;
    auto const& confirmed = guide.item().confirmed_on;
    return joined({code.empty() ? code : wording.text("guide.code", {{"code", code}}),
                   confirmed
                       ? wording.text("guide.confirmed", {{"day", day_text(wording, *confirmed)}})
                       : std::string{}});
}

/// The form saves the visitor the second way here, so it comes before the guide itself.
QrView qr_of_guide(PageSources const& sources, Entry<Service> const& guide) {
    auto const& wording = sources.wording;
    struct Choice {
        LinkRole role;
        char const* heading;
    };
    constexpr std::array<Choice, 5> choices{{{LinkRole::Form, "guide.qr_form"},
                                             {LinkRole::Guide, "guide.qr_guide"},
                                             {LinkRole::Booking, "guide.qr_other"},
                                             {LinkRole::Query, "guide.qr_other"},
                                             {LinkRole::Source, "guide.qr_guide"}}};
    for (auto const& choice : choices) {
        auto url = link_of(guide.body().links, {choice.role});
        if (choice.role == LinkRole::Form || choice.role == LinkRole::Booking) {
            url = counted_link(sources, url, guide.item().id);
        }
        if (!url.empty()) {
            auto qr = qr_of(sources, url, wording.text(choice.heading), {});
            if (!qr.empty()) {
                return qr;
            }
        }
    }
    return {};
}

void add_steps(PageSources const& sources, Service const& service, std::string const& phone,
               GuideView& view) {
    auto const& wording = sources.wording;
    view.steps_heading = wording.text("guide.steps");
    view.steps = steps_of(wording, service);
    if (view.steps.empty()) {
        view.no_steps = wording.text("common.not_published", {{"phone", phone}});
    } else {
        view.steps_note = wording.text("guide.steps_note");
    }
}

void add_materials(PageSources const& sources, Entry<Service> const& guide,
                   std::string const& phone, GuideView& view) {
    auto const& wording = sources.wording;
    view.materials = materials_of(sources, guide);
    if (view.materials.empty()) {
        view.materials_heading = wording.text("guide.materials_none");
        view.no_materials = wording.text("common.not_published", {{"phone", phone}});
    } else {
        view.materials_heading =
            wording.text("guide.materials", {{"count", std::to_string(view.materials.size())}});
        view.materials_note = wording.text("guide.materials_note");
    }
}

}  // namespace

PageView make_guide(PageSources const& sources, page::Guide const& page) {
    auto const guide = sources.shelf.read<Service>(page.path);
    if (!guide) {
        return make_gone(sources);
    }
    auto const& wording = sources.wording;
    auto const& service = guide->body();
    auto const phone = phone_to_ask(sources, service.contacts, guide->item().department);
    GuideView view{.item = guide->ref(),
                   .title = guide->item().title,
                   .chips = chips_of(wording, service),
                   .meta = meta_of(wording, *guide),
                   .elements = elements_of(sources, *guide, phone),
                   .qr = qr_of_guide(sources, *guide),
                   .limits = limits_of(sources, service, phone)};
    if (view.qr.empty()) {
        view.no_qr_heading = wording.text("guide.no_qr");
        view.no_qr = {wording.text("guide.no_qr_reason"),
                      wording.text("guide.consult", {{"phone", phone}})};
    }
    add_steps(sources, service, phone, view);
    add_materials(sources, *guide, phone, view);
    add_fees(sources, service, phone, view);
    add_place(sources, *guide, phone, view);
    view.more_heading = wording.text("guide.more");
    view.more = more_facts(sources, service, phone);
    return view;
}

}  // namespace sunhall
