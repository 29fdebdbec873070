#include "sync/content/field_reader.hpp"

#include <algorithm>
#include <utility>

#include "sync/base/format.hpp"
#include "sync/content/body_shapes.hpp"
#include "sync/content/value_rules.hpp"
#include "sync/text/characters.hpp"

namespace sunhall {

namespace {

constexpr std::string_view no_object = "应当是一组字段 {…}";
constexpr std::string_view date_remedy = "请写成 2026-11-22 的样子，并核对这一天是否存在";
constexpr std::string_view time_remedy = "请写成 08:30 的样子";
constexpr std::string_view instant_remedy = "请写成 2026-11-22T09:00:00+08:00 的样子";

Item::Body empty_body(Kind kind) {
    switch (kind) {
        case Kind::Service: return Service{};
        case Kind::Fee: return Fee{};
        case Kind::OpenDay: return OpenDay{};
        case Kind::Department: return Department{};
        case Kind::Hotline: return Hotline{};
        case Kind::Hall: return Hall{};
        case Kind::Disclosure: return Disclosure{};
        case Kind::Notice: return Notice{};
        case Kind::Article: return Article{};
        case Kind::Reply: return Reply{};
        case Kind::LifeEvent: break;
    }
    return LifeEvent{};
}

}  // namespace

FieldReader::FieldReader(Json const& json, FieldPlace const& place, std::vector<Problem>& problems)
    : json_{json}, place_{place}, problems_{problems} {
    constexpr std::size_t most_fields = 24;  // a service guide's body has the most
    known_.reserve(most_fields);
    if (json_.object() == nullptr) {
        report(place_, std::string{no_object}, "请按同类事项的样子填写");
    }
}

void FieldReader::line(std::string_view name, std::string& out, std::size_t most, Must must) {
    if (auto const* value = find(name, must)) {
        if (auto const* text = checked_text(*value, place_of(name), most, TextShape::OneLine)) {
            out = *text;
        }
    }
}

void FieldReader::long_text(std::string_view name, std::string& out, std::size_t most, Must must) {
    if (auto const* value = find(name, must)) {
        if (auto const* text = checked_text(*value, place_of(name), most, TextShape::ManyLines)) {
            out = *text;
        }
    }
}

void FieldReader::texts(std::string_view name, Texts& out, std::size_t most) {
    for_each(name, Must::MayLack, [&](Json const& value, FieldPlace const& place) {
        if (auto const* text = checked_text(value, place, most, TextShape::OneLine)) {
            out.push_back(*text);
        }
    });
}

void FieldReader::decimal(std::string_view name, std::string& out, Must must) {
    if (auto const* text = text_under(name, must);
        text != nullptr && is_amount(*text, place_of(name))) {
        out = *text;
    }
}

void FieldReader::decimals(std::string_view name, Texts& out) {
    for_each(name, Must::BeThere, [&](Json const& value, FieldPlace const& place) {
        auto const* text = value.text();
        if (text == nullptr) {
            report(place, "金额应当是带引号的文字", "请写成 \"5.00\" 的样子，没有的写 \"\"");
        } else if (text->empty() || is_amount(*text, place)) {
            out.push_back(*text);
        }
    });
}

void FieldReader::flag(std::string_view name, bool& out) {
    std::optional<bool> read;
    flag(name, read);
    out = read.value_or(out);
}

void FieldReader::flag(std::string_view name, std::optional<bool>& out) {
    if (auto const* value = find(name, Must::MayLack)) {
        out = value->boolean();
        if (!out) {
            report(place_of(name), "应当是 true（是）或 false（否）",
                   "请改为 true 或 false，不加引号");
        }
    }
}

void FieldReader::date(std::string_view name, std::optional<Date>& out, Must must) {
    parse_text(name, out, must, parse_date, "不是日期", date_remedy);
}

void FieldReader::time(std::string_view name, TimeOfDay& out) {
    if (find(name, Must::BeThere) != nullptr) {
        std::optional<TimeOfDay> read;
        time(name, read);
        out = read.value_or(out);
    }
}

void FieldReader::time(std::string_view name, std::optional<TimeOfDay>& out) {
    parse_text(name, out, Must::MayLack, parse_time_of_day, "不是时刻", time_remedy);
}

void FieldReader::instant(std::string_view name, Instant& out) {
    if (find(name, Must::BeThere) != nullptr) {
        std::optional<Instant> read;
        instant(name, read);
        out = read.value_or(out);
    }
}

void FieldReader::instant(std::string_view name, std::optional<Instant>& out) {
    parse_text(name, out, Must::MayLack, parse_instant, "不是日期和时刻", instant_remedy);
}

void FieldReader::dictionary(std::string_view name, Dictionary& out) {
    if (auto const* value = find(name, Must::MayLack)) {
        dictionary_at(*value, place_of(name), out);
    }
}

void FieldReader::dictionaries(std::string_view name,
                               std::map<std::string, Dictionary, std::less<>>& out) {
    auto const* value = find(name, Must::MayLack);
    if (value == nullptr) {
        return;
    }
    if (value->object() == nullptr) {
        report(place_of(name), std::string{no_object}, "请按语言分组填写");
        return;
    }
    auto const place = place_of(name);
    for (auto const& [key, inner] : *value->object()) {
        dictionary_at(inner, place.field(key), out[key]);
    }
}

void FieldReader::dictionary_at(Json const& value, FieldPlace const& place, Dictionary& out) {
    if (value.object() == nullptr) {
        report(place, std::string{no_object}, "请写成 {\"名称\": \"文字\"} 的样子");
        return;
    }
    for (auto const& [key, inner] : *value.object()) {
        if (forbidden_character(key) || key.size() > limit::sentence) {
            report(place, "有一个名称过长或有不可显示的字符", "请重新输入这个名称");
        } else if (auto const* text = checked_text(inner, place.field(key), limit::paragraphs,
                                                   TextShape::ManyLines)) {
            out[key] = *text;
        }
    }
}

void FieldReader::body(Item::Body& out) {
    auto const* kind_value = find("kind", Must::BeThere);
    auto const* value = find("body", Must::BeThere);
    Kind kind{};
    if (kind_value != nullptr && value != nullptr && choose(*kind_value, place_of("kind"), kind)) {
        out = empty_body(kind);
        std::visit([&](auto& part) { fill(*value, place_of("body"), part); }, out);
    }
}

void FieldReader::finish_one_of() {
    finish();
    if (json_.object() != nullptr && alternatives_ != 1) {
        report(place_, alternatives_ == 0 ? "没有填写" : "同时填写了几种",
               "请只填写其中一种：" + known_names());
    }
}

void FieldReader::finish() {
    if (json_.object() == nullptr) {
        return;
    }
    for (auto const& [name, value] : *json_.object()) {
        if (!is_known(name)) {
            auto const plain = !forbidden_character(name) && name.size() <= limit::phrase;
            report(place_of(plain ? name : "?"), "没有这个字段",
                   "请删去，或核对拼写；这里可以用：" + known_names());
        }
    }
}

Json const* FieldReader::find(std::string_view name, Must must) {
    known_.push_back(name);
    auto const* value = json_.find(name);
    if (value == nullptr && must == Must::BeThere && json_.object() != nullptr &&
        std::ranges::count(known_, name) == 1) {
        report(place_of(name), "没有填写", "这一项必须填写");
    }
    return value;
}

Json::Array const* FieldReader::array_under(std::string_view name, Must must) {
    auto const* value = find(name, must);
    if (value == nullptr) {
        return nullptr;
    }
    auto const* array = value->array();
    if (array == nullptr) {
        report(place_of(name), "应当是一个列表 […]", "请写成 [ … , … ] 的样子");
    } else if (array->size() > limit::entries) {
        report(place_of(name), format("太多：{} 项，最多 {} 项", array->size(), limit::entries),
               "请合并或分成几个事项");
        return nullptr;
    } else if (array->empty() && must == Must::BeThere) {
        report(place_of(name), "列表是空的", "请至少填写一项");
    }
    return array;
}

std::string const* FieldReader::text_under(std::string_view name, Must must) {
    auto const* value = find(name, must);
    if (value != nullptr && value->text() == nullptr) {
        report(place_of(name), "应当是文字", "请写成带引号的文字");
    }
    return value == nullptr ? nullptr : value->text();
}

std::optional<std::int64_t> FieldReader::bounded_integer(std::string_view name, std::int64_t least,
                                                         std::int64_t most, Must must) {
    auto const* value = find(name, must);
    if (value == nullptr) {
        return std::nullopt;
    }
    auto const number = value->integer();
    if (!number || *number < least || *number > most) {
        report(place_of(name), "应当是整数",
               format("请填写 {} 到 {} 的整数，不加引号", least, most));
        return std::nullopt;
    }
    return number;
}

std::optional<std::size_t> FieldReader::index_of(Json const& value, FieldPlace const& place,
                                                 std::span<std::string_view const> names) {
    auto const* text = value.text();
    auto const found = text == nullptr ? names.end() : std::ranges::find(names, *text);
    if (found == names.end()) {
        report(place, text == nullptr ? "应当是文字" : "不认识的取值：" + in_quotes(*text),
               "可以用的取值：" + joined(names));
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - names.begin());
}

std::string const* FieldReader::checked_text(Json const& value, FieldPlace const& place,
                                             std::size_t most, TextShape shape) {
    if (auto objection = objection_to_text(value, most, shape)) {
        report(place, std::move(objection->what), std::move(objection->remedy));
        return nullptr;
    }
    return value.text();
}

bool FieldReader::is_amount(std::string const& text, FieldPlace const& place) {
    if (auto objection = objection_to_amount(text)) {
        report(place, std::move(objection->what), std::move(objection->remedy));
        return false;
    }
    return true;
}

bool FieldReader::is_known(std::string_view name) const {
    return std::ranges::find(known_, name) != known_.end();
}

std::string FieldReader::known_names() const {
    auto names = known_;
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return joined(names);
}

void FieldReader::report(FieldPlace const& place, std::string what, std::string remedy) {
    problems_.push_back(
        {ProblemLevel::Error, {}, {}, place.text(), std::move(what), std::move(remedy)});
}

}  // namespace sunhall
