#include "kiosk/screens/frame.hpp"

#include "kiosk/screens/page_area.hpp"
#include "kiosk/ui/dialog.hpp"
#include "kiosk/ui/page_frame.hpp"

namespace sunhall {

namespace {

/// A control and what it asks for.
struct Offer {
    HeaderControl control;
    Intent intent;
};

/// In the order in which they stand in both headers.
std::vector<Offer> offers_of(FrameView const& view) {
    auto const offer = [](std::string id, Icon icon, FrameView::Control const& control,
                          Intent intent) {
        return Offer{{std::move(id), icon, control.label, control.on}, std::move(intent)};
    };
    std::vector<Offer> offers{
        offer("control.large_text", Icon::TextSize, view.large_text, intent::SwitchLargeText{}),
        offer("control.language", Icon::Language, view.language, intent::OfferLanguages{})};
    if (view.read_aloud) {
        offers.push_back(offer(
            "control.read_aloud", Icon::ReadAloud, *view.read_aloud,
            view.read_aloud->on ? Intent{intent::StopReading{}} : Intent{intent::ReadAloud{}}));
    }
    offers.push_back(
        offer("control.contrast", Icon::Contrast, view.contrast, intent::SwitchContrast{}));
    if (view.low_reach.on) {
        offers.push_back(
            offer("control.low_reach", Icon::LowReach, view.low_reach, intent::SwitchLowReach{}));
    }
    return offers;
}

std::vector<HeaderControl> controls_of(FrameView const& view) {
    std::vector<HeaderControl> controls;
    for (auto& offered : offers_of(view)) {
        controls.push_back(std::move(offered.control));
    }
    return controls;
}

BarKey key_of(FrameView::SpeechKey const& key) {
    using Does = FrameView::SpeechKey::Does;
    switch (key.does) {
        case Does::Stop: return {"speech.stop", Icon::Stop, key.label, key.enabled};
        case Does::Slower: return {"speech.slower", Icon::Slower, key.label, key.enabled};
        case Does::Faster: return {"speech.faster", Icon::Faster, key.label, key.enabled};
        case Does::Quieter: return {"speech.quieter", Icon::Quieter, key.label, key.enabled};
        case Does::Louder: break;
    }
    return {"speech.louder", Icon::Louder, key.label, key.enabled};
}

HotlineBar hotlines_of(FrameView const& view) {
    HotlineBar bar{.number = view.main_hotline.number,
                   .caption = view.main_hotline.name,
                   .origin = origin(view.main_hotline.item, "hotline.number"),
                   .tiles = {},
                   .keys = {},
                   .touchable = !view.at_hotlines && !view.resting};
    for (auto const& hotline : view.hotlines) {
        bar.tiles.push_back({.id = "hotline." + hotline.number,
                             .number = hotline.number,
                             .name = hotline.name,
                             .origin = origin(hotline.item, "hotline.number")});
    }
    for (auto const& key : view.speech_keys) {
        bar.keys.push_back(key_of(key));
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

std::vector<Crumb> crumbs_of(FrameView const& view) {
    std::vector<Crumb> crumbs;
    for (auto const& level : view.levels) {
        crumbs.push_back({level.label, origin(level.item, level.item.path.empty() ? "" : "title")});
    }
    return crumbs;
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
                              .controls = controls_of(view),
                              .crumbs = crumbs_of(view)};
    }
    parts.banners = banners_of(view);
    if (!view.freshness_line.empty()) {
        parts.freshness = FreshnessLine{.text = view.freshness_line,
                                        .verified = view.verified,
                                        .short_lines = view.freshness_lines,
                                        .stale = view.freshness != Freshness::Fresh};
    }
    parts.hotlines = hotlines_of(view);
    parts.toast = view.toast;
    return parts;
}

std::optional<Intent> intent_of(std::optional<FrameTap> const& tap, FrameView const& view) {
    if (!tap) {
        return std::nullopt;
    }
    switch (tap->kind) {
        case FrameTap::Kind::Back: return intent::GoBack{};
        case FrameTap::Kind::Home: return intent::GoHome{};
        case FrameTap::Kind::Crumb: return view.levels.at(tap->index).intent;
        case FrameTap::Kind::Control: return offers_of(view).at(tap->index).intent;
        case FrameTap::Kind::Key: return view.speech_keys.at(tap->index).intent;
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
