#include "kiosk/screens/screen.hpp"

#include <algorithm>

#include "kiosk/screens/article.hpp"
#include "kiosk/screens/attract.hpp"
#include "kiosk/screens/departments.hpp"
#include "kiosk/screens/disclosures.hpp"
#include "kiosk/screens/fees.hpp"
#include "kiosk/screens/frame.hpp"
#include "kiosk/screens/gone.hpp"
#include "kiosk/screens/guide.hpp"
#include "kiosk/screens/guide_list.hpp"
#include "kiosk/screens/hall_map.hpp"
#include "kiosk/screens/home.hpp"
#include "kiosk/screens/hotlines.hpp"
#include "kiosk/screens/languages.hpp"
#include "kiosk/screens/life_events.hpp"
#include "kiosk/screens/open_day.hpp"
#include "kiosk/screens/open_days.hpp"
#include "kiosk/screens/picture.hpp"
#include "kiosk/screens/printing.hpp"
#include "kiosk/screens/reading_list.hpp"
#include "kiosk/screens/reply.hpp"
#include "kiosk/screens/safe.hpp"
#include "kiosk/screens/search.hpp"

namespace sunhall {

namespace {

struct DrawPage {
    Ui& ui;
    PageArea const& area;
    std::vector<LinkView> const& actions;

    using Asked = std::optional<Intent>;

    Asked operator()(HomeView const& view) const { return draw_home(ui, area, view); }
    Asked operator()(DepartmentsView const& view) const { return draw_departments(ui, area, view); }
    Asked operator()(DepartmentView const& view) const { return draw_department(ui, area, view); }
    Asked operator()(GuideListView const& view) const { return draw_guide_list(ui, area, view); }
    Asked operator()(GuideView const& view) const { return draw_guide(ui, area, view, actions); }
    Asked operator()(FeeListView const& view) const { return draw_fee_list(ui, area, view); }
    Asked operator()(FeeView const& view) const { return draw_fee(ui, area, view, actions); }
    Asked operator()(OpenDaysView const& view) const { return draw_open_days(ui, area, view); }
    Asked operator()(OpenDayView const& view) const {
        return draw_open_day(ui, area, view, actions);
    }
    Asked operator()(ReadingListView const& view) const {
        return draw_reading_list(ui, area, view);
    }
    Asked operator()(ReplyView const& view) const { return draw_reply(ui, area, view); }
    Asked operator()(ArticleView const& view) const {
        return draw_article(ui, area, view, actions);
    }
    Asked operator()(DisclosureListView const& view) const {
        return draw_disclosure_list(ui, area, view);
    }
    Asked operator()(DisclosureView const& view) const { return draw_disclosure(ui, area, view); }
    Asked operator()(LifeEventsView const& view) const { return draw_life_events(ui, area, view); }
    Asked operator()(LifeEventView const& view) const { return draw_life_event(ui, area, view); }
    Asked operator()(HallMapView const& view) const { return draw_hall_map(ui, area, view); }
    Asked operator()(AttractView const& view) const { return draw_attract(ui, area, view); }
    Asked operator()(HotlinesView const& view) const {
        draw_hotlines(ui, area, view);
        return std::nullopt;
    }
    Asked operator()(SearchView const& view) const { return draw_search(ui, area, view); }
    Asked operator()(SafeView const& view) const {
        draw_safe(ui, area, view);
        return std::nullopt;
    }
    Asked operator()(GoneView const& view) const { return draw_gone(ui, area, view); }
};

/// On a landscape page these put it beside the code, where there is one (tokens.md §6).
bool places_its_actions(PageView const& page) {
    return std::holds_alternative<GuideView>(page) || std::holds_alternative<FeeView>(page) ||
           std::holds_alternative<OpenDayView>(page) || std::holds_alternative<ArticleView>(page);
}

}  // namespace

std::optional<Intent> draw(Ui& ui, View const& view) {
    ui.set_accent(accent_of(view.frame.doorway));
    ui.set_shapes(view.shapes);
    auto frame = draw_frame(ui, view.frame);
    take_note(ui, frame.content, view.note);
    // In low reach what acts lies below it anyway.
    frame.acts.y = std::max(frame.acts.y, frame.content.y);
    bool const beside = ui.theme().landscape && places_its_actions(view.page);
    auto const of_foot = beside ? std::nullopt : draw_actions(ui, frame.content, view.actions);
    frame.acts.height = frame.content.bottom() - frame.acts.y;
    PageArea const area{frame.content, frame.acts, view.key};
    auto const of_page = std::visit(DrawPage{ui, area, view.actions}, view.page);
    auto const of_picture = draw_picture(ui, view.picture);
    auto const of_languages = draw_languages(ui, view.languages);
    auto const of_print = draw_print(ui, view.print);
    auto const of_question = draw_question(ui, view.frame);
    // At most one of them was touched.
    for (auto const& asked :
         {of_question, of_print, of_languages, of_picture, frame.asked, of_foot}) {
        if (asked) {
            return asked;
        }
    }
    return of_page;
}

}  // namespace sunhall
