#include "sync/desk/field_words.hpp"

#include <algorithm>
#include <array>

#include "sync/base/format.hpp"

namespace sunhall {

namespace {

struct Word {
    std::string_view name, word;
};

constexpr auto label_words = std::to_array<Word>({
    {"address", "地址"},
    {"agenda", "活动安排"},
    {"amount", "金额"},
    {"apply_by", "报名截止"},
    {"area", "区域"},
    {"article", "条款"},
    {"assembly_point", "集合地点"},
    {"assembly_time", "集合时间"},
    {"at", "时间"},
    {"attachments", "附件"},
    {"audience", "服务对象"},
    {"base", "计费基数"},
    {"base_code", "基本编码"},
    {"basis", "依据"},
    {"blank_form", "空白表格链接"},
    {"booking_form", "预约链接"},
    {"bring", "携带物品"},
    {"by", "审查人"},
    {"category", "类别"},
    {"charged", "是否收费"},
    {"closes", "结束"},
    {"colours", "配色"},
    {"columns", "列"},
    {"complaint_phone", "投诉电话"},
    {"complaints", "受理投诉"},
    {"condition", "需要的情形"},
    {"conditions", "受理条件"},
    {"confirmed_on", "最近核对日期"},
    {"contact", "联系方式"},
    {"contacts", "咨询、监督投诉"},
    {"convenience", "便民措施"},
    {"copies", "份数"},
    {"count", "数量"},
    {"counted", "计入时限"},
    {"currency", "币种"},
    {"days", "日子"},
    {"delivery", "送达方式"},
    {"demo", "演示大厅"},
    {"department", "部门"},
    {"document_number", "文号"},
    {"duration", "时长"},
    {"duties", "职责"},
    {"elements", "公开内容"},
    {"eligibility", "参加条件"},
    {"emblem", "徽标"},
    {"emblem_shows", "徽标说明"},
    {"ends", "结束时间"},
    {"exceptions", "特殊日期"},
    {"exempt_review", "免予公开审查"},
    {"fees", "收费项目"},
    {"fixed", "固定金额"},
    {"floor", "楼层"},
    {"form", "材料形式"},
    {"from", "开始日期"},
    {"group", "分组"},
    {"groups", "分组"},
    {"hall", "大厅"},
    {"handles", "办理事项"},
    {"handling", "办件类型"},
    {"heading", "表头"},
    {"hours", "时间"},
    {"id", "编号"},
    {"implementation_code", "实施编码"},
    {"index_number", "索引号"},
    {"issued_on", "公开日期"},
    {"issuer", "出具单位"},
    {"issuers", "制定单位"},
    {"item", "收费项目"},
    {"key_facts", "要点"},
    {"keywords", "关键词"},
    {"kind", "类型"},
    {"label", "名称"},
    {"least", "最低"},
    {"legal_basis", "设定依据"},
    {"level", "行使层级"},
    {"limit_note", "时限说明"},
    {"link_origins", "允许的网址"},
    {"links", "链接"},
    {"map", "平面图"},
    {"materials", "申请材料"},
    {"matters", "受理内容"},
    {"most", "最高"},
    {"name", "名称"},
    {"necessity", "必要性"},
    {"need_not_bring", "免带说明"},
    {"note", "说明"},
    {"notes", "注意事项"},
    {"number", "号码"},
    {"of", "费率单位"},
    {"on", "日期"},
    {"on_duty", "值班人员"},
    {"opening_hours", "办公时间"},
    {"opens", "开始"},
    {"order", "排列次序"},
    {"organiser", "主办单位"},
    {"payers", "缴费人"},
    {"phone", "电话"},
    {"place", "地点"},
    {"places", "办理地点"},
    {"posts", "岗位"},
    {"pricing", "定价方式"},
    {"promised_limit", "承诺时限"},
    {"quota", "名额"},
    {"range", "金额范围"},
    {"rate", "费率"},
    {"recap", "活动回顾"},
    {"remaining", "剩余名额"},
    {"responsibility", "职责"},
    {"results", "办理结果"},
    {"revision", "修订号"},
    {"role", "用途"},
    {"row_heading", "行标题"},
    {"rows", "行"},
    {"sample", "样本链接"},
    {"sections", "栏目"},
    {"series", "系列活动"},
    {"short_name", "简称"},
    {"sign_up", "报名方式"},
    {"sign_up_note", "报名说明"},
    {"source", "材料来源"},
    {"spans", "时段"},
    {"standard", "收费标准"},
    {"starts", "开始时间"},
    {"statutory_limit", "法定时限"},
    {"steps", "办理流程"},
    {"summary", "摘要"},
    {"theme", "主题"},
    {"tiers", "分档金额"},
    {"title", "标题"},
    {"translations", "译文"},
    {"type", "事项类型"},
    {"unit", "单位"},
    {"until", "结束日期"},
    {"update_cycle", "更新周期"},
    {"url", "网址"},
    {"valid_from", "生效日期"},
    {"valid_until", "失效日期"},
    {"validity", "有效期"},
    {"value", "金额"},
    {"values", "金额"},
    {"visits", "到窗口次数"},
    {"waiver", "减免"},
    {"window", "窗口"},
    {"windows", "窗口"},
});

/// Spellings of enumerators that are the same in every field they occur in.
constexpr auto value_labels = std::to_array<Word>({
    {"CNY", "人民币"},
    {"adjudication", "行政裁决"},
    {"administrative", "行政事业性收费"},
    {"applicant", "申请人自备"},
    {"approval", "批文"},
    {"booking", "预约"},
    {"calendar_day", "自然日"},
    {"certificate", "证照"},
    {"city", "市级"},
    {"committed", "承诺件"},
    {"complaint", "投诉"},
    {"conditional", "特定情形需要"},
    {"confirmation", "行政确认"},
    {"consultation", "咨询"},
    {"copy", "复印件"},
    {"county", "县级"},
    {"daily", "每天"},
    {"deferrable", "可容缺后补"},
    {"electronic", "电子件"},
    {"everyday", "每天"},
    {"filled_form", "填写表格"},
    {"government", "政府部门核发"},
    {"government_guided", "政府指导价"},
    {"government_priced", "政府定价"},
    {"holiday", "节假日"},
    {"hour", "小时"},
    {"immediate", "即办件"},
    {"individual", "自然人"},
    {"inspection", "核验原件"},
    {"internal", "内部公开"},
    {"legal_person", "法人或其他组织"},
    {"licensing", "行政许可"},
    {"market", "市场调节价"},
    {"minute", "分钟"},
    {"month", "个月"},
    {"monthly", "每月"},
    {"national", "国家级"},
    {"on_change", "随时更新"},
    {"original", "原件"},
    {"original_and_copy", "原件和复印件"},
    {"other", "其他"},
    {"other_power", "其他行政权力"},
    {"payment", "给付"},
    {"per_stage", "分阶段"},
    {"percent", "%"},
    {"permille", "‰"},
    {"proof", "证明"},
    {"provincial", "省级"},
    {"public", "公开"},
    {"public_service", "公共服务"},
    {"quarterly", "每季度"},
    {"query", "查询"},
    {"required", "必要"},
    {"reward", "行政奖励"},
    {"sign_up", "报名"},
    {"supervision", "监督"},
    {"third_party", "其他机构出具"},
    {"township", "乡镇级"},
    {"village", "村级"},
    {"weekend", "周末"},
    {"weekly", "每周"},
    {"workday", "工作日"},
    {"working_day", "工作日"},
    {"yearly", "每年"},
});

/// Fields with an enumerator as their value; all others are somebody's own words.
constexpr auto enumerated = std::to_array<std::string_view>(
    {"audience", "category", "currency", "days", "form", "handling", "kind", "level", "necessity",
     "of", "pricing", "role", "source", "type", "unit", "update_cycle"});

constexpr auto hidden_fields = std::to_array<std::string_view>(
    {"audience", "exempt_review", "keywords", "order", "revision", "update_cycle"});

template <typename Table>
std::string_view word_in(Table const& table, std::string_view name) {
    auto const found = std::ranges::lower_bound(table, name, {}, &Word::name);
    return found != table.end() && found->name == name ? found->word : name;
}

std::string list_words(std::string_view field, Json::Array const& list) {
    std::string text;
    for (auto const& entry : list) {
        text += (text.empty() ? "" : "；") + value_words(field, entry);
    }
    return text;
}

std::string object_words(Json::Object const& object) {
    std::string text;
    for (auto const& [name, value] : object) {
        if (is_made_of_bytes(name)) {
            continue;
        }
        text += format("{}{} {}", text.empty() ? "" : "，", field_label(name),
                       value_words(name, value));
    }
    return text;
}

}  // namespace

std::string_view field_label(std::string_view field) { return word_in(label_words, field); }

bool is_shown_to_visitors(std::string_view field) {
    return std::ranges::find(hidden_fields, field) == hidden_fields.end();
}

bool is_made_of_bytes(std::string_view field) {
    return field == "sha256" || field == "length" || field == "media_type";
}

std::string value_words(std::string_view field, Json const& value) {
    if (auto const* const text = value.text()) {
        bool const is_enumerated = std::ranges::find(enumerated, field) != enumerated.end();
        return std::string{is_enumerated ? word_in(value_labels, *text) : *text};
    }
    if (auto const number = value.integer()) {
        return std::to_string(*number);
    }
    if (auto const flag = value.boolean()) {
        return *flag ? "是" : "否";
    }
    if (auto const* const list = value.array()) {
        return list_words(field, *list);
    }
    if (auto const* const object = value.object()) {
        return object_words(*object);
    }
    return {};
}

}  // namespace sunhall
