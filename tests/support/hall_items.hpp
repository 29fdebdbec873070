// A small hall to make pages from: complete items, which a test then spoils as its claim needs.
#pragma once

#include <string>
#include <utility>

#include "kiosk/models/now.hpp"
#include "sync/base/calendar.hpp"
#include "tests/support/fake_catalogue.hpp"

namespace sunhall::hall {

using std::chrono::year;

/// Tuesday, 24 November 2026, 10:24.
inline Instant const noon_before = instant_at(year{2026} / 11 / 24, 10, 24);
inline Now const now{noon_before, Moment{std::chrono::hours{1}}};

inline Item item(std::string id, std::string department, std::string title, Item::Body body) {
    Item made;
    made.id = std::move(id);
    made.department = std::move(department);
    made.title = std::move(title);
    made.body = std::move(body);
    return made;
}

inline OpeningHours workdays() {
    return {{OpenOn::Workday}, {{{8, 30}, {12, 0}}, {{13, 30}, {17, 0}}}, ""};
}

inline Place place(std::string name, std::string floor, std::string window) {
    Place made;
    made.name = std::move(name);
    made.floor = std::move(floor);
    made.window = std::move(window);
    return made;
}

inline Contact phone(ContactKind kind, std::string number) {
    Contact made;
    made.kind = kind;
    made.phone = std::move(number);
    return made;
}

inline Window window(std::string number, std::string name, std::vector<std::string> handles) {
    Window made;
    made.number = std::move(number);
    made.name = std::move(name);
    made.floor = "二楼";
    made.area = "B 区";
    made.handles = std::move(handles);
    return made;
}

inline Material material(std::string name, MaterialForm form = MaterialForm::Original,
                         std::string need_not_bring = "") {
    Material made;
    made.name = std::move(name);
    made.form = form;
    made.need_not_bring = std::move(need_not_bring);
    return made;
}

inline Item the_hall() {
    Hall body;
    body.name = "示范市政务服务大厅";
    body.phone = "8800-0000";
    body.opening_hours = {workdays()};
    body.sections = {"renshe", "ziran", "shuiwu"};
    body.places = {place("咨询台", "一楼", "大厅正门右侧")};
    body.link_origins = {"https://zwfw.shifan.example", "https://kfr.shifan.example"};
    body.request_guide = "zhengwu/service/yishenqing.json";
    body.demo = true;
    return item("dating", "zhengwu", "示范市政务服务大厅", body);
}

inline Item department(std::string id, std::string name, std::string place, std::string phone) {
    Department body;
    body.name = name;
    body.place = std::move(place);
    body.phone = std::move(phone);
    body.opening_hours = {workdays()};
    body.duties = {"负责本领域的政务服务事项", "解释相关政策"};
    body.windows = {window("12 号", "综合受理窗口", {"申请受理", "材料核对"}),
                    window("13 至 18 号", "登记窗口", {"登记", "查询", "发证"})};
    return item(id, id, std::move(name), body);
}

inline Service service() {
    Service body;
    body.name = "不动产转移登记（存量房买卖）";
    body.implementation_code = "11990000MB0711001";
    body.type = ServiceType::Confirmation;
    body.level = Level::City;
    body.audience = {ServedParty::Individual, ServedParty::LegalPerson};
    body.legal_basis = {{"不动产登记暂行条例", "国务院令第 656 号", "第十四条", ""}};
    body.conditions = {"房屋已经登记", "买卖合同已经网签", "税费已经缴清"};
    body.materials = {material("不动产登记申请书", MaterialForm::FilledForm),
                      material("申请人身份证明", MaterialForm::Inspection, "出示电子证照可免带"),
                      material("不动产权属证书"),
                      material("存量房买卖合同", MaterialForm::Original, "已网签备案的免提交"),
                      material("契税完税凭证")};
    body.steps = {{"申请", TimeLimit{0, TimeUnit::WorkingDay}, false, ""},
                  {"受理", TimeLimit{0, TimeUnit::WorkingDay}, false, ""},
                  {"审核", TimeLimit{2, TimeUnit::WorkingDay}, true, ""},
                  {"登簿", TimeLimit{1, TimeUnit::WorkingDay}, true, ""},
                  {"领证", TimeLimit{0, TimeUnit::WorkingDay}, false, ""}};
    body.visits = 1;
    body.statutory_limit = TimeLimit{30, TimeUnit::WorkingDay};
    body.promised_limit = TimeLimit{3, TimeUnit::WorkingDay};
    body.limit_note = "自受理次日起计";
    body.charged = true;
    body.fees = {"ziran/fee/dengji-fei.json"};
    body.results = {{"不动产权证书", ResultKind::Certificate, "", "窗口领取或邮寄", "长期有效"}};
    body.contacts = {phone(ContactKind::Consultation, "8800-0012")};
    body.places = {place("", "二楼", "B 区 12 至 18 号窗口")};
    body.opening_hours = {workdays()};
    body.links = {{LinkRole::Guide, "", "https://zwfw.shifan.example/guide/0711001"},
                  {LinkRole::Form, "", "https://zwfw.shifan.example/form/0711001"}};
    return body;
}

inline Item guide(std::string id = "zhuanyi", std::string department = "ziran",
                  std::string title = "不动产转移登记（存量房买卖）", Service body = service()) {
    return item(std::move(id), std::move(department), std::move(title), std::move(body));
}

inline Item fixed_fee() {
    Fee body;
    body.item = "不动产登记费";
    body.category = FeeCategory::Administrative;
    body.pricing = Pricing::Administrative;
    body.standard = "住宅类每件 80 元，非住宅类每件 550 元。";
    body.amount = TieredAmount{"",
                               "",
                               {{"标准", ""}},
                               {{"住宅类", {"80"}}, {"非住宅类", {"550"}}, {"小微企业", {"0"}}},
                               ""};
    body.unit = "元/件";
    body.basis = {{"关于不动产登记收费有关政策的通知", "财税〔2019〕45 号", "", ""}};
    return item("dengji-fei", "ziran", "不动产登记费", body);
}

inline Item parking_fee() {
    Fee body;
    body.item = "机动车停放服务收费";
    body.category = FeeCategory::Parking;
    body.pricing = Pricing::GovernmentPriced;
    body.issuers = {"市发展和改革委员会", "市住房和城乡建设局"};
    body.standard = "不足一个计费单位的按一个单位计。";
    body.amount = TieredAmount{"小型车分区计费",
                               "停放时长",
                               {{"一类", "市中心商业区"}, {"二类", "主城区"}, {"三类", "其他区域"}},
                               {{"15 至 30 分钟", {"0", "0", "0"}},
                                {"首小时（超 30 分钟）", {"5.00", "4.00", "2.00"}},
                                {"24 小时最高", {"40.00", "25.00", ""}}},
                               "大型车按小型车标准的 2 倍计收。"};
    body.unit = "元/辆";
    body.key_facts = {{"一类区域首小时", "5", "元", "超过 30 分钟起计"},
                      {"免费时长", "30", "分钟", "各类区域相同"},
                      {"24 小时封顶", "40", "元", "一类区域小型车"}};
    body.waiver = "军车、执行任务的警车、消防车、救护车免收。";
    body.basis = {{"示范市机动车停放服务收费管理办法", "示发改价〔2025〕18 号", "", ""}};
    body.links = {{LinkRole::Source, "", "https://zwfw.shifan.example/fee/parking"}};
    auto made = item("tingche", "ziran", "机动车停放服务收费（道路泊位）", body);
    made.valid_from = year{2026} / 1 / 1;
    made.valid_until = year{2027} / 12 / 31;
    return made;
}

inline Item rate_fee() {
    Fee body;
    body.item = "产权交易服务费";
    body.standard = "按成交金额的 0.3% 收取。";
    body.amount = RateAmount{"0.3", RateOf::Percent, "成交金额", "200", ""};
    body.unit = "元";
    return item("jiaoyi-fei", "ziran", "产权交易服务费", body);
}

/// On the 4th of December from 9:00 to 11:30, sign-up until 30 November.
inline Item open_day(std::string id = "shuichang",
                     std::string theme = "一滴水的旅程：走进城东水厂") {
    OpenDay body;
    body.theme = theme;
    body.series = "示范市政府开放日";
    body.organiser = "市水务局";
    body.starts = instant_at(year{2026} / 12 / 4, 9, 0);
    body.ends = instant_at(year{2026} / 12 / 4, 11, 30);
    body.assembly_point = "大厅东门乘车";
    body.assembly_time = TimeOfDay{8, 40};
    body.agenda = {{{8, 40}, "集合乘车", "大厅东门，领取参观证"},
                   {{9, 0}, "水厂概况", "沙盘讲解取水、制水、供水"},
                   {{9, 30}, "参观生产线", "沉淀池、滤池、中控室"},
                   {{11, 30}, "返回大厅", "填写意见表，结束"}};
    body.quota = 40;
    body.remaining = 12;
    body.eligibility = "年满 12 周岁的市民；18 周岁以下由监护人陪同";
    body.apply_by = instant_at(year{2026} / 11 / 30, 17, 0);
    body.sign_up = {"一楼咨询台现场登记"};
    body.sign_up_note = "免费，满额后转候补";
    body.bring = {"身份证或社保卡", "饮水杯"};
    body.contact = phone(ContactKind::SignUp, "8800-0036");
    body.booking_form = "https://kfr.shifan.example/b/1204";
    return item(std::move(id), "shuiwu", std::move(theme), body);
}

inline Item hotline(std::string number, std::string name, std::string short_name, int order) {
    Hotline body;
    body.number = number;
    body.name = name;
    body.short_name = std::move(short_name);
    body.matters = {"咨询", "求助", "投诉", "建议"};
    body.hours = "24 小时";
    body.complaints = order == 1;
    auto made = item("rexian-" + number, "zhengwu", std::move(name), body);
    made.order = order;
    return made;
}

/// All of the above, confirmed an hour ago.
inline std::shared_ptr<FakeCatalogue> content() {
    auto catalogue = std::make_shared<FakeCatalogue>();
    catalogue->put(the_hall());
    catalogue->put(
        department("renshe", "市人力资源和社会保障局", "二楼 A 区 21 至 36 号窗口", "12333"));
    catalogue->put(
        department("ziran", "市自然资源和规划局", "二楼 B 区 12 至 18 号窗口", "8800-0010"));
    catalogue->put(department("shuiwu", "市水务局", "一楼 C 区 5 号窗口", "8800-0030"));
    catalogue->put(guide(), 'B');
    catalogue->put(guide("yingye", "renshe", "失业保险金申领"), 'S');
    catalogue->put(guide("baoshui", "shuiwu", "用水报装"), 'Y');
    catalogue->put(fixed_fee());
    catalogue->put(parking_fee());
    catalogue->put(rate_fee());
    catalogue->put(open_day());
    catalogue->put(hotline("12345", "政务服务便民热线", "便民", 1));
    catalogue->put(hotline("12333", "人力资源社会保障热线", "人社", 2));
    catalogue->put(hotline("12366", "纳税服务热线", "税务", 3));
    catalogue->put(hotline("12329", "住房公积金热线", "公积金", 4));
    catalogue->put(hotline("12315", "消费者投诉举报热线", "消费维权", 5));
    catalogue->confirm(noon_before - std::chrono::hours{1});
    return catalogue;
}

}  // namespace sunhall::hall
