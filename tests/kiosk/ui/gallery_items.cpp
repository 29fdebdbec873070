// The gallery's pages of one item: a guide, a fee, an open day.
#include "kiosk/ui/button.hpp"
#include "kiosk/ui/card.hpp"
#include "kiosk/ui/checklist.hpp"
#include "kiosk/ui/day.hpp"
#include "kiosk/ui/element_cell.hpp"
#include "kiosk/ui/labelled_text.hpp"
#include "kiosk/ui/list_card.hpp"
#include "kiosk/ui/progress.hpp"
#include "kiosk/ui/qr_panel.hpp"
#include "kiosk/ui/table.hpp"
#include "tests/kiosk/ui/gallery.hpp"
#include "tests/kiosk/ui/gallery_frame.hpp"

namespace sunhall::gallery {
namespace {

QrPanel const form_code{"扫码带回家办",
                        "",
                        "https://zwfw.shifan.example/guide/detail?id=11990711001&from=kiosk",
                        "将打开官方网站",
                        "zwfw.shifan.example",
                        {}};

void elements_and_code(Ui& ui, Rect& rest) {
    auto const height = 3 * ui.px(129) + 2 * ui.space().gap_key;
    auto const width = qr_panel_width(ui, form_code.url);
    auto area = take_top(rest, std::max(height, qr_panel_height(ui, width, form_code)));
    qr_panel(ui, take_right(area, width), form_code);
    take_right(area, ui.space().gutter);
    std::vector<ElementCell> const cells{
        {Icon::Basis, "办事依据", "《不动产登记暂行条例》第十四条", false, {}},
        {Icon::Duty, "职责", "市自然资源和规划局，市级行使", false, {}},
        {Icon::Procedure, "程序", "5 个环节，到窗口 1 次", false, {}},
        {Icon::Standard, "标准", "5 项受理条件，符合即受理", false, {}},
        {Icon::TimeLimit, "时限", "法定 30 天，承诺 3 天", false, {}},
        {Icon::Outcome, "结果", "尚未公开，请咨询窗口，电话 8800-0012", true, {}}};
    auto const places = grid(area, 2, 3, ui.space().gap_key);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        element_cell(ui, places[i], cells[i]);
    }
    take_top(rest, ui.space().gap_dense);
}

void limits_and_steps(Ui& ui, Rect& rest) {
    LimitBars const bars{
        {"法定时限", "30 个工作日", 1}, {"承诺时限", "3 个工作日", 0.1}, "自受理次日起计"};
    auto const width = rest.width - 2 * ui.space().pad_across;
    auto const limits =
        card(ui, take_top(rest, limit_bars_height(ui, width, bars) + 2 * ui.space().pad_down));
    limit_bars(ui, limits, bars);
    take_top(rest, ui.space().gap_dense);
    std::vector<StepDot> const steps{{"1", "申请", "当场", false},
                                     {"2", "受理", "当场", false},
                                     {"3", "审核", "2 天", true},
                                     {"4", "登簿", "1 天", true},
                                     {"5", "领证", "当场", false}};
    auto inside = card(
        ui,
        take_top(rest, ui.type().section_dense.line +
                           step_diagram_height(ui, rest.width - 2 * ui.space().pad_across, steps) +
                           2 * ui.space().pad_down));
    section(ui, inside, "办理流程", "实心环节计入承诺时限", Density::Dense);
    step_diagram(ui, inside, steps);
    take_top(rest, ui.space().gap_dense);
}

void materials(Ui& ui, Rect& rest) {
    std::vector<CheckRow> const list{
        {"m1", "1. 不动产登记申请书", "原件 1 份", "窗口提供，可现场填写", false, true, {}},
        {"m2", "2. 申请人身份证明", "核验原件", "出示电子证照可免带", true, true, {}},
        {"m3", "3. 不动产权属证书", "原件 1 份", "申请人自备", false, false, {}}};
    int height = ui.type().section_dense.line + 2 * ui.space().pad_down;
    auto const width = rest.width - 2 * ui.space().pad_across;
    for (auto const& row : list) {
        height += check_row_height(ui, width, row);
    }
    auto inside = card(ui, take_top(rest, height));
    section(ui, inside, "申请材料 5 项", "点方框逐项核对，离开后自动清除", Density::Dense);
    for (auto const& row : list) {
        auto const place = take_top(inside, check_row_height(ui, width, row));
        rule(ui, place, place.y);
        static_cast<void>(check_row(ui, place, row));
    }
    take_top(rest, ui.space().gap_dense);
}

void fees(Ui& ui, Rect const& area) {
    auto inside = card(ui, area);
    static_cast<void>(section_link(ui, inside, "收费标准",
                                   {"fees.basis", TargetRole::Link, "看依据"}, Density::Dense));
    take_top(inside, amount_line(ui, inside, "住宅类", "80 元/件"));
    take_top(inside, amount_line(ui, inside, "小微企业", "免收", Tone::Good));
}

Button plain(std::string id, std::string label, Icon icon, ButtonKind kind) {
    return {.id = std::move(id),
            .label = std::move(label),
            .icon = icon,
            .kind = kind,
            .accent = std::nullopt};
}

}  // namespace

