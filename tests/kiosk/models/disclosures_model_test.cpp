#include "tests/kiosk/models/pages_fixture.hpp"
#include "tests/support/hall_disclosures.hpp"

namespace sunhall {
namespace {

constexpr auto progress = "ziran/disclosure/gaizao.json";
constexpr auto powers = "ziran/disclosure/quanli.json";
constexpr auto cases = "renshe/disclosure/gean.json";

class DisclosuresTest : public PagesTest {
protected:
    DisclosuresTest() {
        for (auto const& entry : hall::disclosures()) {
            content->put(entry);
        }
        content->put(hall::request_guide());
        pages.set_content(content);
    }

    [[nodiscard]] TabView tab(std::string_view label) {
        auto const& tabs = see<DisclosureListView>().tabs;
        for (auto const* some : {&tabs.kinds, &tabs.lists}) {
            auto const found = std::ranges::find(*some, label, &TabView::label);
            if (found != some->end()) {
                return *found;
            }
        }
        ADD_FAILURE() << "no tab " << label;
        return {};
    }
    [[nodiscard]] static std::string text_of(std::vector<Fact> const& facts,
                                             std::string_view label) {
        auto const found = std::ranges::find(facts, label, &Fact::label);
        return found == facts.end() ? "" : found->text;
    }
};

TEST_F(DisclosuresTest, ShowTheWholeCatalogueUnderFiveKindsAndFourLists) {
    open(page::DisclosureList{});

    auto const& view = see<DisclosureListView>();

    EXPECT_EQ(view.rows, 3U);
    EXPECT_EQ(view.tabs.kinds.size(), 6U);
    EXPECT_EQ(view.tabs.lists.size(), 4U);
    EXPECT_TRUE(view.tabs.kinds.front().chosen);
    EXPECT_EQ(view.row(0)->index_number, "SF0021/2026-00347");
    EXPECT_EQ(view.row(0)->chip, "执行公开");
    EXPECT_EQ(view.row(0)->date, "2026年10月15日");
}

TEST_F(DisclosuresTest, NarrowToAKindOrAListAndBackLeadsHome) {
    open(page::DisclosureList{});

    ask(tab("执行公开").intent);
    EXPECT_EQ(see<DisclosureListView>().rows, 2U);
    EXPECT_TRUE(tab("执行公开").chosen);
    ask(tab("权力清单").intent);
    EXPECT_EQ(see<DisclosureListView>().rows, 1U);
    EXPECT_FALSE(tab("执行公开").chosen);
    ask(tab("负面清单").intent);
    EXPECT_EQ(see<DisclosureListView>().rows, 0U);
    ask(intent::GoBack{});

    EXPECT_EQ(pages.here(), Page{page::Home{}});
}

TEST_F(DisclosuresTest, ReadNoEntryToDrawTheList) {
    open(page::DisclosureList{.category = DisclosureCategory::Execution});

    EXPECT_EQ(see<DisclosureListView>().rows, 2U);
    EXPECT_EQ(content->reads(progress), 0);
}

TEST_F(DisclosuresTest, TellWhatTheCatalogueKnowsOfAnEntry) {
    open(page::Disclosure{progress});

    auto const& view = see<DisclosureView>();

    EXPECT_EQ(text_of(view.metadata, "索引号"), "SF0021/2026-00347");
    EXPECT_EQ(text_of(view.metadata, "责任部门"), "市自然资源和规划局");
    EXPECT_EQ(text_of(view.metadata, "公开载体"), "政府网站、政务服务大厅");
    EXPECT_EQ(text_of(view.elements, "实施单位"), "市住房和城乡建设局");
    EXPECT_EQ(text_of(view.contacts, "监督"), "8800-0059");
    EXPECT_EQ(view.qr.host, "zwfw.shifan.example");
}

TEST_F(DisclosuresTest, SayWhomToAskForWhatIsMissing) {
    open(page::Disclosure{cases});

    auto const& view = see<DisclosureView>();

    EXPECT_EQ(text_of(view.metadata, "发布日期"), "尚未公开，请咨询窗口，电话 8800-0055");
    EXPECT_NE(view.no_body.find("8800-0055"), std::string::npos);
    EXPECT_EQ(view.qr.heading, "扫码看说明");
}

TEST_F(DisclosuresTest, LeadFromAnEntryOnRequestToHowToAsk) {
    open(page::Disclosure{cases});

    ASSERT_TRUE(see<DisclosureView>().ask);
    ask(see<DisclosureView>().ask->intent);

    EXPECT_EQ(see<GuideView>().title, "政府信息公开申请（依申请公开）");
    EXPECT_FALSE(see<GuideView>().qr.empty());
}

TEST_F(DisclosuresTest, OfferToAskForMoreOnlyWhereTheHallHasAGuideToIt) {
    open(page::DisclosureList{});
    EXPECT_TRUE(see<DisclosureListView>().tabs.request);

    content->remove(item_path(hall::request_guide()));
    pages.set_content(content);

    EXPECT_FALSE(see<DisclosureListView>().tabs.request);
}

TEST_F(DisclosuresTest, TurnToTheNextOfTheSameKindAndBackToTheList) {
    open(page::DisclosureList{});
    open(page::Disclosure{progress});
    EXPECT_FALSE(see<DisclosureView>().previous);

    ask(see<DisclosureView>().next->intent);

    EXPECT_EQ(see<DisclosureView>().item.path, powers);
    EXPECT_FALSE(see<DisclosureView>().next);
    ask(intent::GoBack{});
    EXPECT_EQ(pages.here(), Page{page::DisclosureList{}});
}

}  // namespace
}  // namespace sunhall
