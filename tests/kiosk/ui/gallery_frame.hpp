// The frames around the gallery's pages.
#pragma once

#include <string>

#include "kiosk/ui/page_frame.hpp"

namespace sunhall::gallery {

inline FrameParts common_parts() {
    FrameParts parts;
    parts.freshness =
        FreshnessLine{"内容更新于 2026年11月24日 09:30 · 已经初审、复核两级审核",
                      "签名验证通过",
                      {"内容更新 2026年11月24日 09:30", "已经两级审核 · 签名验证通过"},
                      false};
    parts.hotlines = {"12345",
                      "政务服务便民热线 24 小时",
                      {},
                      {{"h1", "12333", "人社", {}},
                       {"h2", "12366", "税务", {}},
                       {"h3", "12329", "公积金", {}},
                       {"h4", "12315", "消费维权", {}},
                       {"h5", "投诉", "监督渠道", {}}},
                      {},
                      true};
    return parts;
}

inline std::vector<HeaderControl> header_controls(Ui const& ui) {
    return {{"large", Icon::TextSize, ui.theme().large ? "标准字" : "大字", ui.theme().large},
            {"contrast", Icon::Contrast, ui.theme().flat ? "标准色" : "高对比", ui.theme().flat}};
}

inline PageFrame home_frame(Ui& ui) {
    auto parts = common_parts();
    parts.home = HomeHeader{"示范市政务服务大厅", "一楼自助区 A-03",   "演示数据", "10:24",
                            "11月24日 星期二",    header_controls(ui), {}};
    return page_frame(ui, parts);
}

inline FrameParts sub_parts(Ui const& ui, std::string const& way) {
    auto parts = common_parts();
    parts.sub =
        SubHeader{"返回", "首页", way, "演示数据", "10:24", "11月24日 周二", header_controls(ui)};
    return parts;
}

inline PageFrame sub_frame(Ui& ui, std::string const& way, bool stale = false) {
    auto parts = sub_parts(ui, way);
    if (stale) {
        parts.banners = {{BannerStrip::Kind::Stale,
                          "",
                          "内容已 18 天未更新（最近更新：11月6日 17:40）",
                          "办理前请向窗口或拨打 12345 核实，收费标准和时限以窗口答复为准。",
                          "",
                          {}}};
    }
    return page_frame(ui, parts);
}

}  // namespace sunhall::gallery
