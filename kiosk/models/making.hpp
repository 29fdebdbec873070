// The functions that make each page's view. Every one answers a whole view: what is missing in the
// content is worded as missing.
//
// Pure but for the reads from the shelf. An item page answers GoneView where the item is not there.
#pragma once

#include "kiosk/models/idle.hpp"
#include "kiosk/models/page.hpp"
#include "kiosk/models/page_sources.hpp"
#include "kiosk/models/view.hpp"

namespace sunhall {

[[nodiscard]] HomeView make_home(PageSources const& sources);
[[nodiscard]] DepartmentsView make_guide_departments(PageSources const& sources,
                                                     page::GuideDepartments const& page);
[[nodiscard]] GuideListView make_guide_list(PageSources const& sources,
                                            page::GuideList const& page);
[[nodiscard]] GuideListView make_most_used_guides(PageSources const& sources);
[[nodiscard]] GuideListView make_recent_guides(PageSources const& sources);
[[nodiscard]] DepartmentsView make_windows(PageSources const& sources);
[[nodiscard]] GuideListView make_window_guides(PageSources const& sources,
                                               page::WindowGuides const& page);
[[nodiscard]] PageView make_guide(PageSources const& sources, page::Guide const& page);
[[nodiscard]] LifeEventsView make_life_events(PageSources const& sources);
[[nodiscard]] PageView make_life_event(PageSources const& sources, page::LifeEvent const& page);
[[nodiscard]] FeeListView make_fee_list(PageSources const& sources, page::FeeList const& page);
[[nodiscard]] PageView make_fee(PageSources const& sources, page::Fee const& page);
[[nodiscard]] DisclosureListView make_disclosure_list(PageSources const& sources,
                                                      page::DisclosureList const& page);
[[nodiscard]] PageView make_disclosure(PageSources const& sources, page::Disclosure const& page);
[[nodiscard]] OpenDaysView make_open_days(PageSources const& sources);
[[nodiscard]] PageView make_open_day(PageSources const& sources, page::OpenDay const& page);
[[nodiscard]] DepartmentsView make_departments(PageSources const& sources);
[[nodiscard]] PageView make_department(PageSources const& sources, page::Department const& page);
[[nodiscard]] ReadingListView make_notices(PageSources const& sources);
[[nodiscard]] PageView make_notice(PageSources const& sources, page::Notice const& page);
[[nodiscard]] ReadingListView make_articles(PageSources const& sources, page::Articles const& page);
[[nodiscard]] HallMapView make_hall_map(PageSources const& sources, page::HallMap const& page);
[[nodiscard]] PageView make_article(PageSources const& sources, page::Article const& page);
[[nodiscard]] ReadingListView make_replies(PageSources const& sources);
[[nodiscard]] PageView make_reply(PageSources const& sources, page::Reply const& page);
[[nodiscard]] HotlinesView make_hotlines(PageSources const& sources);
[[nodiscard]] AttractSubjects attract_subjects(PageSources const& sources);
/// `turn` is less than there are subjects.
[[nodiscard]] AttractView make_attract(PageSources const& sources, AttractSubjects const& subjects,
                                       std::size_t turn);
[[nodiscard]] GoneView make_gone(PageSources const& sources);

/// Any of them.
[[nodiscard]] PageView make_page(PageSources const& sources, Page const& page);

}  // namespace sunhall
