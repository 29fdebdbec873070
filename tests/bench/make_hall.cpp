// Writes the content of a large invented hall for sunhall-desk to import:
//
//     make_hall FOLDER [COUNT]
//
// COUNT guides (2,000 unless said), always the same; the first 2,000 in the department zhengwu,
// each further 2,000 in one more: zhengwu-2, zhengwu-3 and so on. Titles and the lengths of texts
// are those of the invented content that the bench's browser page shows, so that both list and set
// the same amount of text.
#include <array>
#include <charconv>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <span>
#include <string>
#include <vector>

#include "sync/base/calendar.hpp"
#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/content/item.hpp"
#include "sync/content/item_json.hpp"

namespace sunhall {
namespace {

constexpr std::size_t guides_of_a_department = 2000;
/// An implementation code has so many digits before the letters.
constexpr std::size_t codes = 1'000'000;
constexpr std::string_view origin = "https://zwfw.shifan.example";

// 20 × 10 × 10 titles, each once.
constexpr std::array areas{"户籍",       "社会保障",   "医疗保险", "不动产",   "婚姻",
                           "企业",       "个体工商户", "道路运输", "食品经营", "教育",
                           "住房公积金", "残疾人",     "老年人",   "出入境",   "水利",
                           "税务",       "消防",       "环境保护", "文化旅游", "退役军人"};
constexpr std::array things{"许可证", "登记", "备案", "补贴", "证明",
                            "信息",   "资格", "账户", "待遇", "档案"};
constexpr std::array acts{"核发", "变更", "注销", "查询", "申领",
                          "补办", "延续", "审核", "转移", "年度报告"};
constexpr std::array conditions{
    "申请人应当具有完全民事行为能力，且户籍或者经常居住地在本行政区域内。",
    "申请人在提出申请之日前未被列入严重失信主体名单，或者已经按照规定完成信用修复。",
    "申请事项属于本级机关的法定职权范围，并且符合国家和省有关规定的条件。",
    "经营场所应当与拟从事的活动相适应，具有保证安全的设施、设备和管理制度。",
    "申请材料齐全，符合法定形式；复印件应当与原件一致，并由申请人签字或者盖章确认。",
    "委托他人办理的，应当提交授权委托书以及受托人的有效身份证件。"};
constexpr std::array materials{
    "居民身份证",     "居民户口簿",   "申请表", "营业执照副本",       "授权委托书",
    "场所使用权证明", "近期免冠照片", "原证件", "法定代表人身份证明", "银行账户信息"};
constexpr std::array steps{"申请", "受理", "审查", "现场核查", "决定", "颁证与送达"};
constexpr std::array step_notes{
    "申请人可以通过综合窗口、自助终端或者网上办事大厅提交申请，工作人员当场核对材料并出具收件凭证"
    "。",
    "材料齐全并符合法定形式的，予以受理；需要补正的，一次性告知需要补正的全部内容。",
    "承办人员对申请材料的真实性、合法性进行审查，必要时征求有关部门的意见。",
    "需要实地核实的，由两名以上工作人员进行现场核查，并制作核查记录。",
    "符合条件的，依法作出准予决定；不符合条件的，书面说明理由并告知救济途径。",
    "自作出决定之日起十个工作日内，通过窗口领取、邮寄或者电子证照的方式送达结果。"};

template <std::size_t count>
std::string nth(std::array<char const*, count> const& words, std::size_t number) {
    return words.at(number % count);
}

OpeningHours workdays() {
    return {.days = {OpenOn::Workday}, .spans = {{{9, 0}, {12, 0}}, {{13, 0}, {17, 0}}}};
}

Contact telephone(std::string number) {
    return {.kind = ContactKind::Consultation, .phone = std::move(number)};
}

std::string department_id(std::size_t department) {
    return department == 0 ? "zhengwu" : format("zhengwu-{}", department + 1);
}

Item item(std::string id, std::string title, std::string department, Item::Body body) {
    Item made;
    made.id = std::move(id);
    made.department = std::move(department);
    made.title = std::move(title);
    made.exempt_review = ExemptReview{.by = "王敏", .on = parse_date("2026-11-18")};
    made.body = std::move(body);
    return made;
}

Item hall(std::size_t departments) {
    Hall body;
    body.name = "示范市政务服务大厅";
    body.phone = "8800-0000";
    body.opening_hours = {workdays()};
    for (std::size_t i = 0; i < departments; ++i) {
        body.sections.push_back(department_id(i));
    }
    body.link_origins = {std::string{origin}};
    body.demo = true;
    return item("dating", body.name, "hall", body);
}

Item department(std::size_t number) {
    Department body;
    body.name = number == 0 ? "示范市政务服务管理局" : format("示范市第 {} 分局", number + 1);
    body.phone = "8800-0001";
    body.place = "一楼 A 区 1 至 40 号窗口";
    body.opening_hours = {workdays()};
    for (auto const* const area : areas) {
        body.groups.emplace_back(area);
    }
    return item(department_id(number), body.name, department_id(number), body);
}

std::vector<Material> materials_of(std::size_t number) {
    std::vector<Material> list;
    for (std::size_t i = 0; i < 6 + number % 5; ++i) {
        list.push_back({.name = nth(materials, number + i),
                        .form = i % 2 == 0 ? MaterialForm::Original : MaterialForm::Copy,
                        .note = "按照样本填写，不得涂改"});
    }
    return list;
}

std::vector<Step> steps_of() {
    std::vector<Step> list;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        list.push_back({.name = nth(steps, i),
                        .duration = TimeLimit{static_cast<int>(i), TimeUnit::WorkingDay},
                        .counted = true,
                        .note = nth(step_notes, i)});
    }
    return list;
}

Item guide(std::size_t number) {
    Service body;
    auto const title = nth(areas, number) + nth(things, number / areas.size()) +
                       nth(acts, number / (areas.size() * things.size())) +
                       (number % 7 == 3 ? "（一件事一次办）" : "");
    body.name = title;
    body.implementation_code = format("11{:06}MB{:07}", number * 13 % codes, number * 17);
    body.responsibility = "政务服务管理局受理并决定";
    body.level = Level::City;
    body.audience = {ServedParty::Individual};
    body.legal_basis = {{.title = "示范市政务服务事项目录",
                         .document_number = format("示政发〔2026〕{} 号", number + 1)}};
    for (std::size_t i = 0; i < 5; ++i) {
        body.conditions.push_back(nth(conditions, number + i));
    }
    body.materials = materials_of(number);
    body.steps = steps_of();
    body.visits = 1;
    body.statutory_limit = TimeLimit{20, TimeUnit::WorkingDay};
    body.promised_limit = TimeLimit{static_cast<int>(1 + number % 20), TimeUnit::WorkingDay};
    body.charged = false;
    body.results = {{.name = "办理结果通知书", .kind = ResultKind::Approval}};
    body.contacts = {telephone("8800-0001")};
    body.places = {{.floor = "一楼", .window = format("A 区 {} 号窗口", 1 + number % 40)}};
    body.opening_hours = {workdays()};
    body.links = {{.role = LinkRole::Form, .url = format("{}/form/{:010}", origin, number * 31)}};
    auto made = item(format("guide-{:04}", number), title,
                     department_id(number / guides_of_a_department), body);
    made.group = nth(areas, number);
    made.summary = nth(conditions, number);
    return made;
}

Result<void> write(std::filesystem::path const& folder, Item const& item) {
    // Not to be waited for: 100,000 files, of which none is worth anything after a power cut.
    std::ofstream{folder / (item.id + ".json")} << pretty_json(item_to_json(item));
    return {};
}

Result<void> write_hall(std::filesystem::path const& folder, std::size_t count) {
    TRY(make_folder(folder));
    auto const departments = (count + guides_of_a_department - 1) / guides_of_a_department;
    TRY(write(folder, hall(departments)));
    for (std::size_t number = 0; number < departments; ++number) {
        TRY(write(folder, department(number)));
    }
    for (std::size_t number = 0; number < count; ++number) {
        TRY(write(folder, guide(number)));
    }
    return {};
}

}  // namespace
}  // namespace sunhall

int main(int count, char* words[]) {
    constexpr int usage = 64;
    std::span const arguments{words, static_cast<std::size_t>(count)};
    std::size_t guides = 2000;
    if (arguments.size() == 3) {
        std::string_view const number{arguments[2]};
        std::from_chars(number.data(), number.data() + number.size(), guides);
    }
    if (arguments.size() < 2 || arguments.size() > 3) {
        std::cerr << "usage: make_hall FOLDER [COUNT]\n";
        return usage;
    }
    if (auto const written = sunhall::write_hall(arguments[1], guides); !written) {
        std::cerr << written.error().message << "\n";
        return 1;
    }
    return 0;
}
