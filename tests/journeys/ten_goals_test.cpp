// What people come for, each within three touches of the home page, its code on the first
// screenful.
//
// Scrolling and typing do not count as touches, as domain.md says; a visitor scrolls for as long as
// the list goes on.
#include <algorithm>
#include <map>

#include "tests/journeys/hall_journey.hpp"

namespace sunhall::journey {
namespace {

using namespace std::chrono_literals;

constexpr int most_touches = 3;

struct Goal {
    char const* name;
    /// Where to touch, one after another: words on the screen, or part of an item's path.
    std::vector<std::string> touches;
    /// The item whose link the code holds; empty where a page has no code to show.
    std::string item;
    /// Words that stand on the page when the visitor is there.
    std::string words;
};

std::vector<Goal> const goals{
    {"ResidencePermit",
     {"办事指南", "gongan/department/", "gongan/service/juzhuzheng-banli"},
     "gongan/service/juzhuzheng-banli.json",
     "居住证申领"},
    {"ParkingFee",
     {"收费标准", "停车", "zhujian/fee/zhuzhai-tingche"},
     "zhujian/fee/zhuzhai-tingche.json",
     "住宅小区停车服务费"},
    {"Pension",
     {"办事指南", "renshe/department/", "renshe/service/tuixiu-yanglaojin"},
     "renshe/service/tuixiu-yanglaojin.json",
     "企业职工基本养老金申领"},
    {"MarriageRegistration",
     {"办事指南", "minzheng/department/", "minzheng/service/jiehun-dengji"},
     "minzheng/service/jiehun-dengji.json",
     "内地居民结婚登记"},
    {"OpenDayBooking", {"政府开放日", "/open_day/"}, "", "扫码报名"},
    {"HousingFund",
     {"办事指南", "gongjijin/department/", "gongjijin/service/zufang-tiqu"},
     "gongjijin/service/zufang-tiqu.json",
     "租房提取住房公积金"},
    {"ComplaintHotline", {"投诉"}, "", "12345"},
    {"SchoolEnrolment",
     {"办事指南", "jiaoyu/department/", "jiaoyu/service/xiaoxue-ruxue"},
     "jiaoyu/service/xiaoxue-ruxue.json",
     "义务教育入学"},
    {"BusinessLicence",
     {"办事指南", "shijian/department/", "shijian/service/gongsi-sheli"},
     "shijian/service/gongsi-sheli.json",
     "营业执照办理"},
    {"DisclosureOnRequest",
     {"政务公开", "依申请公开"},
     "zhengfuban/service/yishenqing-gongkai.json",
     "政府信息公开申请"},
};

/// What is written on the screen.
enum class Script { Simplified, Traditional, English };

/// How people choose to read: what they touch first to do so, and the screen they stand before.
struct Reading {
    char const* name;
    std::vector<std::string> touches;
    int width = 1080;
    int height = 1920;
    Script script = Script::Simplified;
};

std::vector<Reading> const readings{
    {"Plainly", {}},
    {"InLargeText", {"大字"}},
    {"InHighContrast", {"高对比"}},
    {"InLowReach", {"低位操作"}},
    {"InLowReachAndLargeText", {"低位操作", "大字"}},
    {"OnAWideScreen", {}, 1920, 1080},
    {"InTraditionalChinese", {"语言", "繁體中文"}, 1080, 1920, Script::Traditional},
    {"InEnglish", {"语言", "English"}, 1080, 1920, Script::English}};

/// The words of the goals as readers of Traditional Chinese see them.
std::map<std::string, std::string> const traditional{
    {"办事指南", "辦事指南"},
    {"收费标准", "收費標準"},
    {"停车", "停車"},
    {"投诉", "投訴"},
    {"政府开放日", "政府開放日"},
    {"政务公开", "政務公開"},
    {"依申请公开", "依申請公開"},
    {"首页", "首頁"},
    {"居住证申领", "居住證申領"},
    {"住宅小区停车服务费", "住宅小區停車服務費"},
    {"企业职工基本养老金申领", "企業職工基本養老金申領"},
    {"内地居民结婚登记", "內地居民結婚登記"},
    {"扫码报名", "掃碼報名"},
    {"租房提取住房公积金", "租房提取住房公積金"},
    {"义务教育入学", "義務教育入學"},
    {"营业执照办理", "營業執照辦理"},
    {"政府信息公开申请", "政府信息公開申請"},
};

/// The same in English, where the terminal or the office has it.
std::map<std::string, std::string> const english{
    {"办事指南", "Services"},
    {"收费标准", "Fees"},
    {"停车", "Parking"},
    {"投诉", "Complaint"},
    {"政府开放日", "Open days"},
    {"政务公开", "Disclosure"},
    {"依申请公开", "On request"},
    {"首页", "Home"},
    {"居住证申领", "Residence permit: first application"},
    {"企业职工基本养老金申领", "Old-age pension for employees"},
    {"内地居民结婚登记", "Marriage registration"},
    {"扫码报名", "Scan to sign up"},
    {"义务教育入学", "Primary school: enrolment"},
    {"营业执照办理", "Business licence: new company"},
};

std::string written(std::string const& words, Script script) {
    if (script == Script::Simplified) {
        return words;
    }
    auto const& known = script == Script::Traditional ? traditional : english;
    auto const found = known.find(words);
    return found == known.end() ? words : found->second;
}

std::string name_of(testing::TestParamInfo<Reading> const& reading) { return reading.param.name; }

class TenGoals : public testing::TestWithParam<Reading> {
protected:
    void SetUp() override {
        office.publish();
        terminal.start(screen);
        ASSERT_TRUE(terminal.shows_content()) << terminal.process().errors();
        for (auto const& words : GetParam().touches) {
            visitor.touch(words);
        }
    }

