#include "sync/content/checker.hpp"

#include <algorithm>

#include "sync/base/format.hpp"
#include "sync/content/findings.hpp"

namespace sunhall {

namespace {

void check_ids(Item const& item, Findings& findings) {
    constexpr std::string_view remedy =
        "请只用小写字母、数字和中间的短横线，最多 64 个字符，例如 jiuye-dengji";
    if (!is_item_id(item.id)) {
        findings.error("id", "不能用作编号", std::string{remedy});
    }
    if (!is_item_id(item.department)) {
        findings.error("department", "不能用作部门代码", std::string{remedy});
    }
    if (item.kind() == Kind::Department && item.id != item.department) {
        findings.error("id", "部门事项的编号与部门代码不同", "请把 id 改为与 department 相同");
    }
}

void check_dates(Item const& item, Findings& findings) {
    if (item.valid_from && item.valid_until && *item.valid_until < *item.valid_from) {
        findings.error("valid_until", "失效日期早于生效日期", "请核对两个日期");
    } else if (item.valid_until && *item.valid_until < findings.today()) {
        findings.warning("valid_until", format("{} 起已经失效", date_text(*item.valid_until)),
                         "请更新内容和有效期，或撤下这个事项");
    }
    findings.expect(item.confirmed_on.has_value(), "confirmed_on", "最近核对日期");
    findings.expect(item.update_cycle.has_value(), "update_cycle", "更新周期");
    if (!item.confirmed_on) {
        return;
    }
    auto const age = days_between(*item.confirmed_on, findings.today());
    if (age < 0) {
        findings.error("confirmed_on", "最近核对日期在今天以后", "请填写实际核对的日期");
    }
    auto const cycle = item.update_cycle ? cycle_days(*item.update_cycle) : 0;
    if (cycle > 0 && age > cycle) {
        findings.warning("confirmed_on", format("已有 {} 天没有核对", age),
                         "请核对内容，并更新最近核对日期");
    }
}

void check_openness(Item const& item, Findings& findings) {
    if (item.audience == Audience::Internal) {
        findings.error("audience", "是内部公开的事项",
                       "内部公开的事项不能发布，请从发布内容中移出");
    }
    if (!item.exempt_review) {
        findings.error("exempt_review", "没有免予公开审查的声明",
                       "请由审查人确认不含国家秘密、商业秘密和个人隐私，填写 by 和 on");
    } else if (item.exempt_review->on > findings.today()) {
        findings.error("exempt_review.on", "审查日期在今天以后", "请填写实际审查的日期");
    }
}

bool is_sha256(std::string_view text) {
    constexpr std::size_t digits = 64;
    return text.size() == digits &&
           text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

void check_attachments(Item const& item, Findings& findings) {
    for (std::size_t at = 0; at < item.attachments.size(); ++at) {
        auto const path = element_of("attachments", at);
        auto const& sha256 = item.attachments[at].sha256;
        if (!sha256.empty() && !is_sha256(sha256)) {
            findings.error(path + ".sha256", "不是 SHA-256 值", "请删去这一行，重新导入图片");
        }
        if (item.attachments[at].media_type != "image/png") {
            findings.error(path + ".media_type", "不是 PNG 图片", "附件请用 PNG 图片");
        }
    }
}

}  // namespace

int cycle_days(UpdateCycle cycle) {
    switch (cycle) {
        case UpdateCycle::Daily: return 1;
        case UpdateCycle::Weekly: return 7;
        case UpdateCycle::Monthly: return 31;
        case UpdateCycle::Quarterly: return 92;
        case UpdateCycle::Yearly: return 366;
        case UpdateCycle::PerStage:
        case UpdateCycle::OnChange: break;
    }
    return 0;
}

std::vector<Problem> check(CheckedItem const& checked, CheckRules const& rules) {
    Findings findings{checked, rules};
    auto const& item = checked.item;
    check_ids(item, findings);
    check_dates(item, findings);
    check_openness(item, findings);
    check_translations(item, findings);
    check_attachments(item, findings);
    check_pictures(item, findings);
    check_hall_look(item, findings);
    std::visit([&](auto const& body) { check_body(body, findings); }, item.body);
    return findings.take();
}

}  // namespace sunhall
