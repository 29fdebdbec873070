#include "tests/sync/content/sample_items.hpp"

namespace sunhall {

namespace {

using namespace std::chrono;

constexpr Date day{2026y / November / 22d};

OpeningHours hours() {
    return {.days = {OpenOn::Workday, OpenOn::Saturday},
            .spans = {{{8, 30}, {12, 0}}, {{13, 30}, {24, 0}}},
            .note = "法定节假日除外"};
}

OpeningException exception() {
    return {.from = day, .until = day, .spans = {{{9, 0}, {12, 0}}}, .note = "系统升级"};
}

Contact contact() {
    return {.kind = ContactKind::Complaint,
            .name = "督查科",
            .phone = "8800-0012",
            .window = "1 号",
            .hours = "工作日"};
}

Link form() {
    return {.role = LinkRole::Form, .title = "在线表单", .url = "https://a.example/form?id=1"};
}

LegalBasis basis() {
    return {.title = "不动产登记暂行条例",
            .document_number = "国务院令第 656 号",
            .article = "第十四条",
            .url = "https://a.example/law"};
}

Place place() {
    return {.name = "咨询台",
            .hall = "zhengwu",
            .floor = "二楼",
            .window = "12 号",
            .address = "示范路 1 号"};
}

Material material() {
    return {.name = "身份证",
            .form = MaterialForm::Inspection,
            .copies = 2,
            .necessity = Necessity::Conditional,
            .condition = "委托办理的",
            .source = MaterialSource::Government,
            .issuer = "公安机关",
            .need_not_bring = "出示电子证照可免带",
            .basis = "条例第十六条",
            .sample = "https://a.example/sample",
            .blank_form = "https://a.example/blank",
            .note = "在有效期内"};
}

Service service() {
    Service full;
    full.name = "不动产转移登记";
    full.base_code = "000715001000";
    full.implementation_code = "11990000711001";
    full.type = ServiceType::Confirmation;
    full.level = Level::City;
    full.audience = {ServedParty::Individual, ServedParty::LegalPerson};
    full.responsibility = "市局受理并决定";
    full.legal_basis = {basis()};
    full.conditions = {"权属清楚", "材料齐全"};
    full.materials = {material(), material()};
    full.steps = {{.name = "审核",
                   .duration = TimeLimit{.count = 2, .unit = TimeUnit::WorkingDay},
                   .counted = true,
                   .note = "书面审查"}};
    full.visits = 1;
    full.handling = Handling::Committed;
    full.statutory_limit = TimeLimit{.count = 30, .unit = TimeUnit::WorkingDay};
    full.promised_limit = TimeLimit{.count = 3, .unit = TimeUnit::WorkingDay};
    full.limit_note = "自受理次日起计";
    full.charged = true;
    full.fees = {"zhujian/fee/dengji.json"};
    full.results = {{.name = "不动产权证书",
                     .kind = ResultKind::Certificate,
                     .sample = "https://a.example/result",
                     .delivery = "窗口领取或邮寄",
                     .validity = "长期有效"}};
    full.contacts = {contact()};
    full.places = {place()};
    full.opening_hours = {hours()};
    full.exceptions = {exception()};
    full.links = {form()};
    full.convenience = {"可以邮寄"};
    full.notes = {"请提前预约"};
    return full;
}

Fee fee(Amount amount) {
    return {.item = "机动车停放服务费",
            .category = FeeCategory::Parking,
            .pricing = Pricing::GovernmentPriced,
            .issuers = {"市发展和改革委员会"},
            .standard = "首小时 5 元\n其后每 30 分钟 3 元",
            .amount = std::move(amount),
            .currency = "CNY",
            .unit = "元 / 辆",
            .key_facts = {{.label = "首小时", .value = "5", .unit = "元", .note = "一类区域"}},
            .payers = "停车人",
            .basis = {basis()},
            .waiver = "军车免收",
            .contacts = {contact()},
            .links = {form()},
            .notes = {"不足一个单位按一个单位计"}};
}

OpenDay open_day() {
    return {.theme = "走进水厂",
            .series = "示范市政府开放日",
            .organiser = "市水务局",
            .starts = instant_at(day, 9, 0),
            .ends = instant_at(day, 11, 30),
            .assembly_point = "东门",
            .assembly_time = TimeOfDay{8, 40},
            .agenda = {{.at = {8, 40}, .title = "集合", .note = "领参观证"}},
            .quota = 40,
            .remaining = 0,
            .eligibility = "年满 12 周岁",
            .apply_by = instant_at(day, 8, 0),
            .sign_up = {"咨询台登记"},
            .sign_up_note = "免费",
            .bring = {"身份证"},
            .notes = {"穿平底鞋"},
            .contact = contact(),
            .booking_form = "https://a.example/book",
            .recap = "来了 38 人。\n问了水价。"};
}

Department department() {
    Window const window{.number = "21 号",
                        .name = "社保窗口",
                        .floor = "二楼",
                        .area = "A 区",
                        .phone = "8800-0021",
                        .handles = {"参保"},
                        .posts = {{.name = "受理岗", .duties = {"受理"}, .on_duty = "021"}}};
    return {.name = "市人力资源和社会保障局",
            .short_name = "人社",
            .duties = {"管社保"},
            .place = "二楼 A 区",
            .address = "示范路 1 号",
            .phone = "8800-0020",
            .complaint_phone = "8800-0029",
            .opening_hours = {hours()},
            .exceptions = {exception()},
            .windows = {window},
            .groups = {"社会保险"},
            .links = {form()}};
}

Hall hall() {
    Hall full;
    full.name = "示范市政务服务大厅";
    full.short_name = "大厅";
    full.emblem = "徽标";
    full.emblem_shows = "太阳照在大厅的台阶上";
    full.address = "示范路 1 号";
    full.phone = "8800-0000";
    full.opening_hours = {hours()};
    full.exceptions = {exception()};
    full.sections = {"renshe"};
    full.places = {place()};
    full.floors = {{.name = "一楼",
                    .width = 600,
                    .height = 400,
                    .areas = {{.label = "A 区",
                               .use = AreaUse::Windows,
                               .department = "renshe",
                               .x = 10,
                               .y = 20,
                               .width = 300,
                               .height = 60}},
                    .terminals = {{.id = "hall-1", .x = 5, .y = 390}}}};
    full.request_guide = "zhengfuban/service/yishenqing-gongkai.json";
    full.synonyms = {{"身份证", "居民身份证"}};
    full.link_origins = full.counting_origins = {"https://a.example"};
    full.colours = {{"guide", "#17588F"}};
    full.demo = true;
    return full;
}

Disclosure disclosure() {
    return {.index_number = "990100-RS-2026-0017",
            .category = DisclosureCategory::Execution,
            .list = DisclosureList::Power,
            .document_number = "示人社发〔2026〕3 号",
            .elements = {{.label = "行使主体", .text = "市人力资源和社会保障局"}},
            .basis = {basis()},
            .time_limit = "20 个工作日内",
            .carriers = {"政府网站"},
            .audience = "全社会",
            .mode = DisclosureMode::OnRequest,
            .issued_on = day,
            .body = "## 一\n正文",
            .contacts = {contact()},
            .links = {form()}};
}

Notice notice() {
    return {.type = NoticeType::Circular,
            .priority = Priority::Urgent,
            .from = instant_at(day, 8, 0),
            .until = instant_at(day, 18, 0),
            .body = "今天下午停水。",
            .contacts = {contact()},
            .links = {form()}};
}

Article article() {
    return {.role = ArticleRole::Discipline,
            .source = "市政府办公室",
            .issued_on = day,
            .body = "![流程图](附件)",
            .related = {"renshe/service/a-1.json"},
            .links = {form()}};
}

Reply reply() {
    return {.to = ReplyTo::Topic,
            .question = "什么时候公开？",
            .asked_on = day,
            .due_on = day,
            .answer = "已经公开。",
            .answered_on = day,
            .related = {"renshe/service/a-1.json"}};
}

LifeEvent life_event() {
    return {
        .theme = LifeTheme::Work,
        .stages = {
            {.name = "入职前", .note = "可以一次提交", .services = {"renshe/service/a-1.json"}}}};
}

Item full_item(Item::Body body) {
    Item item;
    item.id = "a-1";
    item.revision = 7;
    item.department = "renshe";
    item.title = "标题";
    item.summary = "摘要";
    item.keywords = {"过户", "房产证"};
    item.group = "社会保险";
    item.order = 3;
    item.valid_from = day;
    item.valid_until = day;
    item.update_cycle = UpdateCycle::Monthly;
    item.confirmed_on = day;
    item.exempt_review = ExemptReview{.by = "1001", .on = day};
    item.audience = Audience::Internal;
    item.translations = {{"ug", {{"title", "ماۋزۇ"}}}};
    item.attachments = {
        {.title = "附件", .sha256 = std::string(64, '0'), .length = 12, .media_type = "image/png"}};
    item.body = std::move(body);
    return item;
}

}  // namespace

std::vector<Item> full_items() {
    TieredAmount const tiers{.heading = "分区计费",
                             .row_heading = "时长",
                             .columns = {{.title = "一类", .note = "市中心"}, {.title = "二类"}},
                             .rows = {{.label = "首小时", .values = {"5.00", ""}}},
                             .note = "大型车加倍"};
    RateAmount const rate{
        .rate = "0.05", .of = RateOf::Permille, .base = "成交金额", .least = "1", .most = "100"};
    Hotline const hotline{.number = "12345",
                          .name = "政务服务便民热线",
                          .short_name = "市民",
                          .matters = {"咨询"},
                          .hours = "24 小时",
                          .complaints = true};
    return {full_item(service()),
            full_item(fee(FixedAmount{"80"})),
            full_item(fee(RangeAmount{"1.5", "2"})),
            full_item(fee(rate)),
            full_item(fee(tiers)),
            full_item(open_day()),
            full_item(department()),
            full_item(hotline),
            full_item(hall()),
            full_item(disclosure()),
            full_item(notice()),
            full_item(article()),
            full_item(reply()),
            full_item(life_event())};
}

}  // namespace sunhall
