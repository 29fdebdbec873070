#include "sync/content/value_rules.hpp"

#include "sync/base/format.hpp"
#include "sync/content/fee.hpp"
#include "sync/content/limits.hpp"

namespace sunhall {

std::optional<Objection> objection_to_text(Json const& value, std::size_t most, TextShape shape) {
    auto const* text = value.text();
    if (text == nullptr) {
        return Objection{"应当是文字", "请写成带引号的文字"};
    }
    if (text->empty()) {
        return Objection{"是空的", "请填写内容；没有内容的，请删去这一项"};
    }
    if (auto forbidden = forbidden_character(*text, shape)) {
        return Objection{*std::move(forbidden), "请删去这个字符，重新输入"};
    }
    if (text->front() == ' ' || text->back() == ' ') {
        return Objection{"开头或结尾有空格", "请删去空格"};
    }
    // No character has less than a byte: most texts need no counting.
    if (auto const count = text->size() > most ? character_count(*text) : 0; count > most) {
        return Objection{format("太长：{} 个字符，最多 {} 个", count, most), "请缩短"};
    }
    return std::nullopt;
}

std::optional<Objection> objection_to_amount(std::string_view text) {
    if (is_decimal(text) && text.size() <= limit::decimal) {
        return std::nullopt;
    }
    return Objection{"不是金额或数字：" + in_quotes(text),
                     "请写成 \"80\" 或 \"0.0617\" 的样子，不要千位分隔符、单位和正负号"};
}

std::string in_quotes(std::string_view text) {
    constexpr std::size_t most_bytes = 60;
    bool const shown = text.size() <= most_bytes && !forbidden_character(text);
    return shown ? format("“{}”", text) : "（内容过长或有不可显示的字符）";
}

}  // namespace sunhall
