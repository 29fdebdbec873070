#include "sync/text/spoken_chinese.hpp"

#include <gtest/gtest.h>

#include "sync/text/spoken_number.hpp"

namespace sunhall {
namespace {

struct Said {
    std::string_view written;
    std::string_view said;
};

class SpokenNumber : public testing::TestWithParam<Said> {};

TEST_P(SpokenNumber, IsAnAmountAsPeopleSayIt) {
    EXPECT_EQ(spoken_amount(GetParam().written), GetParam().said);
}

INSTANTIATE_TEST_SUITE_P(
    Amounts, SpokenNumber,
    testing::Values(Said{"0", "零"}, Said{"10", "十"}, Said{"15", "十五"}, Said{"20", "二十"},
                    Said{"110", "一百一十"}, Said{"102", "一百零二"}, Said{"200", "二百"},
                    Said{"1,135", "一千一百三十五"}, Said{"2000", "两千"}, Said{"20000", "两万"},
                    Said{"10002", "一万零二"}, Said{"10015", "一万零一十五"},
                    Said{"100000", "十万"}, Said{"1000000", "一百万"},
                    Said{"120500", "十二万零五百"}, Said{"100000001", "一亿零一"},
                    Said{"0.5", "零点五"}, Said{"5.20", "五点二零"},
                    Said{"12345678901234567", "一二三四五六七八九零一二三四五六七"}));

class SpokenChinese : public testing::TestWithParam<Said> {};

TEST_P(SpokenChinese, SaysWhatIsWrittenForTheEye) {
    EXPECT_EQ(spoken_chinese(GetParam().written), GetParam().said);
}

INSTANTIATE_TEST_SUITE_P(Times, SpokenChinese,
                         testing::Values(Said{"2026年5月1日", "二零二六年五月一日"},
                                         Said{"2026-05-01", "二零二六年五月一日"},
                                         Said{"2024—2026 年", "二零二四到二零二六年"},
                                         Said{"工作日 8:30—12:00，13:30—17:00",
                                              "工作日八点三十分到十二点，十三点三十分到十七点"},
                                         Said{"09:05", "九点零五分"},
                                         Said{"承诺 5 个工作日", "承诺五个工作日"},
                                         Said{"每月1日-5日", "每月一日到五日"},
                                         Said{"12月4日 星期五", "十二月四日星期五"}));

INSTANTIATE_TEST_SUITE_P(
    Telephones, SpokenChinese,
    testing::Values(Said{"拨打 12345", "拨打幺二三四五"}, Said{"12345", "幺二三四五"},
                    Said{"咨询电话：8800-0012", "咨询电话，八八零零，零零幺二"},
                    Said{"13812345678", "幺三八幺二三四五六七八"},
                    Said{"报警电话 110", "报警电话幺幺零"},
                    Said{"12345 元", "一万两千三百四十五元"}));

INSTANTIATE_TEST_SUITE_P(Money, SpokenChinese,
                         testing::Values(Said{"80 元/件", "八十元每件"},
                                         Said{"￥550.00", "五百五十点零零元"},
                                         Said{"¥80", "八十元"},
                                         Said{"1,135 项", "一千一百三十五项"},
                                         Said{"住宅类 80 元", "住宅类八十元"}));

INSTANTIATE_TEST_SUITE_P(Measures, SpokenChinese,
                         testing::Values(Said{"建筑面积 90㎡", "建筑面积九十平方米"},
                                         Said{"5%—10%", "百分之五到百分之十"},
                                         Said{"3 m³", "三立方米"}, Said{"1/3", "三分之一"},
                                         Said{"2 份", "两份"}, Said{"2 楼", "二楼"},
                                         Said{"12 个", "十二个"},
                                         Said{"37.3℃", "三十七点三摄氏度"}));

INSTANTIATE_TEST_SUITE_P(
    Letters, SpokenChinese,
    testing::Values(Said{"ETC 办理", "E T C 办理"}, Said{"A-03", "A 零三"},
                    Said{"B 区 12 号", "B 区十二号"},
                    Said{"登录 https://zwfw.shifan.example/a?b=1 查询", "登录网址见屏幕查询"},
                    Said{"zwfw.shifan.example", "网址见屏幕"}, Said{"a.b@c.example", "邮箱见屏幕"},
                    Said{"文号 20260001234", "文号二零二六零零零幺二三四"}));

INSTANTIATE_TEST_SUITE_P(
    Signs, SpokenChinese,
    testing::Values(Said{"《不动产登记暂行条例》第十四条", "不动产登记暂行条例第十四条"},
                    Said{"个人 · 单位", "个人，单位"}, Said{"（存量房买卖）", "存量房买卖，"},
                    Said{"一、二；三：四。五！六？", "一，二，三，四。五！六？"},
                    Said{"1. 身份证", "一，身份证"}, Said{"“一件事”——出生", "一件事，出生"},
                    Said{"", ""}, Said{"🏠", ""}));

}  // namespace
}  // namespace sunhall
