#include "kiosk/models/slip_model.hpp"

#include <algorithm>

#include "tests/kiosk/models/pages_fixture.hpp"
#include "tests/support/hall_disclosures.hpp"
#include "tests/support/reading_items.hpp"

namespace sunhall {
namespace {

class SlipModel : public testing::Test {
protected:
    [[nodiscard]] std::optional<Slip> slip_of(Page const& page) const {
        Shelf const shelf{content};
        return make_slip({shelf, chinese_wording(), session, now}, page,
                         {"A-03", "一楼自助区", 12});
    }

    template <typename Kind>
    static std::vector<Kind> all(std::vector<slip::Block> const& blocks) {
        std::vector<Kind> found;
        for (auto const& block : blocks) {
            if (auto const* const one = std::get_if<Kind>(&block)) {
                found.push_back(*one);
            }
        }
        return found;
    }

    static std::string paragraphs(std::vector<slip::Block> const& blocks) {
        std::string text;
        for (auto const& paragraph : all<slip::Paragraph>(blocks)) {
            text += paragraph.text + "\n";
        }
        return text;
    }

    std::shared_ptr<FakeCatalogue> content = hall::content();
    Session session;
    Instant now = hall::noon_before;
};

TEST_F(SlipModel, ListsEveryMaterialOfAGuideWithABoxToTick) {
    auto const slip = slip_of(page::Guide{"ziran/service/zhuanyi.json"}).value();

    auto const checks = all<slip::Check>(slip.body);
    ASSERT_EQ(checks.size(), 5U);
    EXPECT_NE(checks[1].text.find("申请人身份证明"), std::string::npos);
    EXPECT_NE(checks[1].note.find("出示电子证照可免带"), std::string::npos);
    EXPECT_EQ(all<slip::Title>(slip.body).front().text, "一次性告知单");
}

TEST_F(SlipModel, SaysWhenWhereAndOfWhatStateItWasPrinted) {
    auto const slip = slip_of(page::Guide{"ziran/service/zhuanyi.json"}).value();

    EXPECT_NE(paragraphs(slip.body).find("2026年11月24日 10:24"), std::string::npos);
    EXPECT_NE(paragraphs(slip.body).find("A-03"), std::string::npos);
    EXPECT_NE(paragraphs(slip.foot).find("第 12 版"), std::string::npos);
    EXPECT_NE(paragraphs(slip.foot).find("第 1 次公布"), std::string::npos);
    EXPECT_EQ(slip.number, "单号 A-03-");
}

TEST_F(SlipModel, CarriesTheCodeOfThePage) {
    EXPECT_EQ(all<slip::Code>(slip_of(page::Guide{"ziran/service/zhuanyi.json"})->foot)[0].url,
              "https://zwfw.shifan.example/form/0711001");
    EXPECT_EQ(all<slip::Code>(slip_of(page::Fee{"ziran/fee/tingche.json"})->foot)[0].host,
              "zwfw.shifan.example");
    EXPECT_EQ(
        all<slip::Code>(slip_of(page::OpenDay{"shuiwu/open_day/shuichang.json"})->foot).size(), 1U);
}

TEST_F(SlipModel, SaysOnWhichDayAnOpenDayIs) {
    auto const slip = slip_of(page::OpenDay{"shuiwu/open_day/shuichang.json"}).value();

    EXPECT_EQ(all<slip::Fact>(slip.body).front().label, "日期");
    EXPECT_EQ(all<slip::Fact>(slip.body).front().text, "12月4日 星期五");
}

TEST_F(SlipModel, OffersOfAnOpenDayWhatItIsStillGoodFor) {
    using std::chrono::year;
    struct Said {
        OpenDayPhase phase;
        Instant when;
        std::string button, title;
    };
    for (auto const& [phase, when, button, title] :
         {Said{OpenDayPhase::SignUp, hall::noon_before, "打印报名单", "政府开放日报名单"},
          Said{OpenDayPhase::SignUpClosed, instant_at(year{2026} / 11 / 30, 17, 1), "打印活动须知",
               "政府开放日活动须知"},
          Said{OpenDayPhase::Running, instant_at(year{2026} / 12 / 4, 10, 0), "打印活动须知",
               "政府开放日活动须知"},
          Said{OpenDayPhase::Over, instant_at(year{2026} / 12 / 4, 12, 0), "打印活动回顾",
               "政府开放日活动回顾"}}) {
        now = when;

        auto const slip = slip_of(page::OpenDay{"shuiwu/open_day/shuichang.json"}).value();

        EXPECT_EQ(slip_name(chinese_wording(), OpenDayView{.phase = phase}), button);
        EXPECT_EQ(all<slip::Title>(slip.body).front().text, title);
    }
}

TEST_F(SlipModel, KeepsTheTableOfAFee) {
    auto const slip = slip_of(page::Fee{"ziran/fee/tingche.json"}).value();

    auto const tables = all<slip::Table>(slip.body);
    ASSERT_EQ(tables.size(), 1U);
    EXPECT_EQ(tables[0].columns.size(), 4U);
    EXPECT_EQ(tables[0].rows.size(), 3U);
}

TEST_F(SlipModel, ListsTheMattersOfALifeEventToTickOffInOrder) {
    LifeEvent event;
    event.stages = {{"失去工作后", "可以一并办理", {"renshe/service/yingye.json"}},
                    {"自己创业", "", {"shuiwu/service/baoshui.json"}}};
    auto const path = content->put(hall::item("jiuye", "zhengwu", "就业一件事", event));

    auto const slip = slip_of(page::LifeEvent{path}).value();

    auto const headings = all<slip::Heading>(slip.body);
    auto const checks = all<slip::Check>(slip.body);
    ASSERT_EQ(headings.size(), 2U);
    EXPECT_EQ(headings[1].text, "2. 自己创业");
    ASSERT_EQ(checks.size(), 2U);
    EXPECT_EQ(checks[0].text, "失业保险金申领");
    EXPECT_EQ(checks[0].note, "市人力资源和社会保障局；承诺 3 个工作日；收费");
    EXPECT_TRUE(all<slip::Code>(slip.foot).empty());
}

TEST_F(SlipModel, SaysNothingOfTheVisitorsTicks) {
    auto const before = slip_of(page::Guide{"ziran/service/zhuanyi.json"}).value();
    session.switch_tick("ziran/service/zhuanyi.json", 1);

    auto const after = slip_of(page::Guide{"ziran/service/zhuanyi.json"}).value();

    EXPECT_EQ(all<slip::Check>(after.body)[1].text, all<slip::Check>(before.body)[1].text);
    EXPECT_EQ(after.body.size(), before.body.size());
}

TEST_F(SlipModel, HasADisclosureWithItsMetadataTextAndCode) {
    for (auto const& entry : hall::disclosures()) {
        content->put(entry);
    }

    auto const slip = slip_of(page::Disclosure{"ziran/disclosure/gaizao.json"}).value();

    auto const facts = all<slip::Fact>(slip.body);
    EXPECT_EQ(facts.front().label, "索引号");
    EXPECT_EQ(facts.front().text, "SF0021/2026-00347");
    EXPECT_EQ(facts.back().text, "8800-0059");
    EXPECT_NE(all<slip::Prose>(slip.body).at(0).text.find("加装电梯 126 部"), std::string::npos);
    EXPECT_EQ(all<slip::Code>(slip.foot).at(0).url, "https://zwfw.shifan.example/open/00347");
}

TEST_F(SlipModel, TellsHowToAskForWhatIsDisclosedOnRequestAndNamesNoEmptyField) {
    for (auto const& entry : hall::disclosures()) {
        content->put(entry);
    }

    auto const slip = slip_of(page::Disclosure{"renshe/disclosure/gean.json"}).value();

    EXPECT_TRUE(all<slip::Prose>(slip.body).empty());
    EXPECT_NE(paragraphs(slip.body).find("可以向责任部门申请获取"), std::string::npos);
    for (auto const& fact : all<slip::Fact>(slip.body)) {
        EXPECT_EQ(fact.text.find("尚未公开"), std::string::npos) << fact.label;
    }
}

TEST_F(SlipModel, EndsALongTextWithAParagraphAndSaysWhereTheRestIs) {
    auto item = hall::article("changwen", "很长的解读", ArticleRole::Interpretation);
    auto& article = std::get<Article>(item.body);
    std::string const paragraph = "这一段有二十个字，用来凑成一篇很长的文章。";
    article.body.clear();
    for (int i = 0; i < 100; ++i) {
        article.body += paragraph + "\n\n";
    }
    auto const path = content->put(item);
    auto const on_paper = [&] { return slip_of(page::Article{path}).value(); };

    auto const text = all<slip::Prose>(on_paper().body).at(0).text;
    EXPECT_LT(text.size(), 3600U);
    EXPECT_GT(text.size(), 3400U);
    EXPECT_TRUE(text.ends_with(paragraph));
    EXPECT_NE(paragraphs(on_paper().body).find("请在本机查看"), std::string::npos);

    article.links = {{LinkRole::Source, "", "https://zwfw.shifan.example/read/1"}};
    content->put(item);
    EXPECT_NE(paragraphs(on_paper().body).find("全文请扫描下方二维码"), std::string::npos);
}

TEST_F(SlipModel, HasNoneForListsAndForWhatIsGone) {
    EXPECT_FALSE(slip_of(page::Home{}));
    EXPECT_FALSE(slip_of(page::FeeList{}));
    EXPECT_FALSE(slip_of(page::Guide{"ziran/service/gone.json"}));
    EXPECT_TRUE(slip_name(chinese_wording(), HomeView{}).empty());
    EXPECT_EQ(slip_name(chinese_wording(), GuideView{}), "打印一次性告知单");
}

}  // namespace
}  // namespace sunhall
