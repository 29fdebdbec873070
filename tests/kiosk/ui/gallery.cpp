#include "tests/kiosk/ui/gallery.hpp"

#include "kiosk/ui/button.hpp"
#include "kiosk/ui/card.hpp"
#include "kiosk/ui/day.hpp"
#include "kiosk/ui/dialog.hpp"
#include "kiosk/ui/hero.hpp"
#include "kiosk/ui/index_keys.hpp"
#include "kiosk/ui/list_card.hpp"
#include "kiosk/ui/notice_panel.hpp"
#include "kiosk/ui/row.hpp"
#include "tests/kiosk/ui/gallery_frame.hpp"

namespace sunhall::gallery {
namespace {

std::vector<HeroCard> doors() {
    return {
        {"guide", Accent::Guide, Icon::Guide, "办事指南", "带什么、去哪办、几天办好", "1,135 项"},
        {"fee", Accent::Fee, Icon::Fee, "收费标准", "收不收费、收多少、凭什么", "86 项"},
        {"open", Accent::Open, Icon::Disclosure, "政务公开", "五公开、四张清单、依申请", "412 条"},
        {"day", Accent::Day, Icon::OpenDay, "政府开放日", "走进部门，当面看、当面问", "近期 3 场"}};
}

void draw_doors(Ui& ui, Rect& rest) {
    auto const large = ui.theme().large;
    auto const height = ui.theme().landscape ? ui.px(244) : ui.px(large ? 188 : 296);
    auto const down = large ? 4U : 2U;
    auto const gap = large ? ui.px(20) : ui.space().gutter;
    auto const area = take_top(rest, static_cast<int>(down) * (height + gap) - gap);
    auto const places = grid(area, large ? 1 : 2, down, gap);
    auto const cards = doors();
    for (std::size_t i = 0; i < cards.size(); ++i) {
        static_cast<void>(hero(ui, places[i], cards[i]));
    }
    take_top(rest, ui.space().gutter);
}

void draw_tiles(Ui& ui, Rect const& area) {
    std::vector<IconTile> const tiles{{"t1", Icon::Departments, "部门窗口"},
                                      {"t2", Icon::Policy, "政策解读"},
                                      {"t3", Icon::Replies, "回音壁"},
                                      {"t4", Icon::Feedback, "意见评价"},
                                      {"t5", Icon::Map, "大厅地图"}};
    auto const places = ui.theme().large
                            ? grid({area.x, area.y, area.width, ui.px(280)}, 3, 2, ui.px(20))
                            : columns(area, tiles.size(), ui.space().gap_dense);
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        static_cast<void>(icon_tile(ui, places[i], tiles[i]));
    }
}

void draw_notices(Ui& ui, Rect const& area) {
    auto const inside = card(ui, area);
    std::vector<ListRow> notices{{.id = "n1",
                                  .title = "2027 年度城乡居民医保集中缴费开始",
                                  .chip = "通告",
                                  .value = "11-20"},
                                 {.id = "n2",
                                  .title = "12 月 1 日起公积金窗口迁至二楼 B 区",
                                  .chip = "通知",
                                  .value = "11-18"},
                                 {.id = "n3",
                                  .title = "冬季下午办公时间改为 13:30 至 17:00",
                                  .chip = "通知",
                                  .value = "11-13"}};
    notices.back().last = true;
    auto const places = rows({area.x, inside.y, area.width, inside.height}, notices.size(), 0);
    for (std::size_t i = 0; i < notices.size(); ++i) {
        notices[i].chip_tone = ChipTone::Neutral;
        static_cast<void>(short_row(ui, places[i], notices[i]));
    }
}

ListRow guide_row(std::size_t index) {
    static std::vector<std::string> const names{"参保单位注销登记", "超龄人员一次性补缴养老保险费",
                                                "城乡居民养老保险参保登记",
                                                "城乡居民养老保险待遇申领"};
    ListRow row{.id = "row" + std::to_string(index),
                .title = names[index % names.size()],
                .chip = index % 3 == 0 ? "单位" : "个人"};
    row.meta = index % 2 == 0 ? std::vector<TextPiece>{{"承诺 10 个工作日", Tone::Quiet, false}}
                              : std::vector<TextPiece>{{"当场办结", Tone::Good, true}};
    row.meta.push_back({"不收费", Tone::Quiet, false});
    return row;
}

void draw_letters(Ui& ui, Rect& rest) {
    std::vector<LetterKey> keys{{"k0", "全部", false, true}};
    for (char letter = 'A'; letter <= 'Z'; ++letter) {
        if (letter != 'I' && letter != 'U' && letter != 'V') {
            keys.push_back({std::string{"k"} + letter,
                            {letter},
                            letter == 'C',
                            letter != 'E' && letter != 'O' && letter != 'W'});
        }
    }
    static_cast<void>(letter_keys(ui, take_top(rest, letter_keys_height(ui, keys.size())), keys));
    take_top(rest, ui.space().gap_key);
}

void draw_list(Ui& ui, Rect const& area) {
    constexpr std::size_t many = 2000;
    std::vector<int> heights;
    for (std::size_t i = 0; i < many; ++i) {
        heights.push_back(i % 5 == 0 ? ui.space().letter_head : ui.space().row);
    }
    list_card(ui, "guides", area, RowHeights{heights}, [&](std::size_t index, Rect place) {
        if (index % 5 == 0) {
            letter_head(ui, place, "C", "社会保险 · 共 4 项");
        } else {
            static_cast<void>(list_row(ui, place, guide_row(index)));
        }
    });
}

}  // namespace