std::optional<int> guide(Ui& ui) {
    ui.set_accent(Accent::Guide);
    auto rest = sub_frame(ui, "办事指南").content;
    auto foot = take_bottom(rest, ui.space().button_main);
    std::vector<Button> const buttons{
        plain("print", "打印一次性告知单", Icon::Print, ButtonKind::Primary),
        plain("rate", "评价", Icon::Star, ButtonKind::Secondary)};
    static_cast<void>(action_bar(ui, foot, buttons));
    take_bottom(rest, ui.space().gap_dense);
    page_title(ui, rest, "不动产转移登记（存量房买卖）");
    std::vector<std::string> const chips{"行政确认", "个人 · 单位", "承诺件"};
    chip_line(ui, take_top(rest, ui.space().chip), chips, "实施编码 1199…0711001 · 11月18日核对");
    take_top(rest, ui.space().gutter);
    scroll_region(ui, "guide", rest, [&](Rect content) {
        auto inner = content;
        inner.height = 4000;
        elements_and_code(ui, inner);
        limits_and_steps(ui, inner);
        materials(ui, inner);
        fees(ui, columns(take_top(inner, ui.px(188)), 2, ui.space().gap_dense).front());
        return inner.y - content.y;
    });
    return std::nullopt;
}

std::optional<int> fee(Ui& ui) {
    ui.set_accent(Accent::Fee);
    auto rest = sub_frame(ui, "收费标准", true).content;
    page_title(ui, rest, "机动车停放服务收费（道路泊位）");
    std::vector<std::string> const chips{"停车", "政府定价"};
    chip_line(ui, take_top(rest, ui.space().chip), chips,
              "市发展和改革委员会 · 市住房和城乡建设局");
    take_top(rest, ui.space().gutter);
    std::vector<KeyFigure> const figures{{"一类区域首小时", "5 元", "超过 30 分钟起计"},
                                         {"免费时长", "30 分钟", "各类区域相同"},
                                         {"24 小时封顶", "40 元", "一类区域小型车"}};
    key_figures(ui, take_top(rest, key_figures_height(ui)), figures);
    take_top(rest, ui.space().gutter);
    FigureTable const prices{
        {{"停放时长", ""}, {"一类", "市中心商业区"}, {"二类", "主城区"}, {"三类", "其他区域"}},
        {{{"15 至 30 分钟"}, {"免收", Tone::Good}, {"免收", Tone::Good}, {"免收", Tone::Good}},
         {{"首小时（超 30 分钟）"}, {"5.00"}, {"4.00"}, {"2.00"}},
         {{"24 小时最高"}, {"40.00"}, {"25.00"}, {"10.00"}}},
        "大型车按小型车标准的 2 倍计收；不足一个计费单位的按一个单位计。"};
    auto const head = ui.px(80);
    auto area = take_top(rest, head + table_height(ui, rest.width, prices));
    card(ui, area);
    auto title = inset(take_top(area, head), ui.px(32), ui.px(16));
    section(ui, title, "小型车分区计费", "单位：元 / 辆");
    table(ui, area, prices);
    take_top(rest, ui.space().gutter);
    std::vector<LabelledText> const facts{
        {"减免", "军车、执行任务的警车、消防车、救护车免收；新能源汽车首小时免收", false, {}},
        {"依据", "《示范市机动车停放服务收费管理办法》（示发改价〔2025〕18 号）", false, {}},
        {"有效期", "2026年1月1日 至 2027年12月31日", false, {}}};
    auto const inside = card(ui, rest);
    labelled_texts(ui, inside, facts, {.label_width = 112});
    return std::nullopt;
}

std::optional<int> open_day(Ui& ui) {
    ui.set_accent(Accent::Day);
    auto rest = sub_frame(ui, "政府开放日").content;
    DayHead const head{
        {"12月 周五", "4"}, "市水务局 主办 · 示范市政府开放日", "一滴水的旅程：走进城东水厂", {}};
    Rect const band{0, ui.space().sub_header, ui.page().width, day_head_height(ui, head)};
    day_head(ui, band, head);
    rest.height -= band.bottom() - ui.space().gutter - rest.y;
    rest.y = band.bottom() - ui.space().gutter;
    auto const cells = grid(take_top(rest, ui.px(240)), 2, 2, ui.space().gap_dense);
    fact_cell(ui, cells[0], {Icon::TimeLimit, "时间", "09:00 至 11:30", "", std::nullopt, {}});
    fact_cell(ui, cells[1], {Icon::Place, "集合", "08:40 大厅东门乘车", "", std::nullopt, {}});
    fact_cell(ui, cells[2], {Icon::People, "名额", "40 名，余 12 名", "", 0.7, {}});
    fact_cell(ui, cells[3], {Icon::Deadline, "报名截止", "11月30日 17:00", "", std::nullopt, {}});
    take_top(rest, ui.space().gutter);
    std::vector<TimelineStop> const stops{{"08:40", "集合乘车", "大厅东门，领取参观证"},
                                          {"09:00", "水厂概况", "沙盘讲解取水、制水、供水"},
                                          {"11:30", "返回大厅", "填写意见表，结束"}};
    auto row = take_top(rest, ui.px(560));
    QrPanel const panel{
        "扫码报名",       "免费，满额后转候补", "https://kfr.shifan.example/b/20261204",
        "将打开官方网站", "kfr.shifan.example", {}};
    qr_panel(ui, take_right(row, std::max(qr_panel_width(ui, panel.url), ui.px(360))), panel);
    take_right(row, ui.space().gutter);
    auto inside = card(ui, row);
    section(ui, inside, "活动安排");
    take_top(inside, ui.space().inner);
    timeline(ui, inside, stops);
    return std::nullopt;
}

}  // namespace sunhall::gallery
