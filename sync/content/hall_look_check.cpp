#include <algorithm>
#include <cmath>

#include "sync/base/format.hpp"
#include "sync/content/findings.hpp"
#include "sync/content/hall_look.hpp"

namespace sunhall {

namespace {

/// 白字在入口上部的亮处
std::string_view words_of(ReadOn where) {
    switch (where) {
        case ReadOn::Ground: return "这种颜色的字在页面底色上";
        case ReadOn::Tint: return "这种颜色的字在同色浅底上";
        case ReadOn::Light: return "白字在入口上部的亮处";
        case ReadOn::Card: break;
    }
    return "白底上的字和色块上的白字";
}

/// A hair below a limit is not shown as the limit.
std::string ratio_text(double contrast) {
    constexpr double tenths = 10;
    return format("{:.1f}", std::floor(contrast * tenths) / tenths);
}

void check_colour(std::string const& field, std::string const& text, Findings& findings) {
    auto const colour = parse_colour(text);
    if (!colour) {
        findings.error(field, "不是颜色", "请写成 #17588F 的样子");
        return;
    }
    auto const hardest = hardest_reading(*colour);
    if (!hardest.enough()) {
        findings.error(field,
                       format("{} 太浅：{}，对比度只有 {}:1，至少要 {}:1", colour_text(*colour),
                              words_of(hardest.where), ratio_text(hardest.contrast),
                              ratio_text(least_contrast)),
                       format("请换深一些的颜色，例如 {}；不写这一项就用标准颜色",
                              colour_text(readable(*colour))));
    }
}

bool is_known(std::string_view name) {
    return std::ranges::find(hall_colours, name, &HallColour::name) != hall_colours.end();
}

void check_emblem(Item const& item, Hall const& hall, Findings& findings) {
    if (hall.emblem.empty()) {
        return;
    }
    if (emblem_of(item) == nullptr) {
        findings.error("body.emblem", "附件里没有这张图片",
                       "请在 attachments 里加上这张图片，title 与这里写的名称一致");
    }
    if (hall.emblem_shows.empty()) {
        findings.error("body.emblem_shows", "徽标没有文字说明",
                       "请写明徽标上是什么，供看不见的人听读");
    }
}

}  // namespace

void check_hall_look(Item const& item, Findings& findings) {
    auto const* const hall = std::get_if<Hall>(&item.body);
    if (hall == nullptr) {
        return;
    }
    for (auto const& [name, text] : hall->colours) {
        auto const field = "body.colours." + name;
        if (is_known(name)) {
            check_colour(field, text, findings);
        } else {
            findings.error(field, "没有这种颜色项",
                           "只有 guide（办事指南）、fee（收费标准）、open（政务公开）、"
                           "day（政府开放日）和 accent（其他页面和选中的按钮）");
        }
    }
    check_emblem(item, *hall, findings);
}

}  // namespace sunhall
