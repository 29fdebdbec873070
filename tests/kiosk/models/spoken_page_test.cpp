#include "kiosk/models/spoken_page.hpp"

#include "kiosk/models/tour.hpp"
#include "tests/kiosk/models/pages_fixture.hpp"

namespace sunhall {
namespace {

class SpokenPage : public PagesTest {
protected:
    /// All of it, a sentence a line.
    std::string said() {
        std::string text;
        for (auto const& sentence : spoken_page(look())) {
            text += sentence.text + "\n";
        }
        return text;
    }
};

bool holds(std::string const& text, std::string_view words) {
    return text.find(words) != std::string::npos;
}

TEST_F(SpokenPage, HasSomethingToSayOnEveryPage) {
    for (auto const& stop : tour_of(content, now.instant)) {
        Pages page{all_spoken(), {{"一楼自助区", "A-03"}, {}}, now};
        page.set_content(content);
        page.set_titles(content->titles());
        for (auto const& step : stop.steps) {
            page.handle(step, now);
        }

        EXPECT_FALSE(spoken_page(page.view(now)).empty()) << stop.name;
    }
}

TEST_F(SpokenPage, TellsAGuideInTheOrderInWhichItIsRead) {
    open(page::Guide{"ziran/service/zhuanyi.json"});
    auto const& view = see<GuideView>();

    auto const text = said();

    auto at = std::size_t{0};
    for (auto const& words :
         {view.title, view.elements.front().fact.text, view.limits.promised.text,
          view.materials.front().name, view.fees.front().amount, view.where.text}) {
        auto const found = text.find(words, at);
        ASSERT_NE(found, std::string::npos) << words;
        at = found;
    }
    EXPECT_TRUE(holds(text, view.materials.front().name + "，" + view.materials.front().form));
}

TEST_F(SpokenPage, LeavesWebAddressesToTheEye) {
    open(page::Guide{"ziran/service/zhuanyi.json"});

    EXPECT_TRUE(holds(said(), see<GuideView>().qr.heading));
    EXPECT_FALSE(holds(said(), "://"));
}

TEST_F(SpokenPage, ReadsChineseByTheChineseVoiceOnAnEnglishPage) {
    ask(intent::ChooseLanguage{Language::English});
    open(page::Guide{"ziran/service/zhuanyi.json"});

    auto const sentences = spoken_page(look());

    for (auto const& sentence : sentences) {
        bool const chinese = holds(sentence.text, "不") || holds(sentence.text, "的");
        EXPECT_FALSE(chinese && sentence.tongue == Tongue::English) << sentence.text;
    }
    EXPECT_TRUE(std::ranges::count(sentences, Tongue::English, &Sentence::tongue) > 0);
}

TEST(SpokenArticle, IsToldWithoutTheMarksOfItsText) {
    View view;
    view.page = ArticleView{.title = "标题",
                            .text =
                                "# 一、要点\n\n**先**办[这件事](https://a.example)，再说。\n\n"
                                "- 甲\n- 乙\n\n| 项目 | 金额 |\n|---|---|\n| 丙 | 5 元 |\n\n"
                                "![大门的照片](door.png)"};

    auto const sentences = spoken_page(view);

    std::string text;
    for (auto const& sentence : sentences) {
        text += sentence.text + "/";
    }
    EXPECT_TRUE(text.starts_with("标题/一、要点/先办这件事，再说。/")) << text;
    EXPECT_TRUE(holds(text, "丙 ， 5 元")) << text;
    EXPECT_TRUE(holds(text, "大门的照片")) << text;
    EXPECT_EQ(text.find_first_of("#*[]|"), std::string::npos) << text;
    EXPECT_FALSE(holds(text, "a.example") || holds(text, "door.png")) << text;
}

}  // namespace
}  // namespace sunhall
