#include "kiosk/screens/frame.hpp"

#include "kiosk/screens/page_area.hpp"
#include "kiosk/ui/dialog.hpp"
#include "kiosk/ui/page_frame.hpp"

namespace sunhall {

namespace {

// The order of the controls in both headers.
constexpr std::size_t large_text_control = 0;
constexpr std::size_t language_control = 1;
constexpr std::size_t contrast_control = 2;

std::vector<HeaderControl> controls_of(FrameView const& view) {
    std::vector<HeaderControl> controls{{.id = "control.large_text",
                                         .icon = Icon::TextSize,
                                         .label = view.large_text.label,
                                         .on = view.large_text.on},
                                        {.id = "control.language",
                                         .icon = Icon::Language,
                                         .label = view.language.label,
                                         .on = view.language.on},
                                        {.id = "control.contrast",
                                         .icon = Icon::Contrast,
                                         .label = view.contrast.label,
                                         .on = view.contrast.on}};
    if (view.low_reach.on) {
        controls.push_back({.id = "control.low_reach",
                            .icon = Icon::LowReach,
                            .label = view.low_reach.label,
                            .on = true});
    }
    return controls;
}

HotlineBar hotlines_of(FrameView const& view) {
    HotlineBar bar{.number = view.main_hotline.number,
                   .caption = view.main_hotline.name,
                   .origin = origin(view.main_hotline.item, "hotline.number"),
                   .tiles = {},
                   .touchable = !view.at_hotlines && !view.resting};
    for (auto const& hotline : view.hotlines) {
        bar.tiles.push_back({.id = "hotline." + hotline.number,
                             .number = hotline.number,
                             .name = hotline.name,
                             .origin = origin(hotline.item, "hotline.number")});
    }
    // Without content there is no page of hotlines to lead to.
    if (!view.hotlines.empty()) {
        bar.tiles.push_back({.id = "hotline.all",
                             .number = view.more_hotlines,
                             .name = view.more_hotlines_note,
                             .origin = {}});
    }
    return bar;
}

/// What is urgent above what is old.
std::vector<BannerStrip> banners_of(FrameView const& view) {
    std::vector<BannerStrip> banners;
    if (view.urgent) {
        auto const& urgent = *view.urgent;
        banners.push_back({.kind = BannerStrip::Kind::Urgent,
                           .id = urgent.link ? "banner.urgent" : "",
                           .title = urgent.title,
                           .detail = urgent.detail,
                           .action = urgent.link ? urgent.link->label : "",
                           .origin = origin(urgent.item, "title")});
    }
    if (view.banner) {
        banners.push_back({.kind = BannerStrip::Kind::Stale,
                           .id = {},
                           .title = view.banner->title,
                           .detail = view.banner->advice,
                           .action = {},
                           .origin = {}});
    }
    return banners;
}

FrameParts parts_of(FrameView const& view) {
    FrameParts parts;
    if (view.home) {
        parts.home = HomeHeader{
            .hall = view.hall_name,
            .place = view.place,
            .mark = view.demo_mark,
            .clock = view.clock,
            .date = view.date,
            .controls = view.controls_shown ? controls_of(view) : std::vector<HeaderControl>{},
            .origin = origin(view.hall, "hall.name"),
            .row = !view.resting,
            .emblem = {view.emblem.sha256, view.emblem.png},
            .emblem_shows = view.emblem_shows};
    } else {
        parts.sub = SubHeader{.back = view.back_label,
                              .home = view.home_label,
                              .way_name = view.doorway_name,
                              .mark = view.demo_mark,
                              .clock = view.clock,
                              .date = view.date,
                              .controls = controls_of(view)};
    }
    parts.banners = banners_of(view);
    if (!view.freshness_line.empty()) {
        parts.freshness = FreshnessLine{.text = view.freshness_line,
                                        .verified = view.verified,
                                        .short_lines = view.freshness_lines,
                                        .stale = view.freshness != Freshness::Fresh};
    }
    parts.hotlines = hotlines_of(view);
    return parts;
}

std::optional<Intent> intent_of(std::optional<FrameTap> const& tap, FrameView const& view) {
    if (!tap) {
        return std::nullopt;
    }
    switch (tap->kind) {
        case FrameTap::Kind::Back: return intent::GoBack{};
        case FrameTap::Kind::Home: return intent::GoHome{};
        case FrameTap::Kind::Control:
            if (tap->index == large_text_control) {
                return intent::SwitchLargeText{};
            }
            if (tap->index == language_control) {
                return intent::OfferLanguages{};
            }
            if (tap->index == contrast_control) {
                return intent::SwitchContrast{};
            }
            return intent::SwitchLowReach{};
        case FrameTap::Kind::Hotline: return intent::Open{page::Hotlines{}};
        case FrameTap::Kind::Banner:
            // Only the urgent one leads anywhere.
            if (view.urgent && view.urgent->link) {
                return view.urgent->link->intent;
            }
            break;
    }
    return std::nullopt;
}

}  // namespace

Accent accent_of(Doorway doorway) {
    switch (doorway) {
        case Doorway::Guide: return Accent::Guide;
        case Doorway::Fee: return Accent::Fee;
        case Doorway::Open: return Accent::Open;
        case Doorway::Day: return Accent::Day;
        case Doorway::Neutral: break;
    }
    return Accent::Neutral;
}

DrawnFrame draw_frame(Ui& ui, FrameView const& view) {
    auto const frame = page_frame(ui, parts_of(view));
    return {frame.content, frame.acts, intent_of(frame.tap, view)};
}

std::optional<Intent> draw_question(Ui& ui, FrameView const& view) {
    if (!view.question) {
        return std::nullopt;
    }
    auto const& question = *view.question;
    auto const answer = idle_dialog(ui, {.seconds_left = question.seconds_left,
                                         .seconds_in_all = question.seconds_in_all,
                                         .heading = question.heading,
                                         .sentences = question.sentences,
                                         .keep = question.keep_label,
                                         .end = question.end_label});
    if (!answer) {
        return std::nullopt;
    }
    if (*answer == IdleAnswer::Keep) {
        return intent::KeepReading{};
    }
    return intent::EndVisit{};
}

}  // namespace sunhall
