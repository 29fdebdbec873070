#include "tests/kiosk/models/pages_fixture.hpp"

namespace sunhall {
namespace {

class GuideModelTest : public PagesTest {
protected:
    GuideView const& guide_of(Service service) {
        auto const path = content->put(hall::guide("zhuanyi", "ziran", "转移登记", service), 'Z');
        pages.set_content(content);
        open(page::Guide{path});
        return see<GuideView>();
    }
    static std::string text_of(GuideView const& view, GuideView::ElementKind kind) {
        return view.elements.at(static_cast<std::size_t>(kind)).fact.text;
    }
};

using Of = GuideView::ElementKind;

TEST_F(GuideModelTest, ShowsTheSixElements) {
    auto const& view = guide_of(hall::service());

    ASSERT_EQ(view.elements.size(), 6U);
    EXPECT_EQ(text_of(view, Of::Basis), "《不动产登记暂行条例》第十四条");
    EXPECT_EQ(text_of(view, Of::Responsibility), "市自然资源和规划局，市级行使");
    EXPECT_EQ(text_of(view, Of::Procedure), "5 个环节，到窗口 1 次");
    EXPECT_EQ(text_of(view, Of::Standard), "3 项受理条件，符合即受理");
    EXPECT_EQ(text_of(view, Of::TimeLimit), "法定 30 个工作日，承诺 3 个工作日");
    EXPECT_EQ(text_of(view, Of::Result), "不动产权证书，窗口领取或邮寄");
}

TEST_F(GuideModelTest, SaysWhomToAskForEveryMissingElement) {
    Service bare;
    bare.name = "转移登记";

    auto const& view = guide_of(bare);

    for (auto const& element : view.elements) {
        EXPECT_TRUE(element.fact.missing) << element.fact.label;
        EXPECT_EQ(element.fact.text, "尚未公开，请咨询窗口，电话 8800-0010");
    }
    EXPECT_FALSE(view.no_steps.empty());
    EXPECT_FALSE(view.no_materials.empty());
    EXPECT_FALSE(view.limits.sentence.empty());
    EXPECT_FALSE(view.fees_sentence.empty());
    EXPECT_TRUE(view.qr.empty());
    EXPECT_FALSE(view.no_qr.empty());
}

TEST_F(GuideModelTest, AsksTheMattersOwnPhoneBeforeTheDepartments) {
    auto service = hall::service();
    service.conditions.clear();

    EXPECT_EQ(text_of(guide_of(service), Of::Standard), "尚未公开，请咨询窗口，电话 8800-0012");
}

TEST_F(GuideModelTest, PutsTheFormBeforeTheGuideIntoTheCode) {
    auto const& view = guide_of(hall::service());

    EXPECT_EQ(view.qr.url, "https://zwfw.shifan.example/form/0711001");
    EXPECT_EQ(view.qr.host, "zwfw.shifan.example");
}

TEST_F(GuideModelTest, FallsBackToTheGuideWithoutAForm) {
    auto service = hall::service();
    service.links.pop_back();

    EXPECT_EQ(guide_of(service).qr.url, "https://zwfw.shifan.example/guide/0711001");
}

TEST_F(GuideModelTest, MakesNoCodeForAnOriginTheHallDoesNotList) {
    auto service = hall::service();
    service.links = {{LinkRole::Form, "", "https://zwfw.shifan.example.evil.example/form"}};

    EXPECT_TRUE(guide_of(service).qr.empty());
}

TEST_F(GuideModelTest, ComparesLimitsOnOneScale) {
    auto const& limits = guide_of(hall::service()).limits;

    EXPECT_FLOAT_EQ(limits.statutory.share, 1.0F);
    EXPECT_FLOAT_EQ(limits.promised.share, 0.1F);
    EXPECT_EQ(limits.promised.text, "3 个工作日");
}

TEST_F(GuideModelTest, TellsWhatNeedNotBeBrought) {
    auto const& materials = guide_of(hall::service()).materials;

    EXPECT_EQ(materials[1].name, "2. 申请人身份证明");
    EXPECT_TRUE(materials[1].spared);
    EXPECT_EQ(materials[1].note, "出示电子证照可免带");
    EXPECT_FALSE(materials[2].spared);
    EXPECT_EQ(materials[2].note, "申请人自备");
}

TEST_F(GuideModelTest, ListsWhatItCostsAndWhereTheBasisStands) {
    auto const& view = guide_of(hall::service());

    ASSERT_EQ(view.fees.size(), 3U);
    EXPECT_EQ(view.fees[0].amount, "80 元/件");
    EXPECT_TRUE(view.fees[2].free);
    ASSERT_TRUE(view.fees_link);
    ask(view.fees_link->intent);
    EXPECT_EQ(see<FeeView>().title, "不动产登记费");
}

TEST_F(GuideModelTest, SaysThatAMatterIsFree) {
    auto service = hall::service();
    service.fees.clear();
    service.charged = false;

    auto const& view = guide_of(service);

    EXPECT_EQ(view.fees_sentence, "本事项不收费");
    EXPECT_TRUE(view.fees_free);
}

TEST_F(GuideModelTest, SaysWhereAndWhen) {
    auto const& view = guide_of(hall::service());

    EXPECT_EQ(view.where.text, "二楼 B 区 12 至 18 号窗口");
    EXPECT_EQ(view.hours.text, "工作日 8:30—12:00，13:30—17:00");
    EXPECT_EQ(view.ask, "咨询 8800-0012");
}

TEST_F(GuideModelTest, PromisesImmediateMattersAtOnce) {
    auto service = hall::service();
    service.handling = Handling::Immediate;
    service.promised_limit.reset();
    service.statutory_limit.reset();

    auto const& view = guide_of(service);

    EXPECT_EQ(text_of(view, Of::TimeLimit), "当场办结");
    EXPECT_EQ(view.limits.promised.text, "当场");
}

}  // namespace
}  // namespace sunhall
