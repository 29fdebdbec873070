// A visitor leaves with a QR code that scans, in three touches.
#include <algorithm>

#include "tests/journeys/hall_journey.hpp"

namespace sunhall::journey {
namespace {

using namespace std::chrono_literals;

std::string link_of(Json const& guide, std::string_view role) {
    auto const* const links = member(guide, "body.links");
    for (auto const& link : links == nullptr ? Json::Array{} : *links->array()) {
        if (text_at(link, "role") == role) {
            return text_at(link, "url");
        }
    }
    return "";
}

std::string host_of(std::string const& url) {
    auto const start = url.find("://") + 3;
    return url.substr(start, url.find('/', start) - start);
}

class Code : public HallJourney {
protected:
    [[nodiscard]] bool scans(std::string const& link) const {
        return eventually(10s, [&] {
            auto const codes = visitor.scan();
            return std::ranges::find(codes, link) != codes.end();
        });
    }
};

TEST_F(Code, OfAGuidesFormIsThreeTouchesFromHome) {
    visitor.touch("办事指南");
    visitor.touch_first("/department/");
    auto const guide = visitor.touch_first("/service/");
    auto const link = link_of(office.item(guide), "form");

    EXPECT_TRUE(scans(link)) << guide << " has " << link << "; zbar read "
                             << testing::PrintToString(visitor.scan()) << " off "
                             << visitor.everything();
    EXPECT_EQ(visitor.touches(), 3);
    EXPECT_NO_THROW(visitor.read(host_of(link)));
}

TEST_F(Code, OfAnOpenDayBooksAPlace) {
    visitor.touch("政府开放日");
    auto const open_day = visitor.touch_first("/open_day/");
    // The office counts where bookings come from: this day, this terminal, off the screen.
    auto const link = text_at(office.item(open_day), "body.booking_form") +
                      "?e=" + text_at(office.item(open_day), "id") + "&t=A-03&c=s";

    EXPECT_TRUE(scans(link)) << open_day << " has " << link << "; zbar read "
                             << testing::PrintToString(visitor.scan()) << " off "
                             << visitor.everything();
    EXPECT_NO_THROW(visitor.read(host_of(link)));
}

TEST_F(Code, ComesWithAPageThatCanDrawAllItsCharacters) {
    visitor.touch("办事指南");
    visitor.touch_first("/department/");
    auto const guide = visitor.touch_first("/service/");
    visitor.read(text_at(office.item(guide), "title"));

    for (auto const& text : terminal.client().screen().value_or(Screen{}).texts) {
        EXPECT_EQ(text.missing_glyphs, 0) << text.text;
    }
}

}  // namespace
}  // namespace sunhall::journey
