#include "sync/content/findings.hpp"

#include "sync/base/format.hpp"
#include "sync/content/value_rules.hpp"

namespace sunhall {

void Findings::expect(bool there, std::string field, std::string_view name) {
    if (!there) {
        warning(std::move(field), format("没有填写{}", name),
                "请补填；不补填时，页面上没有这一项或显示“尚未公开，请咨询窗口”");
    }
}

void Findings::check_link(std::string field, std::string const& url) {
    if (url.empty()) {
        return;
    }
    auto const origin = origin_of(url);
    if (!origin) {
        error(std::move(field), "不是规范的网址：" + in_quotes(url),
              "请写完整的 https:// 网址，其中的汉字和空格写成 %E4%B8%AD 的样子");
    } else if (!rules_.links.allow(section_, *origin)) {
        error(std::move(field),
              format("网站 {} 不在大厅{}允许的网站名单里", *origin,
                     rules_.links.refusing(section_, *origin)),
              "请核对网址；确属官方网站的，请先加进这个大厅事项的 link_origins");
    }
}

void Findings::check_links(std::string const& field, std::vector<Link> const& links) {
    for (std::size_t at = 0; at < links.size(); ++at) {
        check_link(element_of(field, at) + ".url", links[at].url);
    }
}

void Findings::check_basis(std::string const& field, std::vector<LegalBasis> const& basis) {
    for (std::size_t at = 0; at < basis.size(); ++at) {
        check_link(element_of(field, at) + ".url", basis[at].url);
    }
}

void Findings::check_hours(std::string const& field, std::vector<OpeningHours> const& hours) {
    for (std::size_t at = 0; at < hours.size(); ++at) {
        auto const path = element_of(field, at);
        expect(!hours[at].spans.empty(), path + ".spans", "开门和关门的时刻");
        check_spans(path + ".spans", hours[at].spans);
    }
}

void Findings::check_exceptions(std::string const& field,
                                std::vector<OpeningException> const& exceptions) {
    for (std::size_t at = 0; at < exceptions.size(); ++at) {
        auto const path = element_of(field, at);
        if (exceptions[at].from > exceptions[at].until) {
            error(path + ".until", "结束日期早于开始日期", "请核对两个日期");
        }
        check_spans(path + ".spans", exceptions[at].spans);
    }
}

void Findings::check_spans(std::string const& field, std::vector<TimeSpan> const& spans) {
    for (std::size_t at = 0; at < spans.size(); ++at) {
        bool const after_last = at == 0 || spans[at - 1].closes <= spans[at].opens;
        if (spans[at].opens >= spans[at].closes || !after_last) {
            error(element_of(field, at), "时段先后不对",
                  "请按先后填写，每段的关门时刻晚于开门时刻，各段不重叠");
        }
    }
}

void Findings::add(ProblemLevel level, std::string field, std::string what, std::string remedy) {
    problems_.push_back({.level = level,
                         .file = file_,
                         .item = item_,
                         .field = std::move(field),
                         .what = std::move(what),
                         .remedy = std::move(remedy)});
}

std::string element_of(std::string_view list, std::size_t at) { return format("{}[{}]", list, at); }

}  // namespace sunhall
