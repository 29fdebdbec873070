#include "sync/content/item_words.hpp"

#include <map>

#include <gtest/gtest.h>

#include "sync/content/checker.hpp"
#include "sync/content/item_json.hpp"
#include "tests/sync/content/sample_items.hpp"

namespace sunhall {
namespace {

std::map<std::string, std::string> words_of(Item item) {
    std::map<std::string, std::string> words;
    change_words(
        item, [&](std::string const& path, std::string const& text) { words.emplace(path, text); });
    return words;
}

bool is_ascii(std::string const& text) {
    return std::ranges::all_of(text,
                               [](char byte) { return static_cast<unsigned char>(byte) < 0x80U; });
}

TEST(ItemWords, AreNamedByThePathsThatTranslationsMayHave) {
    for (auto item : full_items()) {
        item.translations.clear();
        for (auto const& [path, text] : words_of(item)) {
            item.translations["en"][path] = "x";
        }

        std::string about_translations;
        for (auto const& problem : check({"a.json", item}, {})) {
            if (problem.field.starts_with("translations")) {
                about_translations += problem_text(problem) + "\n";
            }
        }
        EXPECT_EQ(about_translations, "") << item_path(item);
    }
}

TEST(ItemWords, OfAServiceAreItsSentencesButNotItsCodesAndLinks) {
    Service service;
    service.implementation_code = "1199 号";
    service.conditions = {"已满十八周岁"};
    service.materials = {{.name = "身份证", .sample = "https://a.example/证"}};
    service.contacts = {{.phone = "8800-1001"}};
    service.fees = {"gongan/fee/gongben.json"};
    Item item;
    item.title = "居住证申领";
    item.keywords = {"暂住证"};
    item.body = service;

    EXPECT_EQ(words_of(item),
              (std::map<std::string, std::string>{{"title", "居住证申领"},
                                                  {"body.conditions[0]", "已满十八周岁"},
                                                  {"body.materials[0].name", "身份证"}}));
}

TEST(ItemWords, ReachEveryTextThatIsNotAscii) {
    for (auto item : full_items()) {
        item.translations.clear();
        item.keywords.clear();
        item.exempt_review.reset();
        change_words(item, [](std::string const&, std::string& text) { text = "said"; });

        auto const json = compact_json(item_to_json(item));
        if (item.kind() != Kind::Hall) {  // Its synonyms are for the search.
            EXPECT_TRUE(is_ascii(json)) << json;
        }
    }
}

TEST(ItemWords, ReachIntoTheTiersOfAFee) {
    Fee fee;
    fee.amount = TieredAmount{"", "时长", {{"一类", ""}}, {{"首小时", {"5"}}}, ""};
    Item item;
    item.body = fee;

    EXPECT_EQ(words_of(item),
              (std::map<std::string, std::string>{{"body.amount.tiers.row_heading", "时长"},
                                                  {"body.amount.tiers.columns[0].title", "一类"},
                                                  {"body.amount.tiers.rows[0].label", "首小时"}}));
}

}  // namespace
}  // namespace sunhall
