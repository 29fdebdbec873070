#include <algorithm>
#include <string_view>

#include "sync/base/format.hpp"
#include "sync/content/findings.hpp"

namespace sunhall {

namespace {

struct TextPicture {
    std::string_view shows;
    std::string_view name;
};

/// The next ![shows](name) of a Markdown text, which is shortened to what follows it.
std::optional<TextPicture> next_picture(std::string_view& text) {
    constexpr std::string_view opening = "![";
    constexpr std::string_view between = "](";
    auto const start = text.find(opening);
    auto const middle = start == text.npos ? start : text.find(between, start);
    auto const end = middle == text.npos ? middle : text.find(')', middle);
    if (end == text.npos) {
        return std::nullopt;
    }
    TextPicture const found{
        .shows = text.substr(start + opening.size(), middle - start - opening.size()),
        .name = text.substr(middle + between.size(), end - middle - between.size())};
    text.remove_prefix(end);
    return found;
}

std::string_view text_of(Item::Body const& body) {
    if (auto const* article = std::get_if<Article>(&body)) {
        return article->body;
    }
    if (auto const* notice = std::get_if<Notice>(&body)) {
        return notice->body;
    }
    auto const* disclosure = std::get_if<Disclosure>(&body);
    return disclosure != nullptr ? std::string_view{disclosure->body} : std::string_view{};
}

}  // namespace

void check_pictures(Item const& item, Findings& findings) {
    auto text = text_of(item.body);
    while (auto const picture = next_picture(text)) {
        if (std::ranges::find(item.attachments, picture->name, &Attachment::title) ==
            item.attachments.end()) {
            findings.error("body.body", format("附件里没有图片“{}”", picture->name),
                           "请在 attachments 里加上这张图片，title 与正文里的名称一致");
        }
        if (picture->shows.empty()) {
            findings.error("body.body", format("图片“{}”没有文字说明", picture->name),
                           "请在方括号里写明图上是什么，供看不见的人听读");
        }
    }
}

}  // namespace sunhall
