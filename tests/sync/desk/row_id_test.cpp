#include "sync/desk/row_id.hpp"

#include <gtest/gtest.h>

#include "sync/content/item.hpp"
#include "tests/support/must.hpp"

namespace sunhall {
namespace {

IdRule rule(std::string pattern, std::string prefix = {}) {
    return {.columns = {"链接"}, .pattern = std::move(pattern), .prefix = std::move(prefix)};
}

TEST(RowId, IsFoundInALink) {
    auto const id =
        must(row_id(rule("itemCode=([^&]+)"),
                    {"http://www.example.cn/d?itemCode=511Z07001006-01-00N&taskType=1"}));

    EXPECT_EQ(id, "511z07001006-01-00n");
}

TEST(RowId, IsRefusedWhereThereIsNone) {
    EXPECT_FALSE(row_id(rule("itemCode=([^&]+)"), {"http://www.example.cn/"}));
    EXPECT_FALSE(row_id(rule(""), {""}));
}

TEST(RowId, OfAChineseNameIsReadableAndItsOwn) {
    auto const id = id_from("停车收费");

    EXPECT_TRUE(id.starts_with("tcsf-")) << id;
    EXPECT_NE(id, id_from("停车售费")) << "same initials";
    EXPECT_NE(id_from("A/1"), id_from("A-1")) << "a mark that is lost still counts";
}

TEST(RowId, IsAlwaysAnIdHoweverLongTheTextAndThePrefix) {
    for (auto const* text : {"", "x", "停", "A_1", "----", "（）", "12345"}) {
        std::string longer;
        for (int times = 0; times < 60; ++times) {
            longer += text;
            EXPECT_TRUE(longer.empty() || is_item_id(id_from(longer))) << longer;
            EXPECT_TRUE(longer.empty() || is_item_id(must(row_id(rule("", "sf-"), {longer}))));
        }
    }
}

}  // namespace
}  // namespace sunhall
