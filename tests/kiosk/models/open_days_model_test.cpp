#include "tests/kiosk/models/pages_fixture.hpp"

namespace sunhall {
namespace {

using namespace std::chrono_literals;
using std::chrono::year;

class OpenDaysTest : public PagesTest {
protected:
    void come_to(Instant when) {
        now.moment += when - now.instant;
        now.instant = when;
        pages.touched(now.moment);
    }
    std::string const path = "shuiwu/open_day/shuichang.json";
};

TEST_F(OpenDaysTest, OfferACodeWhileSignUpIsOpen) {
    open(page::OpenDay{path});

    auto const& view = see<OpenDayView>();

    EXPECT_EQ(view.phase, OpenDayPhase::SignUp);
    EXPECT_EQ(view.booking.url, "https://kfr.shifan.example/b/1204");
    EXPECT_EQ(view.leaf.month_and_weekday, "12月 周五");
    EXPECT_EQ(view.leaf.day, "4");
    EXPECT_EQ(view.cells[2].text, "40 名，余 12 名");
    EXPECT_DOUBLE_EQ(view.cells[2].taken, 0.7);
}

TEST_F(OpenDaysTest, NameTheirPhoneOnce) {
    open(page::OpenDay{path});
    auto const added = see<OpenDayView>().without_phone;
    EXPECT_EQ(added, (std::vector<std::string>{"一楼咨询台现场登记", "电话 8800-0036"}));

    auto changed = hall::open_day();
    std::get<OpenDay>(changed.body).sign_up = {"拨打 8800-0036 预约"};
    content->put(changed);
    pages.set_content(content);

    EXPECT_EQ(see<OpenDayView>().without_phone, std::vector<std::string>{"拨打 8800-0036 预约"});
}

TEST_F(OpenDaysTest, StopOfferingACodeWhenSignUpIsClosed) {
    come_to(instant_at(year{2026} / 11 / 30, 17, 1));
    open(page::OpenDay{path});

    EXPECT_EQ(see<OpenDayView>().phase, OpenDayPhase::SignUpClosed);
    EXPECT_TRUE(see<OpenDayView>().booking.empty());
    EXPECT_EQ(see<OpenDayView>().no_booking_heading, "报名已截止");
}

TEST_F(OpenDaysTest, CountPlacesLeftOnlyWhileSomebodyMaySignUp) {
    auto const whole = instant_at(year{2026} / 12 / 4, 23, 0);
    for (auto const when : {instant_at(year{2026} / 11 / 30, 17, 1), whole}) {
        come_to(when);
        open(page::OpenDay{path});

        EXPECT_EQ(see<OpenDayView>().cells[2].text, "40 名");
        EXPECT_LT(see<OpenDayView>().cells[2].taken, 0);
    }
}

TEST_F(OpenDaysTest, SayOnceInAListThatSignUpIsClosed) {
    come_to(instant_at(year{2026} / 11 / 30, 17, 1));

    EXPECT_EQ(see<HomeView>().next->state, "报名已截止 · 名额 40 名");
    open(page::OpenDays{});
    EXPECT_EQ(see<OpenDaysView>().coming[0].chip, "报名已截止");
    EXPECT_EQ(see<OpenDaysView>().coming[0].state, "名额 40 名");
}

TEST_F(OpenDaysTest, CloseSignUpOnThePageThatIsShown) {
    come_to(instant_at(year{2026} / 11 / 30, 17, 0));
    open(page::OpenDay{path});
    EXPECT_FALSE(see<OpenDayView>().booking.empty());

    wait(1min);
    pages.touched(now.moment);

    EXPECT_TRUE(see<OpenDayView>().booking.empty());
}

TEST_F(OpenDaysTest, LeaveTheHomePageWhenOver) {
    ASSERT_TRUE(see<HomeView>().next);
    EXPECT_EQ(see<HomeView>().next->state, "余 12 名 · 11月30日截止报名");

    come_to(instant_at(year{2026} / 12 / 4, 11, 30));

    EXPECT_FALSE(see<HomeView>().next);
    EXPECT_EQ(see<HomeView>().doors[3].count, "近期没有安排");
}

TEST_F(OpenDaysTest, StandUnderThePastWithTheirRecap) {
    auto past = hall::open_day("jiaotong", "公交的一天");
    auto& day = std::get<OpenDay>(past.body);
    day.starts = instant_at(year{2026} / 10 / 20, 9, 0);
    day.ends = instant_at(year{2026} / 10 / 20, 11, 0);
    day.recap = "三十位市民参观了调度中心。";
    content->put(past);
    pages.set_content(content);
    open(page::OpenDays{});

    auto const& view = see<OpenDaysView>();

    ASSERT_EQ(view.coming.size(), 1U);
    ASSERT_EQ(view.past.size(), 1U);
    EXPECT_EQ(view.past[0].details, "三十位市民参观了调度中心。");
    EXPECT_EQ(view.past[0].chip, "已结束");
}

TEST_F(OpenDaysTest, ComeInTheOrderOfTheirDates) {
    auto sooner = hall::open_day("gengzao", "更早的一场");
    std::get<OpenDay>(sooner.body).starts = instant_at(year{2026} / 11 / 27, 9, 0);
    content->put(sooner);
    pages.set_content(content);

    EXPECT_EQ(see<HomeView>().next->theme, "更早的一场");
}

TEST_F(OpenDaysTest, SayThatItIsFullAndKeepTheWaitingList) {
    auto full = hall::open_day();
    std::get<OpenDay>(full.body).remaining = 0;
    content->put(full);
    pages.set_content(content);
    open(page::OpenDays{});

    EXPECT_EQ(see<OpenDaysView>().coming[0].chip, "名额已满");
    open(page::OpenDay{path});
    EXPECT_EQ(see<OpenDayView>().booking.note, "免费，满额后转候补");
}

}  // namespace
}  // namespace sunhall
