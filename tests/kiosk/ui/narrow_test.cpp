// Widgets in places too narrow for what they have to say: nothing of it is lost.
#include <algorithm>

#include <gtest/gtest.h>

#include "kiosk/ui/card.hpp"
#include "kiosk/ui/index_keys.hpp"
#include "kiosk/ui/labelled_grid.hpp"
#include "kiosk/ui/progress.hpp"
#include "kiosk/ui/qr_panel.hpp"
#include "kiosk/ui/table.hpp"
#include "tests/support/page_visitor.hpp"

namespace sunhall {
namespace {

using Nothing = std::optional<std::string>;
using Visitor = PageVisitor<std::string>;

FigureTable wide_table() {
    return {.columns = {{"距离", ""},
                        {"一类客车", "7 座以下"},
                        {"二类客车", "8 至 19 座"},
                        {"三类客车", "20 至 39 座"},
                        {"四类客车", "40 座以上"}},
            .rows = {{{"每公里"}, {"0.450 元"}, {"0.750 元"}, {"0.950 元"}, {"1.150 元"}}},
            .note = "尾数四舍五入。"};
}

/// The left edge of the text, and its size.
Rect place_of(FrameRecord const& record, std::string_view text) {
    auto const found = std::ranges::find(record.texts, text, &ShownText::text);
    EXPECT_NE(found, record.texts.end()) << text;
    return found == record.texts.end() ? Rect{} : found->area;
}

/// Of the same line, whatever the size of the letters.
int middle_of(FrameRecord const& record, std::string_view text) {
    auto const place = place_of(record, text);
    return place.y + place.height / 2;
}

constexpr int same_line = 6;

TEST(Section, SetsItsHeadingSmallerRatherThanCutIt) {
    Visitor visitor{[](Ui& ui) -> Nothing {
        Rect rest{0, 0, 350, 100};
        section(ui, rest, "Departments: 1st floor");
        return std::nullopt;
    }};

    EXPECT_FALSE(visitor.look().texts.front().cut);
}

TEST(Table, IsATableWhereThereIsRoom) {
    Visitor visitor{[](Ui& ui) -> Nothing {
        table(ui, {0, 0, 1080, 1000}, wide_table());
        return std::nullopt;
    }};

    auto const& record = visitor.look();

    EXPECT_NEAR(middle_of(record, "0.450 元"), middle_of(record, "1.150 元"), same_line);
}

TEST(Table, PutsTheColumnsOfARowBelowEachOtherWhereItIsNarrow) {
    Visitor visitor{[](Ui& ui) -> Nothing {
                        table(ui, {0, 0, 700, 1000}, wide_table());
                        return std::nullopt;
                    },
                    make_theme(large_text, {}, Motion::Off)};

    auto const& record = visitor.look();

    EXPECT_LT(place_of(record, "0.450 元").y, place_of(record, "0.750 元").y);
    EXPECT_NEAR(middle_of(record, "四类客车 · 40 座以上"), middle_of(record, "1.150 元"),
                same_line);
    EXPECT_TRUE(visitor.sees("尾数四舍五入。"));
}

TEST(QrPanel, KeepsTheHostOnItsCardWhereThereIsNoRoomForAllOfIt) {
    QrPanel const panel{.heading = "扫码带回家办",
                        .note = {},
                        .url = "https://zwfw.shifan.example/guide/0001?form=residence-permit",
                        .opens = "将打开官方网站",
                        .host = "zwfw.shifan.example",
                        .origin = {}};
    Rect area{0, 0, 500, 0};
    int missing = 0;
    Visitor visitor{[&](Ui& ui) -> Nothing {
        area.height = qr_panel_height(ui, area.width, panel) - missing;
        qr_panel(ui, area, panel);
        return std::nullopt;
    }};
    EXPECT_TRUE(visitor.sees(panel.opens));

    missing = 40;

    EXPECT_FALSE(visitor.sees(panel.opens));
    EXPECT_LE(place_of(visitor.look(), panel.host).bottom(), area.bottom());
}

TEST(GroupRail, GivesALongNameTwoLinesHoweverManyGroupsThereAre) {
    std::vector<RailGroup> groups;
    for (int i = 0; i < 20; ++i) {
        groups.push_back({"group." + std::to_string(i), "建设工程规划许可和验收", "3 项", false});
    }
    Visitor visitor{[&](Ui& ui) -> Nothing {
        auto const tapped = group_rail(ui, {0, 0, 240, 1000}, groups);
        return tapped ? std::optional{groups[*tapped].id} : std::nullopt;
    }};

    auto const& record = visitor.look();
    auto const name = place_of(record, "建设工程规划许可和验收");

    EXPECT_GE(name.height, 2 * 30);
    EXPECT_LE(name.width, 240);
    EXPECT_GE(place_of(record, "3 项").y, name.bottom());
}

TEST(LimitBars, PutALongNoteBelowRatherThanShrink) {
    auto const bars = [](std::string note) {
        return LimitBars{
            {"法定时限", "30 个工作日", 1}, {"承诺时限", "15 个工作日", 0.5}, std::move(note)};
    };
    auto const brief = bars("自受理起计");
    auto const wordy = bars("自受理次日起计，征求第三方意见、专家评审和公示的时间不计入");
    int brief_height = 0;
    int wordy_height = 0;
    Visitor visitor{[&](Ui& ui) -> Nothing {
        brief_height = limit_bars_height(ui, 928, brief);
        wordy_height = limit_bars_height(ui, 928, wordy);
        limit_bars(ui, {0, 0, 928, wordy_height}, wordy);
        return std::nullopt;
    }};

    auto const& record = visitor.look();

    EXPECT_GT(wordy_height, brief_height);
    EXPECT_GE(place_of(record, wordy.note).y, place_of(record, "15 个工作日").bottom());
}

TEST(LabelledGrid, GivesALongTextARowOfItsOwn) {
    std::vector<LabelledText> const texts{
        {"索引号", "990100-JY-2025-0010", false, {}},
        {"责任部门", "市教育局", false, {}},
        {"公开依据",
         "《中华人民共和国政府信息公开条例》（国务院令第 711 号）第十九条；《中华人民共和国"
         "义务教育法》第十五条；《重大行政决策程序暂行条例》第十四条",
         false,
         {}}};
    Visitor visitor{[&](Ui& ui) -> Nothing {
        labelled_grid(ui, {0, 0, 928, 1000}, texts, 2);
        return std::nullopt;
    }};

    auto const& record = visitor.look();

    EXPECT_NEAR(middle_of(record, texts[0].text), middle_of(record, texts[1].text), same_line);
    EXPECT_GT(place_of(record, texts[2].text).y, place_of(record, texts[0].text).y);
    EXPECT_GT(place_of(record, texts[2].text).width, 928 / 2);
}

}  // namespace
}  // namespace sunhall
