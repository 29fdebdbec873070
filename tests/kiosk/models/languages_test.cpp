#include "kiosk/models/languages.hpp"

#include "tests/kiosk/models/pages_fixture.hpp"
#include "tests/support/reading_items.hpp"

namespace sunhall {
namespace {

class LanguagesTest : public PagesTest {
protected:
    void choose(Language language) { ask(intent::ChooseLanguage{language}); }
    GuideView const& guide() {
        open(page::Guide{"ziran/service/zhuanyi.json"});
        return see<GuideView>();
    }
    static Item translated_guide() {
        auto item = hall::guide();
        item.translations["en"] = {{"title", "Transfer of real estate"},
                                   {"body.materials[0].name", "Application form"}};
        return item;
    }
};

TEST_F(LanguagesTest, SayWordingAndContentInTraditionalChinese) {
    choose(Language::Traditional);

    EXPECT_EQ(guide().title, "不動產轉移登記（存量房買賣）");
    EXPECT_EQ(guide().materials[0].name, "1. 不動產登記申請書");
    EXPECT_EQ(guide().place_heading, "去哪裏辦");
    EXPECT_EQ(look().frame.doorway_name, "辦事指南");
    EXPECT_EQ(look().frame.hall_name, "示範市政務服務大廳");
    EXPECT_EQ(look().frame.place, "一樓自助區 A-03");
}

TEST_F(LanguagesTest, ChangeNoLinkNumberOrAddress) {
    auto const qr = guide().qr;
    auto const item = guide().item;
    choose(Language::Traditional);

    EXPECT_EQ(guide().qr.url, qr.url);
    EXPECT_EQ(guide().qr.host, qr.host);
    EXPECT_EQ(guide().item.path, item.path);
    EXPECT_EQ(guide().item.digest, item.digest);
    EXPECT_NE(guide().ask.find("8800-0012"), std::string::npos);
    EXPECT_NE(guide().meta.find("11990000MB0711001"), std::string::npos);
}

TEST_F(LanguagesTest, PreferTheOfficesOwnTraditionalChinese) {
    auto item = hall::guide();
    item.translations["zh-Hant"] = {{"title", "不動產移轉登記"}};
    content->put(item, 'B');
    choose(Language::Traditional);

    EXPECT_EQ(guide().title, "不動產移轉登記");
    EXPECT_EQ(guide().materials[2].name, "3. 不動產權屬證書");
}

TEST_F(LanguagesTest, ShowAnItemsEnglishAndSayOnceWhatIsInChineseOnly) {
    content->put(translated_guide(), 'B');
    choose(Language::English);

    EXPECT_EQ(guide().title, "Transfer of real estate");
    EXPECT_EQ(guide().materials[0].name, "1. Application form");
    EXPECT_EQ(guide().materials[2].name, "3. 不动产权属证书");
    EXPECT_EQ(look().note, "The office has published parts of this page in Chinese only.");
}

TEST_F(LanguagesTest, SayAboveAListThatNamesMayBeInChinese) {
    open(page::FeeList{});
    EXPECT_EQ(look().note, "");

    ask(intent::ChooseLanguage{Language::English});
    EXPECT_EQ(look().note, "Names without a translation are shown in Chinese.");

    ask(intent::ChooseLanguage{Language::Traditional});
    EXPECT_EQ(look().note, "") << "every name is there";
}

TEST_F(LanguagesTest, SayWhereAnItemIsInChineseOnly) {
    choose(Language::English);

    EXPECT_EQ(guide().title, "不动产转移登记（存量房买卖）");
    EXPECT_EQ(look().note, "The office has published this page in Chinese only.");
    ask(intent::GoHome{});
    EXPECT_EQ(look().note, "");
}

TEST_F(LanguagesTest, SayNothingOfAnItemThatIsTranslatedInFull) {
    auto item = hall::notice("tongzhi", "停水通知");
    item.summary.clear();
    std::get<Notice>(item.body).body = "今天停水。";
    std::get<Notice>(item.body).contacts.clear();
    item.translations["en"] = {{"title", "No water"}, {"body.body", "No water today."}};
    content->put(item);
    choose(Language::English);
    open(page::Notice{item_path(item)});

    EXPECT_EQ(look().note, "");
    choose(Language::Simplified);
    EXPECT_EQ(look().note, "");
}

TEST_F(LanguagesTest, SayInTheBannerThatItIsInChineseOnly) {
    auto urgent =
        hall::urgent_notice("jinji", "紧急停水", hall::noon_before - std::chrono::hours{1},
                            hall::noon_before + std::chrono::hours{11});
    auto const says_so = [this] {
        return look().frame.urgent.value().detail.find("in Chinese") != std::string::npos;
    };
    content->put(urgent);
    pages.set_content(content);
    choose(Language::English);
    EXPECT_TRUE(says_so());

    urgent.translations["en"] = {{"title", "No water"}};
    content->put(urgent);
    pages.set_content(content);
    EXPECT_FALSE(says_so());
}

TEST_F(LanguagesTest, WordDatesAndListsAsEnglishDoes) {
    choose(Language::English);

    EXPECT_EQ(look().frame.date, "Tuesday, 24 Nov");
    EXPECT_EQ(guide().hours.text, "Working days 8:30—12:00, 13:30—17:00");
    EXPECT_EQ(guide().elements[2].fact.text, "5 steps, 1 visit to the counter");
}

TEST_F(LanguagesTest, CallGroupsOfADepartmentWhatTheirReadersDo) {
    auto office = hall::department("renshe", "市人力资源和社会保障局", "二楼", "12333");
    std::get<Department>(office.body).groups = {"就业创业", "社会保险"};
    office.translations["en"] = {{"body.groups[1]", "Social insurance"}};
    content->put(office);
    for (std::string const group : {"就业创业", "社会保险"}) {
        auto made = hall::guide(group == "就业创业" ? "jiuye" : "shebao", "renshe");
        made.group = group;
        content->put(made, 'B');
    }
    open(page::GuideList{"renshe"});
    choose(Language::English);
    auto const groups = see<GuideListView>().groups;
    ASSERT_EQ(groups.size(), 3U);

    EXPECT_EQ(groups[1].name, "就业创业");
    EXPECT_EQ(groups[2].name, "Social insurance");
    ask(groups[2].intent);
    EXPECT_EQ(see<GuideListView>().rows, 1U);
}

TEST_F(LanguagesTest, AreOfferedUnderTheirOwnNames) {
    ask(intent::OfferLanguages{});
    ASSERT_TRUE(look().languages);
    std::vector<std::string> names;
    for (auto const& choice : look().languages->choices) {
        names.push_back(choice.name);
    }

    EXPECT_EQ(names, (std::vector<std::string>{"简体中文", "繁體中文", "English"}));
    EXPECT_TRUE(look().languages->choices[0].chosen);
    choose(Language::Traditional);
    EXPECT_FALSE(look().languages);
    EXPECT_TRUE(look().frame.language.on);
}

TEST_F(LanguagesTest, StayAsTheyAreWhenNobodyChooses) {
    choose(Language::English);
    ask(intent::OfferLanguages{});

    auto const close = look().languages->close;
    EXPECT_EQ(close.label, "Close");
    ask(close.intent);

    EXPECT_FALSE(look().languages);
    EXPECT_EQ(look().language, Language::English);
}

TEST_F(LanguagesTest, AreForgottenWithTheVisit) {
    choose(Language::English);
    ask(intent::OfferLanguages{});
    look();
    wait(std::chrono::seconds{81});

    EXPECT_FALSE(look().languages);
    EXPECT_EQ(look().language, Language::Simplified);
    EXPECT_EQ(look().frame.hall_name, "示范市政务服务大厅");
}

TEST_F(LanguagesTest, StayWhenTheOfficePublishes) {
    choose(Language::Traditional);
    pages.set_content(hall::content());

    EXPECT_EQ(guide().title, "不動產轉移登記（存量房買賣）");
}

TEST_F(LanguagesTest, FindWithWhatIsTypedInPinyinWhateverTheLanguage) {
    choose(Language::Traditional);
    open(page::Search{});
    for (auto const letter : std::string{"shiye"}) {
        ask(intent::Press{stroke::Type{std::string{letter}}});
    }
    auto const& search = see<SearchView>();

    ASSERT_GT(search.rows, 0U);
    EXPECT_EQ(search.row(0)->title, "失業保險金申領");
}

TEST(LanguagesOfATerminal, KeepTheTraditionalChineseThatPagesReferTo) {
    auto languages = must(Languages::load(source_folder() / "assets"));
    auto opened = languages.open_traditional();
    auto const* const wording = &opened->wording;
    languages.use(std::move(opened));
    languages.use(languages.open_traditional());

    EXPECT_EQ(&languages.wording(Language::Traditional), wording);
}

TEST(LanguagesOfATerminal, TellWhichFileIsWrong) {
    auto const missing = Languages::load("/nowhere");
    auto const names = Languages::load(source_folder() / "assets", {.names = "/nowhere/names.tsv"});

    ASSERT_FALSE(missing);
    EXPECT_NE(missing.error().message.find("/nowhere/wording/zh-Hans.toml"), std::string::npos);
    ASSERT_FALSE(names);
    EXPECT_NE(names.error().message.find("/nowhere/names.tsv"), std::string::npos);
}

TEST(LanguagesOfATerminal, HaveTheShapesOfTheirRegion) {
    auto const hong_kong =
        must(Languages::load(source_folder() / "assets", {.forms = TraditionalForms::HongKong}));

    EXPECT_EQ(hong_kong.shapes(Language::Simplified), "zh-CN");
    EXPECT_EQ(hong_kong.shapes(Language::Traditional), "zh-HK");
    EXPECT_EQ(hong_kong.said(Language::Traditional, "户口"), "户口");
    EXPECT_EQ(all_spoken().shapes(Language::Traditional), "zh-TW");
    EXPECT_EQ(all_spoken().said(Language::Traditional, "户口"), "戶口");
}

}  // namespace
}  // namespace sunhall
