// What each kind of page says, line by line.
//
// Internal to spoken_page: lists in spoken_lists.cpp, pages of one thing in spoken_things.cpp. UI
// thread.
#pragma once

#include "kiosk/models/telling.hpp"
#include "kiosk/models/view.hpp"

namespace sunhall {

void tell_page(Telling& tell, HomeView const& view);
void tell_page(Telling& tell, DepartmentsView const& view);
void tell_page(Telling& tell, GuideListView const& view);
void tell_page(Telling& tell, FeeListView const& view);
void tell_page(Telling& tell, OpenDaysView const& view);
void tell_page(Telling& tell, HotlinesView const& view);
void tell_page(Telling& tell, ReadingListView const& view);
void tell_page(Telling& tell, SearchView const& view);
void tell_page(Telling& tell, DisclosureListView const& view);
void tell_page(Telling& tell, LifeEventsView const& view);
void tell_page(Telling& tell, HallMapView const& view);
void tell_page(Telling& tell, SafeView const& view);
void tell_page(Telling& tell, GoneView const& view);
void tell_page(Telling& tell, AttractView const& view);
void tell_page(Telling& tell, DepartmentView const& view);
void tell_page(Telling& tell, GuideView const& view);
void tell_page(Telling& tell, FeeView const& view);
void tell_page(Telling& tell, OpenDayView const& view);
void tell_page(Telling& tell, ArticleView const& view);
void tell_page(Telling& tell, ReplyView const& view);
void tell_page(Telling& tell, DisclosureView const& view);
void tell_page(Telling& tell, LifeEventView const& view);

/// A guide as a row of a list or of a life event.
void tell_guide(Telling& tell, GuideRow const& row);

}  // namespace sunhall
