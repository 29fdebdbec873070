// What the glass shows at one moment: the frame and one page in it, decided and worded. Drawing it
// asks nobody anything.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "kiosk/models/article_view.hpp"
#include "kiosk/models/attract_view.hpp"
#include "kiosk/models/contrast.hpp"
#include "kiosk/models/departments_view.hpp"
#include "kiosk/models/disclosures_view.hpp"
#include "kiosk/models/fee_view.hpp"
#include "kiosk/models/frame_view.hpp"
#include "kiosk/models/guide_list_view.hpp"
#include "kiosk/models/guide_view.hpp"
#include "kiosk/models/hall_map_view.hpp"
#include "kiosk/models/home_view.hpp"
#include "kiosk/models/hotlines_view.hpp"
#include "kiosk/models/life_events_view.hpp"
#include "kiosk/models/open_days_view.hpp"
#include "kiosk/models/picture_view.hpp"
#include "kiosk/models/print_view.hpp"
#include "kiosk/models/reading_list_view.hpp"
#include "kiosk/models/reply_view.hpp"
#include "kiosk/models/safe_view.hpp"
#include "kiosk/models/search_view.hpp"
#include "kiosk/wording/language.hpp"
#include "sync/base/hall_colours.hpp"

namespace sunhall {

/// The item is no longer published, or failed its check.
struct GoneView {
    std::string heading;
    std::vector<std::string> sentences;
    LinkView link;
};

using PageView =
    std::variant<HomeView, DepartmentsView, GuideListView, GuideView, FeeListView, FeeView,
                 OpenDaysView, OpenDayView, DepartmentView, HotlinesView, SafeView, GoneView,
                 ReadingListView, ArticleView, ReplyView, SearchView, DisclosureListView,
                 DisclosureView, LifeEventsView, LifeEventView, HallMapView, AttractView>;

/// The languages to choose from, above the page.
struct LanguagesView {
    struct Choice {
        std::string name;  ///< What its own readers call it.
        bool chosen = false;
        Language language = Language::Simplified;
    };
    std::string heading;
    std::vector<Choice> choices;
    LinkView close;  ///< Everything stays as it was.
};

struct View {
    FrameView frame;
    PageView page = SafeView{};
    /// Said once above the page: that the office has published it in Chinese only.
    std::string note = {};
    /// What can be done with the page, at its foot; the first one is what most people want.
    std::vector<LinkView> actions = {};
    /// Above the page, a picture of it.
    std::optional<PictureView> picture = {};
    /// Above the page, while a slip is printed.
    std::optional<PrintView> print = {};
    std::optional<LanguagesView> languages = {};
    /// Where the page's scrolling is remembered: equal keys scroll together.
    std::string key;
    /// Grows with every step to another page; a larger one than before is a push, a smaller one a
    /// step back.
    std::size_t depth = 0;
    bool large_text = false;
    Contrast contrast = Contrast::Usual;
    bool low_reach = false;
    /// The hall's own, for the themes that follow them.
    HallColours colours = {};
    Language language = Language::Simplified;
    /// Among regional shapes of a Han character, the ones of these readers; BCP 47.
    std::string_view shapes = "zh-CN";
};

}  // namespace sunhall
