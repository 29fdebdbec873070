#include "kiosk/models/making.hpp"

#include "kiosk/models/search_model.hpp"

namespace sunhall {

namespace {

struct Maker {
    PageSources const& sources;

    PageView operator()(page::Home const&) const { return make_home(sources); }
    PageView operator()(page::GuideDepartments const& page) const {
        return make_guide_departments(sources, page);
    }
    PageView operator()(page::GuideList const& page) const {
        return make_guide_list(sources, page);
    }
    PageView operator()(page::MostUsedGuides const&) const {
        return make_most_used_guides(sources);
    }
    PageView operator()(page::RecentGuides const&) const { return make_recent_guides(sources); }
    PageView operator()(page::Windows const&) const { return make_windows(sources); }
    PageView operator()(page::WindowGuides const& page) const {
        return make_window_guides(sources, page);
    }
    PageView operator()(page::Guide const& page) const { return make_guide(sources, page); }
    PageView operator()(page::LifeEvents const&) const { return make_life_events(sources); }
    PageView operator()(page::LifeEvent const& page) const {
        return make_life_event(sources, page);
    }
    PageView operator()(page::FeeList const& page) const { return make_fee_list(sources, page); }
    PageView operator()(page::Fee const& page) const { return make_fee(sources, page); }
    PageView operator()(page::DisclosureList const& page) const {
        return make_disclosure_list(sources, page);
    }
    PageView operator()(page::Disclosure const& page) const {
        return make_disclosure(sources, page);
    }
    PageView operator()(page::OpenDays const&) const { return make_open_days(sources); }
    PageView operator()(page::OpenDay const& page) const { return make_open_day(sources, page); }
    PageView operator()(page::Departments const&) const { return make_departments(sources); }
    PageView operator()(page::Department const& page) const {
        return make_department(sources, page);
    }
    PageView operator()(page::Notices const&) const { return make_notices(sources); }
    PageView operator()(page::Notice const& page) const { return make_notice(sources, page); }
    PageView operator()(page::Articles const& page) const { return make_articles(sources, page); }
    PageView operator()(page::HallMap const& page) const { return make_hall_map(sources, page); }
    PageView operator()(page::Article const& page) const { return make_article(sources, page); }
    PageView operator()(page::Replies const&) const { return make_replies(sources); }
    PageView operator()(page::Reply const& page) const { return make_reply(sources, page); }
    PageView operator()(page::Hotlines const&) const { return make_hotlines(sources); }
    PageView operator()(page::Search const&) const { return make_search(sources, {}); }
};

}  // namespace

PageView make_page(PageSources const& sources, Page const& page) {
    return std::visit(Maker{sources}, page);
}

GoneView make_gone(PageSources const& sources) {
    auto const& wording = sources.wording;
    return {.heading = wording.text("gone.heading"),
            .sentences = {wording.text("gone.reason"),
                          wording.text("gone.advice", {{"phone", main_hotline(sources)}})},
            .link = {wording.text("gone.link"), intent::GoHome{}}};
}

}  // namespace sunhall
