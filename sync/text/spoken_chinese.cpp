#include "sync/text/spoken_chinese.hpp"

#include <algorithm>
#include <array>

#include "sync/text/normal.hpp"
#include "sync/text/spoken_forms.hpp"
#include "sync/text/spoken_number.hpp"
#include "sync/text/utf8.hpp"

namespace sunhall {

namespace {

struct Replacement {
    std::string_view from, to;
};

constexpr std::string_view pause = "，";
constexpr std::string_view full_stop = "。";

/// As folded text has them: full width is half width there.
constexpr std::array<Replacement, 34> signs{
    {{",", pause}, {";", pause},  {":", pause},      {"(", pause},      {")", pause},
     {"[", pause}, {"]", pause},  {"【", pause},     {"】", pause},     {"、", pause},
     {"·", pause}, {"•", pause},  {"|", pause},      {"—", pause},      {"–", pause},
     {"…", pause}, {"/", pause},  {"\n", full_stop}, {"。", full_stop}, {".", full_stop},
     {"!", "！"},  {"?", "？"},   {"+", "加"},       {"≥", "大于等于"}, {"≤", "小于等于"},
     {"×", "乘"},  {"=", "等于"}, {"→", "到"},       {"&", "和"},       {"%", "百分号"},
     {"〇", "零"}, {"○", "零"},   {"~", pause},      {"±", "正负"}}};

bool is_digit_at(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

bool is_letter_at(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] >= 'a' && text[at] <= 'z';
}

class Reader {
public:
    explicit Reader(std::string text) : text_{std::move(text)} {}

    std::string read() {
        while (at_ < text_.size()) {
            if (!read_phone() && !read_code() && !read_form() && !read_range()) {
                read_sign();
            }
        }
        return std::move(said_);
    }

private:
    [[nodiscard]] std::string_view rest() const { return std::string_view{text_}.substr(at_); }

    /// What is written before, but for signs and spaces.
    [[nodiscard]] bool follows(std::string_view word) const {
        auto const before = std::string_view{text_}.substr(0, at_);
        auto const last = before.find_last_not_of(" :(");
        return last != std::string_view::npos && before.substr(0, last + 1).ends_with(word);
    }

    /// Whatever follows 电话 and the like, with its hyphens.
    bool read_phone() {
        if (!is_digit_at(text_, at_) || (at_ > 0 && is_digit_at(text_, at_ - 1))) {
            return false;
        }
        for (auto const* const word : {"电话", "热线", "拨打", "致电", "传真", "手机", "拨"}) {
            if (follows(word)) {
                auto const length =
                    std::min(rest().find_first_not_of("0123456789-"), rest().size());
                return say(spoken_phone(rest().substr(0, length)), length);
            }
        }
        return false;
    }

    /// The figures of a name such as A-03 or GB 18030.
    bool read_code() {
        auto const hyphen = at_ > 0 && text_[at_ - 1] == '-' ? 1U : 0U;
        if (!is_digit_at(text_, at_) || at_ <= hyphen || !is_letter_at(text_, at_ - 1 - hyphen)) {
            return false;
        }
        auto const length = std::min(rest().find_first_not_of("0123456789"), rest().size());
        return say(spoken_digits(rest().substr(0, length)), length);
    }

    bool read_form() {
        if (!is_digit_at(text_, at_) && !is_letter_at(text_, at_) && !rest().starts_with('$') &&
            !rest().starts_with("¥")) {
            return false;
        }
        if (auto const form = spoken_form(rest())) {
            return say(form->said, form->bytes);
        }
        return false;
    }

    /// A stroke before a figure, after one or after its unit: from … to.
    bool read_range() {
        for (std::string_view const stroke : {"-", "~", "—", "–"}) {
            if (!rest().starts_with(stroke)) {
                continue;
            }
            auto behind = at_ + stroke.size();
            while (std::string_view{text_}.substr(behind).starts_with(stroke)) {
                behind += stroke.size();
            }
            behind += behind < text_.size() && text_[behind] == ' ' ? 1U : 0U;
            if (is_digit_at(text_, behind) && follows_a_figure()) {
                return say("到", behind - at_);
            }
        }
        return false;
    }

    [[nodiscard]] bool follows_a_figure() const {
        auto const before = std::string_view{text_}.substr(0, at_);
        auto const last = before.find_last_not_of(' ');
        if (last == std::string_view::npos || is_digit_at(before, last) || before[last] == '%') {
            return last != std::string_view::npos;
        }
        for (auto const* const unit : {"年", "月", "日", "时", "点", "分", "元", "天", "号"}) {
            if (before.substr(0, last + 1).ends_with(unit)) {
                return true;
            }
        }
        return false;
    }

    void read_sign() {
        if (rest().starts_with("/") && said_.ends_with("元")) {
            say("每", 1);
            return;
        }
        // "1. " numbers what follows.
        if (rest().starts_with(".") && at_ > 0 && is_digit_at(text_, at_ - 1)) {
            say(std::string{pause}, 1);
            return;
        }
        for (auto const& [written, said] : signs) {
            if (rest().starts_with(written)) {
                say(std::string{said}, written.size());
                return;
            }
        }
        auto const from = at_;
        auto const letter = next_letter(text_, at_);
        bool const is_word = letter >= 0x3400 && letter != no_letter && letter < 0xE000;
        if (is_word || letter >= 0x20000) {
            said_ += std::string_view{text_}.substr(from, at_ - from);
        }
    }

    /// Moves on by so many bytes; one pause is enough.
    bool say(std::string const& words, std::size_t bytes) {
        at_ += bytes;
        bool const rests = words == pause || words == full_stop;
        bool const rested = said_.empty() || said_.ends_with(pause) || said_.ends_with(full_stop);
        if (!rests || !rested) {
            said_ += words;
        }
        return true;
    }

    std::string text_;
    std::size_t at_ = 0;
    std::string said_;
};

}  // namespace

std::string spoken_chinese(std::string_view text) { return Reader{folded(text)}.read(); }

}  // namespace sunhall
