#include "sync/text/spoken_forms.hpp"

#include <algorithm>
#include <array>
#include <regex>
#include <utility>
#include <vector>

#include "sync/text/spoken_number.hpp"

namespace sunhall {

namespace {

using Match = std::match_results<std::string_view::const_iterator>;

/// How something is written, on folded text, and how it is said.
struct Form {
    std::regex written;
    std::string (*said)(Match const&);
};

/// 二 before these is 两: 两个、两份.
constexpr std::array<std::string_view, 38> measures{
    "个", "份", "次", "天",   "名",   "位",   "年",   "项", "件", "种", "场", "条", "张",
    "页", "户", "周", "套",   "间",   "步",   "本",   "台", "辆", "副", "倍", "家", "者",
    "万", "千", "元", "小时", "分钟", "平方", "公里", "米", "吨", "人", "岁", "站"};

constexpr std::array<std::pair<std::string_view, std::string_view>, 16> unit_names{
    {{"m2", "平方米"},
     {"m3", "立方米"},
     {"km2", "平方公里"},
     {"km", "公里"},
     {"cm", "厘米"},
     {"mm", "毫米"},
     {"m", "米"},
     {"kg", "千克"},
     {"g", "克"},
     {"t", "吨"},
     {"kwh", "千瓦时"},
     {"kw", "千瓦"},
     {"l", "升"},
     {"ml", "毫升"},
     {"h", "小时"},
     {"°c", "摄氏度"}}};

bool begins_with_two_of(std::string_view rest) {
    rest.remove_prefix(rest.starts_with(' ') ? 1 : 0);
    for (auto const measure : measures) {
        if (rest.starts_with(measure)) {
            return true;
        }
    }
    return false;
}

std::string unit_name(std::string_view unit) {
    for (auto const& [written, name] : unit_names) {
        if (written == unit) {
            return std::string{name};
        }
    }
    return std::string{unit};
}

/// Two figures after the clock: 五 minutes are 零五分, none are not said.
std::string minutes(std::string const& figures) {
    if (figures == "00") {
        return "";
    }
    return (figures.front() == '0' ? "零" : "") + spoken_amount(figures) + "分";
}

std::string spelled(std::string_view letters) {
    std::string out;
    for (auto const letter : letters) {
        out += static_cast<char>(letter - 'a' + 'A');
        out += ' ';
    }
    return out;
}

std::string said_address(Match const&) { return "网址见屏幕"; }
std::string said_mail(Match const&) { return "邮箱见屏幕"; }
std::string said_date(Match const& date) {
    return spoken_digits(date.str(1)) + "年" + spoken_amount(date.str(2)) + "月" +
           spoken_amount(date.str(3)) + "日";
}
std::string said_time(Match const& time) {
    return spoken_amount(time.str(1)) + "点" + minutes(time.str(2));
}
std::string said_digits(Match const& code) { return spoken_digits(code.str()); }
std::string said_phone(Match const& phone) { return spoken_phone(phone.str()); }
std::string said_part(Match const& part) {
    auto const whole = part.str(2) == "%" ? "百分之" : "千分之";
    return whole + spoken_amount(part.str(1));
}
std::string said_fraction(Match const& fraction) {
    return spoken_amount(fraction.str(2)) + "分之" + spoken_amount(fraction.str(1));
}
std::string said_money(Match const& money) { return spoken_amount(money.str(1)) + "元"; }
std::string said_measure(Match const& measure) {
    auto const amount = measure.str(1) == "2" ? "两" : spoken_amount(measure.str(1));
    return amount + unit_name(measure.str(2));
}
std::string said_amount(Match const& amount) {
    auto const& rest = amount.suffix();
    bool const two = amount.str() == "2" && begins_with_two_of({rest.first, rest.second});
    return two ? "两" : spoken_amount(amount.str());
}
std::string said_letters(Match const& letters) { return spelled(letters.str()); }

std::vector<Form> const& all_forms() {
    static std::string const number = R"((\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?))";
    static std::vector<Form> const all{
        {std::regex{R"((?:https?://|www\.)[!-~]+)"}, said_address},
        {std::regex{R"([a-z0-9._-]+@[a-z0-9.-]+)"}, said_mail},
        {std::regex{R"((?:[a-z0-9-]+\.)+(?:example|com|cn|net|org)(?![a-z])[!-~]*)"}, said_address},
        {std::regex{R"((\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d))"}, said_date},
        {std::regex{R"(([01]?\d|2[0-4]):([0-5]\d)(?!\d)(?::[0-5]\d)?)"}, said_time},
        {std::regex{R"(\d{4}(?=(?:\s?(?:-|~|—|–)+\s?\d{4})?\s?年))"}, said_digits},
        // Area code or group and number, mobile and 400 numbers, the hotlines of offices.
        {std::regex{
             R"((?:0\d{2,3}-\d{7,8}|\d{3}-\d{4}-\d{4}|\d{4}-\d{4}|[48]00-?\d{3}-?\d{4})(?!\d))"},
         said_phone},
        {std::regex{R"(1[3-9]\d{9}(?!\d))"}, said_phone},
        {std::regex{R"((?:12[34]\d\d|95\d{3}|96\d{3,4})(?![\d,.%])(?!\s?[元万人个项件户份次平]))"},
         said_phone},
        // Numbers of documents and codes: nobody takes seven figures for an amount.
        {std::regex{R"(\d{7,}(?![\d,.%])(?!\s?[元万人个项件户份次平]))"}, said_phone},
        {std::regex{R"(0\d+(?![\d.]))"}, said_phone},
        {std::regex{number + "(%|‰)"}, said_part},
        {std::regex{R"((\d{1,2})(?:/|⁄)(\d{1,2})(?!\d))"}, said_fraction},
        {std::regex{"[$¥]+" + number}, said_money},
        {std::regex{number + R"(\s?(m2|m3|km2|km|cm|mm|m|kg|g|t|kwh|kw|l|ml|h|°c)(?![a-z0-9]))"},
         said_measure},
        {std::regex{number}, said_amount},
        {std::regex{"[a-z]+"}, said_letters},
    };
    return all;
}

}  // namespace

std::optional<SpokenForm> spoken_form(std::string_view folded_text) {
    for (auto const& form : all_forms()) {
        Match match;
        if (std::regex_search(folded_text.begin(), folded_text.end(), match, form.written,
                              std::regex_constants::match_continuous)) {
            return SpokenForm{form.said(match), static_cast<std::size_t>(match.length())};
        }
    }
    return std::nullopt;
}

}  // namespace sunhall
