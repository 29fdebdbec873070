// The parts of a guide's page, each made from the service alone so that each can be tested alone.
#pragma once

#include <string>
#include <vector>

#include "kiosk/models/guide_view.hpp"
#include "kiosk/models/page_sources.hpp"

namespace sunhall {

/// Always six, in the law's order; `phone` is whom to ask for one that is missing.
[[nodiscard]] std::vector<GuideView::Element> elements_of(PageSources const& sources,
                                                          Entry<Service> const& guide,
                                                          std::string const& phone);

/// Two bars where there is a figure for each, one sentence where there is none.
[[nodiscard]] GuideView::Limits limits_of(PageSources const& sources, Service const& service,
                                          std::string const& phone);

[[nodiscard]] std::vector<GuideView::Step> steps_of(Wording const& wording, Service const& service);

[[nodiscard]] std::vector<GuideView::Material> materials_of(PageSources const& sources,
                                                            Entry<Service> const& guide);

/// Fills in what a guide says of money.
void add_fees(PageSources const& sources, Service const& service, std::string const& phone,
              GuideView& view);

/// Fills in where and when it is done, and whom to call.
void add_place(PageSources const& sources, Entry<Service> const& guide, std::string const& phone,
               GuideView& view);

/// What stands below the first screenful: conditions, basis in full, results, notes.
[[nodiscard]] std::vector<Fact> more_facts(PageSources const& sources, Service const& service,
                                           std::string const& phone);

}  // namespace sunhall
