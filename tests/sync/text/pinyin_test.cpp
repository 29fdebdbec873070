#include "sync/text/pinyin.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace sunhall {
namespace {

struct Probe {
    std::string_view text;
    std::string_view initials;
};

class PinyinInitials : public testing::TestWithParam<Probe> {};

TEST_P(PinyinInitials, FollowTheWordACharacterStandsIn) {
    EXPECT_EQ(pinyin_initials(GetParam().text), GetParam().initials);
}

INSTANTIATE_TEST_SUITE_P(
    Probes, PinyinInitials,
    testing::Values(Probe{"银行", "YH"}, Probe{"行政许可", "XZXK"}, Probe{"行业", "HY"},
                    Probe{"重庆市", "CQS"}, Probe{"重大疾病", "ZDJB"}, Probe{"长沙", "CS"},
                    Probe{"局长", "JZ"}, Probe{"参保登记", "CBDJ"}, Probe{"会计师", "KJS"},
                    Probe{"社会保险", "SHBX"}, Probe{"单位职工", "DWZG"}, Probe{"厦门", "XM"},
                    Probe{"调解", "TJ"}, Probe{"调档", "DD"}, Probe{"还款", "HK"},
                    Probe{"音乐", "YY"}, Probe{"朝阳", "CY"}, Probe{"都市", "DS"},
                    Probe{"不动产登记", "BDCDJ"}, Probe{"率", "L"}, Probe{"效率", "XL"},
                    Probe{"绿化", "LH"}, Probe{"给付", "JF"}, Probe{"曾用名", "CYM"},
                    Probe{"校验", "JY"}, Probe{"學校", "XX"}));

TEST(Pinyin, KeepsLatinAndDigitsAndPassesOverMarks) {
    EXPECT_EQ(pinyin_initials("5G 基站（公众）"), "5GJZGZ");
    EXPECT_EQ(pinyin_initials("ＥＴＣ办理"), "ETCBL");
    EXPECT_EQ(pinyin_initials(" ——、《》"), "");
}

TEST(Pinyin, SpellsWholeSyllables) {
    EXPECT_EQ(pinyin_syllables("银行绿卡"), (std::vector<std::string>{"yin", "hang", "lv", "ka"}));
}

TEST(Pinyin, ListsATitleUnderALetter) {
    EXPECT_EQ(pinyin_initial("《不动产登记暂行条例》"), 'B');
    EXPECT_EQ(pinyin_initial("企业登记"), 'Q');
    EXPECT_EQ(pinyin_initial("12345"), '#');
    EXPECT_EQ(pinyin_initial(""), '#');
    EXPECT_EQ(pinyin_initial("🏠"), '#');
}

TEST(Pinyin, OwnsUpToWhatItCannotRead) { EXPECT_EQ(pinyin_initials("\U0003134A大"), "#D"); }

TEST(Pinyin, SortsAsPeopleLookUp) {
    std::vector<std::string> titles{"单位参保", "城乡居民", "参保登记",
                                    "不动产",   "参保",     "ETC 办理"};

    std::ranges::sort(titles, {}, [](std::string const& title) { return pinyin_sort_key(title); });

    EXPECT_EQ(titles, (std::vector<std::string>{"不动产", "参保", "参保登记", "城乡居民",
                                                "单位参保", "ETC 办理"}));
}

TEST(Pinyin, SurvivesBrokenText) {
    for (std::string_view const text : {"\xE4\xB8", "\xFF\xFF", "银\xE8", "\xF0\x9F"}) {
        EXPECT_NO_FATAL_FAILURE(static_cast<void>(pinyin_initials(text)));
    }
}

}  // namespace
}  // namespace sunhall