    void reach(Goal const& goal) {
        for (auto const& where : goal.touches) {
            if (where.find('/') == std::string::npos) {
                visitor.touch(written(where));
            } else {
                visitor.scroll_to_and_touch(where);
            }
        }
    }

    [[nodiscard]] static std::string written(std::string const& words) {
        return journey::written(words, GetParam().script);
    }

    /// The item's published links, whatever their role.
    [[nodiscard]] std::vector<std::string> links_of(std::string const& item) const {
        auto const published = office.item(item);
        std::vector<std::string> urls;
        if (auto const* const links = member(published, "body.links"); links != nullptr) {
            for (auto const& link : *links->array()) {
                urls.push_back(text_at(link, "url"));
            }
        }
        return urls;
    }

    /// Whether zbar reads one of the item's links off the glass.
    [[nodiscard]] bool scans_a_link_of(std::string const& item) const {
        auto const links = links_of(item);
        return eventually(10s, [&] {
            auto const codes = visitor.scan();
            return std::ranges::any_of(codes, [&](std::string const& code) {
                return std::ranges::find(links, code) != links.end();
            });
        });
    }

    // NOLINTBEGIN(*-non-private-member-variables-in-classes): gtest's tests are derived classes.
    TemporaryFolder folder;
    Office office{folder / "hall"};
    Nginx server{folder / "hall"};
    Xvfb screen{GetParam().width, GetParam().height};
    Terminal terminal{folder / "terminal", office.terminal_root(), server};
    Visitor visitor{screen, terminal.client()};
    // NOLINTEND(*-non-private-member-variables-in-classes)
};

TEST_P(TenGoals, AreReachedInThreeTouchesEach) {
    for (auto const& goal : goals) {
        SCOPED_TRACE(goal.name);
        visitor.start_counting();
        ASSERT_NO_THROW(reach(goal)) << visitor.everything();

        EXPECT_NO_THROW(visitor.read(written(goal.words)));
        EXPECT_LE(visitor.touches(), most_touches);
        if (!goal.item.empty()) {
            EXPECT_TRUE(scans_a_link_of(goal.item))
                << "zbar read " << testing::PrintToString(visitor.scan()) << " off "
                << visitor.everything();
        }
        visitor.touch(written("首页"));
    }
}

INSTANTIATE_TEST_SUITE_P(Read, TenGoals, testing::ValuesIn(readings), name_of);

}  // namespace
}  // namespace sunhall::journey
