#include "kiosk/models/counted_link.hpp"

#include "kiosk/models/making.hpp"
#include "kiosk/models/slip_model.hpp"
#include "tests/kiosk/models/pages_fixture.hpp"

namespace sunhall {
namespace {

class CountedLink : public testing::Test {
protected:
    CountedLink() {
        auto of_the_hall = hall::the_hall();
        std::get<Hall>(of_the_hall.body).counting_origins = {"https://kfr.shifan.example"};
        content->put(of_the_hall);
    }

    [[nodiscard]] std::string counted(std::string const& url, Channel channel = Channel::Screen,
                                      std::string_view id = "shuichang") const {
        Shelf const shelf{content};
        Session const session;
        return counted_link({shelf, chinese_wording(), session, hall::noon_before, "A-03", channel},
                            url, id);
    }

    std::shared_ptr<FakeCatalogue> content = hall::content();
};

TEST_F(CountedLink, SaysItemTerminalAndWhetherItStoodOnPaper) {
    EXPECT_EQ(counted("https://kfr.shifan.example/b/1204"),
              "https://kfr.shifan.example/b/1204?e=shuichang&t=A-03&c=s");
    EXPECT_EQ(counted("https://kfr.shifan.example/b?x=1", Channel::Paper),
              "https://kfr.shifan.example/b?x=1&e=shuichang&t=A-03&c=p");
}

TEST_F(CountedLink, LeavesOtherOfficesLinksAlone) {
    EXPECT_EQ(counted("https://zwfw.shifan.example/form/1"), "https://zwfw.shifan.example/form/1");
    EXPECT_EQ(counted(""), "");
}

TEST_F(CountedLink, LeavesALinkAloneThatItWouldMakeTooLongOrAmbiguous) {
    auto const longest = "https://kfr.shifan.example/" + std::string(40, 'b');
    for (auto const& url : {longest, std::string{"https://kfr.shifan.example/b?t=zd"},
                            std::string{"https://kfr.shifan.example/b#top"}}) {
        EXPECT_EQ(counted(url), url);
    }
    EXPECT_EQ(counted("https://kfr.shifan.example/" + std::string(34, 'b')).size(),
              longest_counted_link);
}

TEST_F(CountedLink, IsWhatTheCodesOfAnOpenDaySay) {
    Shelf const shelf{content};
    Session const session;
    PageSources const sources{shelf, chinese_wording(), session, hall::noon_before, "A-03"};
    page::OpenDay const day{"shuiwu/open_day/shuichang.json"};

    auto const page = std::get<OpenDayView>(make_page(sources, day));
    auto const slip = make_slip(sources, day, {"A-03", "", 1}).value();

    EXPECT_TRUE(page.booking.url.ends_with("&t=A-03&c=s")) << page.booking.url;
    for (auto const& block : slip.foot) {
        if (auto const* const code = std::get_if<slip::Code>(&block)) {
            EXPECT_TRUE(code->url.ends_with("&t=A-03&c=p")) << code->url;
        }
    }
}

}  // namespace
}  // namespace sunhall