std::optional<int> home(Ui& ui) {
    auto rest = home_frame(ui).content;
    take_top(rest, ui.space().search_field + ui.space().gutter);
    draw_doors(ui, rest);
    draw_tiles(ui, take_top(rest, ui.px(136)));
    take_top(rest, ui.space().gutter);
    if (!ui.theme().large && !ui.theme().landscape) {
        DayCard const day{.id = "day.next",
                          .leaf = {"12月 周五", "4"},
                          .chip = "开放日",
                          .state = "余 12 名 · 11月30日截止报名",
                          .theme = "一滴水的旅程：走进城东水厂",
                          .details = "09:00 至 11:30 · 市水务局 · 大厅东门集合乘车",
                          .action = "去看看",
                          .origin = {}};
        static_cast<void>(day_card(ui, take_top(rest, day_card_height(ui)), day));
        take_top(rest, ui.space().gutter);
        draw_notices(ui, rest);
    }
    return std::nullopt;
}

std::optional<int> guides(Ui& ui) {
    ui.set_accent(Accent::Guide);
    auto rest = sub_frame(ui, "办事指南").content;
    page_title(ui, rest, "市人力资源和社会保障局");
    ui.text(take_top(rest, ui.type().small.line),
            "共 144 项 · 二楼 A 区 21 至 36 号窗口 · 咨询 12333", ui.type().small,
            ui.colour().ink2);
    take_top(rest, ui.space().gap_dense);
    draw_letters(ui, rest);
    auto foot = take_bottom(rest, ui.theme().large ? ui.space().button : ui.px(80));
    take_bottom(rest, ui.space().gutter);
    auto const rail = take_left(rest, ui.px(ui.theme().large ? 300 : 240));
    std::vector<RailGroup> const groups{
        {"g0", "全部事项", "144 项", false}, {"g1", "就业创业", "28 项", false},
        {"g2", "社会保险", "36 项", true},   {"g3", "人才人事", "24 项", false},
        {"g4", "劳动关系", "22 项", false},  {"g5", "技能职称", "19 项", false}};
    static_cast<void>(group_rail(ui, rail, groups));
    take_left(rest, ui.space().gutter);
    draw_list(ui, rest);
    pager(ui, foot, {"guides", "上一屏", "下一屏", "第 1 至 8 项，共 36 项"});
    return std::nullopt;
}

std::optional<int> idle(Ui& ui) {
    guide(ui);
    static_cast<void>(
        idle_dialog(ui, {.seconds_left = 14,
                         .seconds_in_all = 20,
                         .heading = "您还在看吗？",
                         .sentences = {"14 秒后回到首页，", "您填写的内容和搜索记录会全部清除。"},
                         .keep = "继续查看",
                         .end = "结束，回首页"}));
    return std::nullopt;
}

std::optional<int> empty(Ui& ui) {
    ui.set_accent(Accent::Day);
    auto parts = sub_parts(ui, "政府开放日");
    parts.toast = "本页内容刚刚更新";
    auto rest = page_frame(ui, parts).content;
    page_title(ui, rest,
               "一个很长的标题用来看两行之后怎样收尾，比如某某项目实施进展情况和下一步安排说明（第"
               "三季度）以及其他");
    rising_sun(ui, take_top(rest, ui.px(300)));
    empty_state(ui, take_top(rest, ui.px(600)), Icon::OpenDay, "近期没有开放日",
                {"新的开放日公布后会显示在这里。", "想知道安排，请拨打 12345。"});
    return std::nullopt;
}

std::vector<GalleryPage> pages() {
    return {{"home", home},         {"guides", guides}, {"guide", guide}, {"fee", fee},
            {"open-day", open_day}, {"idle", idle},     {"empty", empty}};
}

}  // namespace sunhall::gallery
