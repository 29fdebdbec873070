#include "kiosk/models/slip_model.hpp"

#include <algorithm>

#include "tests/kiosk/models/pages_fixture.hpp"

namespace sunhall {
namespace {

class SlipModel : public testing::Test {
protected:
    [[nodiscard]] std::optional<Slip> slip_of(Page const& page) const {
        Shelf const shelf{content};
        return make_slip({shelf, chinese_wording(), session, hall::noon_before}, page,
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

TEST_F(SlipModel, HasNoneForListsAndForWhatIsGone) {
    EXPECT_FALSE(slip_of(page::Home{}));
    EXPECT_FALSE(slip_of(page::FeeList{}));
    EXPECT_FALSE(slip_of(page::Guide{"ziran/service/gone.json"}));
    EXPECT_TRUE(slip_name(chinese_wording(), page::Home{}).empty());
    EXPECT_EQ(slip_name(chinese_wording(), page::Guide{""}), "打印一次性告知单");
}

}  // namespace
}  // namespace sunhall
