#include "sync/store/title_index.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "tests/support/must.hpp"
#include "tests/sync/store/shelf.hpp"

namespace sunhall {
namespace {

/// The index numbers titles as they were put in, so a title is found by its number.
class TitleIndexTest : public testing::Test {
protected:
    void put(std::string const& title, std::vector<std::string> const& keywords = {},
             std::string const& department = "renshe") {
        Item item;
        item.title = title;
        item.keywords = keywords;
        index_.add(Kind::Service, department, "id-" + std::to_string(titles_.size()),
                   title_spelling(item));
        titles_.push_back(title);
    }

    [[nodiscard]] std::vector<std::string> find(std::string_view typed) const {
        std::vector<std::string> found;
        for (auto const number : index_.find(typed, everywhere)) {
            found.push_back(titles_[number]);
        }
        return found;
    }

    static bool everywhere(Kind, std::string const&) { return true; }

    TitleIndex index_;
    std::vector<std::string> titles_;
};

using Titles = std::vector<std::string>;

TEST_F(TitleIndexTest, FindsATitleHoweverItIsTyped) {
    put("住房公积金提取");
    put("企业开办");

    for (auto const* typed :
         {"公积金", "公積金", "金", "gongjijin", "gjj", "gjjtq", "gongjjtiq", "zfgjj", "公积金tiq",
          "公j金", "GJJ", "ｇｊｊ", "公积金 提取", "提取 公积金", "zhufang tiqu", "zhfgjj"}) {
        EXPECT_EQ(find(typed), Titles{"住房公积金提取"}) << typed;
    }
}

TEST_F(TitleIndexTest, FindsEachStepOfTyping) {
    put("居民身份证换领");
    std::string const typed = "shenfenzhenghuan";

    for (std::size_t size = 1; size <= typed.size(); ++size) {
        EXPECT_EQ(find(typed.substr(0, size)).size(), 1U) << typed.substr(0, size);
    }
}

TEST_F(TitleIndexTest, FindsLatinAndDigits) {
    put("5G 基站（宏站）选址");
    put("ETC 办理");

    EXPECT_EQ(find("5g"), Titles{"5G 基站（宏站）选址"});
    EXPECT_EQ(find("etcbl"), Titles{"ETC 办理"});
    EXPECT_EQ(find("宏站选址"), Titles{"5G 基站（宏站）选址"});
}

TEST_F(TitleIndexTest, ReadsACharacterAsItsWordDoes) {
    put("重庆银行开户");

    EXPECT_EQ(find("cqyh").size(), 1U);
    EXPECT_EQ(find("chongqingyinhang").size(), 1U);
    EXPECT_TRUE(find("zhongqing").empty());
}

TEST_F(TitleIndexTest, PutsTheBetterHitFirst) {
    put("养老金查询", {"社保"});
    put("城乡居民社保转移");
    put("社保卡申领");
    put("社保");
    put("社会保险登记");

    EXPECT_EQ(find("社保"), (Titles{"社保", "社保卡申领", "城乡居民社保转移", "养老金查询"}));
    EXPECT_EQ(find("sb"), (Titles{"社保卡申领", "社保", "城乡居民社保转移", "养老金查询"}));
}

TEST_F(TitleIndexTest, KeepsTheOfficesOrderAmongEquals) {
    put("失业登记");
    put("失业补助");
    put("失业保险");

    EXPECT_EQ(find("失业"), (Titles{"失业登记", "失业补助", "失业保险"}));
}

TEST_F(TitleIndexTest, FindsAWordWhosePartsStandApart) {
    put("基本养老保险关系转移接续");
    put("养老保险待遇");

    EXPECT_EQ(find("养老保险转移"), Titles{"基本养老保险关系转移接续"});
    EXPECT_EQ(find("yanglaobaoxianzhuanyi"), Titles{"基本养老保险关系转移接续"});
}

TEST_F(TitleIndexTest, ForgivesWhatSoundsAlikeWhereNothingIsRight) {
    put("养老保险参保登记");
    put("居民身份证换领");

    EXPECT_EQ(find("养老保显"), Titles{"养老保险参保登记"});
    EXPECT_EQ(find("身分证"), Titles{"居民身份证换领"});
    EXPECT_EQ(find("senfenzen"), Titles{"居民身份证换领"});
    EXPECT_EQ(find("yannaobaoxian"), Titles{"养老保险参保登记"});
    EXPECT_TRUE(find("火箭发射").empty());
}

TEST_F(TitleIndexTest, TranslatesWhatVisitorsSay) {
    put("最低生活保障金给付");
    put("低温冻害保险");
    index_.set_synonyms(Synonyms{{{"低保", "最低生活保障"}}});

    EXPECT_EQ(find("低保"), Titles{"最低生活保障金给付"});
    EXPECT_EQ(find("低保金"), Titles{"最低生活保障金给付"});
    EXPECT_EQ(find("金 低保"), Titles{"最低生活保障金给付"}) << "among other words";
    EXPECT_EQ(find("dibao"), Titles{"最低生活保障金给付"}) << "before a candidate is chosen";
}

TEST_F(TitleIndexTest, FindsSimplifiedByTraditionalAndTheOtherWayRound) {
    put("不动产权证书补发");
    put("臺灣居民居住證簽發");
    index_.set_synonyms(Synonyms{{{"房產證", "不動產權證書"}}});

    EXPECT_EQ(find("不動產權證書"), Titles{"不动产权证书补发"});
    EXPECT_EQ(find("台湾居民居住证签发"), Titles{"臺灣居民居住證簽發"});
    EXPECT_EQ(find("房产证"), Titles{"不动产权证书补发"}) << "in synonyms, too";
}

TEST_F(TitleIndexTest, FindsATitleInItsTranslation) {
    Item item;
    item.title = "居住证申领";
    item.translations = {{"en", {{"title", "Residence permit"}, {"summary", "Live here"}}}};
    index_.add(Kind::Service, "gongan", "juzhuzheng", title_spelling(item));
    titles_.push_back(item.title);

    EXPECT_EQ(find("resid"), Titles{"居住证申领"});
    EXPECT_EQ(find("PERMIT"), Titles{"居住证申领"});
    EXPECT_EQ(find("jzz"), Titles{"居住证申领"});
    EXPECT_TRUE(find("live").empty());
}

TEST_F(TitleIndexTest, LeavesOutWhatIsNotShownHere) {
    put("社保卡申领", {}, "renshe");
    put("社保缴费", {}, "shuiwu");

    auto const found = index_.find("社保", [](Kind kind, std::string const& department) {
        return kind == Kind::Service && department == "shuiwu";
    });

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(index_.path(found.front()), "shuiwu/service/id-1.json");
}

TEST_F(TitleIndexTest, FindsNothingWhereNothingIsTyped) {
    put("社保卡申领");

    EXPECT_TRUE(find("").empty());
    EXPECT_TRUE(find(" ，").empty());
}

TEST_F(TitleIndexTest, DoesNotTakeInitialsForAnAbbreviation) {
    put("社会保险登记");

    EXPECT_TRUE(find("社保").empty());
}

TEST_F(TitleIndexTest, TakesAnyLengthOfTyping) {
    put("社保卡申领");

    EXPECT_TRUE(find(std::string(1000, 'z')).empty());
}

TEST(TitleIndexLoading, FindsWhatAGenerationHolds) {
    SmallOffice office;
    Shelf shelf;
    auto marked = hotline("zhujian", "96116", "物业服务热线");
    marked.keywords = {"小区", "电梯"};
    office.draft(marked);
    office.publish();

    auto const index = must(TitleIndex::load(shelf.build(office, 1), {}));

    auto const everywhere = [](Kind, std::string const&) { return true; };
    EXPECT_EQ(index.size(), 4U);
    auto const by_keyword = index.find("dianti", everywhere);
    ASSERT_EQ(by_keyword.size(), 1U);
    EXPECT_EQ(index.path(by_keyword.front()), "zhujian/hotline/96116.json");
    EXPECT_EQ(index.kind(by_keyword.front()), Kind::Hotline);
}

TEST(FoundParts, AreTheBytesToMark) {
    std::string const title = "住房公积金（租房）提取";

    auto const parts = found_parts("gjj tiqu", title);

    ASSERT_EQ(parts.size(), 2U);
    EXPECT_EQ(title.substr(parts[0].begin, parts[0].end - parts[0].begin), "公积金");
    EXPECT_EQ(title.substr(parts[1].begin, parts[1].end - parts[1].begin), "提取");
    EXPECT_TRUE(found_parts("婚姻", title).empty());
}

}  // namespace
}  // namespace sunhall
