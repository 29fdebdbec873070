#include "sync/text/toned_pinyin.hpp"

#include <gtest/gtest.h>

namespace sunhall {
namespace {

struct Read {
    std::string_view text;
    std::string_view pinyin;
};

class TonedPinyin : public testing::TestWithParam<Read> {};

TEST_P(TonedPinyin, ReadsACharacterByTheWordItStandsIn) {
    EXPECT_EQ(toned_pinyin(GetParam().text), GetParam().pinyin);
}

INSTANTIATE_TEST_SUITE_P(
    Words, TonedPinyin,
    testing::Values(Read{"银行", "yin2hang2"}, Read{"行政", "xing2zheng4"},
                    Read{"重庆", "chong2qing4"}, Read{"重要", "zhong4yao4"},
                    Read{"参加", "can1jia1"}, Read{"人参", "ren2shen1"}, Read{"长度", "chang2du4"},
                    Read{"部长", "bu4zhang3"}, Read{"办事处", "ban4shi4chu4"},
                    Read{"处理", "chu3li3"}, Read{"研究", "yan2jiu1"}, Read{"质量", "zhi4liang4"},
                    Read{"企业", "qi3ye4"}, Read{"假期", "jia4qi1"}, Read{"子女", "zi3nv3"},
                    Read{"孩子", "hai2zi5"}, Read{"教育", "jiao4yu4"}, Read{"相片", "xiang4pian4"},
                    Read{"不动产", "bu2dong4chan3"}, Read{"變更登記", "bian4geng1deng1ji4"},
                    Read{"学校", "xue2xiao4"}, Read{"學校", "xue2xiao4"}));

INSTANTIATE_TEST_SUITE_P(ChangingTones, TonedPinyin,
                         testing::Values(Read{"一个", "yi2ge4"}, Read{"第一", "di4yi1"},
                                         Read{"一楼", "yi1lou2"}, Read{"二十一", "er4shi2yi1"},
                                         Read{"一天", "yi4tian1"}, Read{"不是", "bu2shi4"},
                                         Read{"不能", "bu4neng2"}));

INSTANTIATE_TEST_SUITE_P(Signs, TonedPinyin,
                         testing::Values(Read{"你好，办事。再见！", "ni3hao3, ban4shi4. zai4jian4"},
                                         Read{"E T C 办理", "E T C ban4li3"},
                                         Read{"拨打幺二三", "bo1da3 yao1 er4san1"}, Read{"", ""}));

}  // namespace
}  // namespace sunhall
