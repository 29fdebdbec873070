#include "sync/content/item_text.hpp"

#include <algorithm>
#include <sstream>

#include <gtest/gtest.h>

#include "sync/content/item_json.hpp"
#include "tests/sync/content/sample_items.hpp"

namespace sunhall {
namespace {

using Lines = std::vector<std::string>;

/// Every text in it that is not all ASCII, wherever it stands.
void collect_words(Json const& json, Lines& words) {
    if (auto const* const text = json.text()) {
        if (std::ranges::any_of(*text, [](char byte) { return byte < 0; })) {
            words.push_back(*text);
        }
    } else if (auto const* const list = json.array()) {
        std::ranges::for_each(*list, [&](Json const& entry) { collect_words(entry, words); });
    } else if (auto const* const fields = json.object()) {
        for (auto const& [name, field] : *fields) {
            collect_words(field, words);
        }
    }
}

Lines lines_of(std::string const& text) {
    std::istringstream stream{text};
    Lines lines;
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(std::move(line));
    }
    return lines;
}

TEST(ItemText, SaysWhateverTheBodySaysInWordsAndTheSummary) {
    for (auto const& item : full_items()) {
        Lines expected{item.summary};
        collect_words(*item_to_json(item).find("body"), expected);
        std::string joined;
        for (auto const& text : expected) {
            joined += text + "\n";
        }
        expected = lines_of(joined);
        auto found = lines_of(item_text(item));
        std::ranges::sort(expected);
        std::ranges::sort(found);

        EXPECT_EQ(found, expected) << item.id;
    }
}

TEST(ItemText, SaysNothingOfCodesAndDates) {
    Item item;
    item.body = Service{.name = "补领身份证", .base_code = "000109001000"};
    std::get<Service>(item.body).conditions = {"2026-11-22", "年满十六周岁"};

    EXPECT_EQ(item_text(item), "补领身份证\n年满十六周岁\n");
}

}  // namespace
}  // namespace sunhall
