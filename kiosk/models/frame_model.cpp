#include "kiosk/models/frame_model.hpp"

#include "kiosk/models/breadcrumb.hpp"
#include "kiosk/models/dates_worded.hpp"
#include "kiosk/models/doorway_worded.hpp"
#include "kiosk/models/reading_parts.hpp"

namespace sunhall {

namespace {

// Beside the main number and the key to all of them.
constexpr std::size_t most_tiles = 4;

struct DoorwayOf {
    Doorway operator()(page::GuideDepartments const&) const { return Doorway::Guide; }
    Doorway operator()(page::GuideList const&) const { return Doorway::Guide; }
    Doorway operator()(page::MostUsedGuides const&) const { return Doorway::Guide; }
    Doorway operator()(page::RecentGuides const&) const { return Doorway::Guide; }
    Doorway operator()(page::Windows const&) const { return Doorway::Guide; }
    Doorway operator()(page::WindowGuides const&) const { return Doorway::Guide; }
    Doorway operator()(page::Guide const&) const { return Doorway::Guide; }
    Doorway operator()(page::LifeEvents const&) const { return Doorway::Guide; }
    Doorway operator()(page::LifeEvent const&) const { return Doorway::Guide; }
    Doorway operator()(page::FeeList const&) const { return Doorway::Fee; }
    Doorway operator()(page::Fee const&) const { return Doorway::Fee; }
    Doorway operator()(page::DisclosureList const&) const { return Doorway::Open; }
    Doorway operator()(page::Disclosure const&) const { return Doorway::Open; }
    Doorway operator()(page::OpenDays const&) const { return Doorway::Day; }
    Doorway operator()(page::OpenDay const&) const { return Doorway::Day; }
    template <typename OtherPage>
    Doorway operator()(OtherPage const&) const {
        return Doorway::Neutral;
    }
};

/// What the header calls pages of no coloured way.
struct NeutralName {
    FrameSources const& sources;

    std::string operator()(page::Search const&) const { return text("search.title"); }
    std::string operator()(page::Hotlines const&) const { return text("hotlines.title"); }
    std::string operator()(page::HallMap const&) const { return text("map.title"); }
    std::string operator()(page::Notices const&) const { return text("home.notices"); }
    std::string operator()(page::Notice const&) const { return text("home.notices"); }
    std::string operator()(page::Articles const& list) const {
        return role_text(sources.wording, list.role);
    }
    std::string operator()(page::Article const& page) const {
        auto const article =
            sources.shelf == nullptr ? std::nullopt : sources.shelf->read<Article>(page.path);
        return article ? role_text(sources.wording, article->body().role) : text("home.articles");
    }
    std::string operator()(page::Replies const&) const { return text("home.replies"); }
    std::string operator()(page::Reply const&) const { return text("home.replies"); }
    template <typename OtherPage>
    std::string operator()(OtherPage const&) const {
        return text("home.departments");
    }

private:
    [[nodiscard]] std::string text(std::string_view id) const { return sources.wording.text(id); }
};

std::string doorway_name(FrameSources const& sources, Page const& page, Doorway doorway) {
    auto name = doorway_name(sources.wording, doorway);
    return name.empty() ? std::visit(NeutralName{sources}, page) : name;
}

/// 06:00; of another day, the day.
std::string moment_of_issue(FrameSources const& sources, Instant issued) {
    return date_of(issued) == date_of(sources.now) ? clock_text(issued)
                                                   : day_text(sources.wording, date_of(issued));
}

void add_urgent(FrameSources const& sources, Page const& page, FrameView& view) {
    auto const& wording = sources.wording;
    auto const paths = sources.shelf->notices().urgent(sources.now);
    std::optional<Entry<Notice>> sheet;
    for (auto path = paths.begin(); path != paths.end() && !sheet; ++path) {
        sheet = sources.shelf->read<Notice>(*path);
    }
    if (!sheet) {
        return;
    }
    auto const& item = sheet->item();
    auto const office = sources.shelf->department(item.department);
    auto const issued = wording.text(
        "frame.urgent_issued", {{"department", office ? office->item().title : view.hall_name},
                                {"moment", moment_of_issue(sources, sheet->body().from)}});
    bool const untold = sources.shelf->in_chinese(sheet->path()) == Shelf::InChinese::Everything;
    view.urgent = FrameView::Urgent{
        .item = sheet->ref(),
        .title = item.title,
        .detail = joined({issued, untold ? wording.text("frame.urgent_in_chinese") : std::string{},
                          item.summary})};
    auto const more = paths.size() - 1;
    // In low reach the keys leave no room for a banner that can be touched: there it is looked at.
    auto const& session = sources.session;
    bool const keys_need_all =
        session.low_reach && !session.typing.folded && std::holds_alternative<page::Search>(page);
    if (page != Page{page::Notice{sheet->path()}} && !sources.resting && !keys_need_all) {
        view.urgent->link = LinkView{
            more == 0 ? wording.text("frame.urgent_open")
                      : wording.text("frame.urgent_more", {{"count", std::to_string(more)}}),
            intent::Open{page::Notice{sheet->path()}}};
    }
}

/// Nobody has approved or signed it, and no age is known.
void add_draft_mark(Wording const& wording, FrameView& view) {
    view.freshness = Freshness::Ageing;
    view.freshness_line = wording.text("frame.draft");
    view.verified = wording.text("frame.unsigned");
    view.freshness_lines = {view.freshness_line, view.verified};
}

void add_freshness(FrameSources const& sources, FrameView& view) {
    auto const& wording = sources.wording;
    if (sources.standing == Standing::Draft) {
        add_draft_mark(wording, view);
        return;
    }
    auto const age = age_of_content(sources.confirmed, sources.now);
    auto const moment = full_moment(wording, sources.confirmed);
    auto const days = std::to_string(age.days);
    auto const is_fresh = age.freshness == Freshness::Fresh;
    view.freshness = age.freshness;
    view.verified = wording.text("frame.verified");
    view.freshness_lines = {
        wording.text(is_fresh ? "frame.fresh_short" : "frame.aged_short", {{"moment", moment}}),
        wording.text("frame.reviewed_short")};
    switch (age.freshness) {
        case Freshness::Fresh:
            view.freshness_line = wording.text("frame.fresh", {{"moment", moment}});
            break;
        case Freshness::Ageing:
            view.freshness_line =
                wording.text("frame.ageing", {{"days", days}, {"moment", moment}});
            break;
        case Freshness::Stale:
            view.freshness_line = wording.text("frame.stale", {{"moment", moment}});
            view.banner = FrameView::Banner{
                wording.text("frame.banner_title", {{"days", days}, {"moment", moment}}),
                wording.text("frame.banner_advice", {{"phone", view.main_hotline.number}})};
            break;
    }
}

void add_hotlines(FrameSources const& sources, FrameView& view) {
    auto const& wording = sources.wording;
    view.main_hotline = {
        wording.text("hotlines.main_number"),
        joined({wording.text("hotlines.main_name"), wording.text("hotlines.main_hours")}, " "),
        {}};
    view.more_hotlines = wording.text("frame.more_hotlines");
    view.more_hotlines_note = wording.text("frame.more_hotlines_note");
    if (sources.shelf == nullptr) {
        return;
    }
    auto const all = sources.shelf->read_all<Hotline>(Kind::Hotline);
    for (auto const& sheet : all) {
        auto const& hotline = sheet.body();
        if (&sheet == &all.front()) {
            view.main_hotline = {hotline.number, joined({hotline.name, hotline.hours}, " "),
                                 sheet.ref()};
        } else if (view.hotlines.size() < most_tiles) {
            view.hotlines.push_back({hotline.number,
                                     hotline.short_name.empty() ? hotline.name : hotline.short_name,
                                     sheet.ref()});
        }
    }
}

/// 朗读, and while it reads the keys for it.
void add_speech(FrameSources const& sources, FrameView& view) {
    auto const& wording = sources.wording;
    auto const& speaking = sources.speaking;
    if (speaking.offered(sources.session.language)) {
        view.read_aloud = FrameView::Control{
            wording.text(speaking.active() ? "speech.stop" : "speech.read"), speaking.active()};
    }
    if (!speaking.active()) {
        return;
    }
    using Does = FrameView::SpeechKey::Does;
    view.speech_keys.push_back({Does::Stop, wording.text("speech.stop")});
    auto const add = [&](Does does, VoiceChange change, std::string_view id) {
        view.speech_keys.push_back(
            {does, wording.text(id), speaking.can_change(change), intent::ChangeVoice{change}});
    };
    add(Does::Slower, VoiceChange::Slower, "speech.slower");
    add(Does::Faster, VoiceChange::Faster, "speech.faster");
    add(Does::Quieter, VoiceChange::Quieter, "speech.quieter");
    add(Does::Louder, VoiceChange::Louder, "speech.louder");
}

void add_hall(FrameSources const& sources, FrameView& view) {
    auto const& wording = sources.wording;
    view.place = joined({sources.terminal.place, sources.terminal.name}, " ");
    view.hall_name = wording.text("safe.hall");
    if (sources.shelf == nullptr || !sources.shelf->hall()) {
        return;
    }
    auto const& hall = *sources.shelf->hall();
    view.hall = hall.ref();
    view.hall_name = hall.body().name;
    view.emblem = sources.emblem;
    view.emblem_shows = hall.body().emblem_shows;
    if (hall.body().demo) {
        view.demo_mark = wording.text("common.demo");
    }
}

void add_levels(FrameSources const& sources, Page const& page, FrameView& view) {
    view.levels = levels_above({.shelf = *sources.shelf,
                                .wording = sources.wording,
                                .session = sources.session,
                                .now = sources.now},
                               page);
}

/// What the next touch brings.
std::string contrast_label(Wording const& wording, Contrast contrast) {
    switch (contrast) {
        case Contrast::Dark: return wording.text("common.light_contrast");
        case Contrast::Light: return wording.text("common.standard_colours");
        case Contrast::Usual: break;
    }
    return wording.text("common.contrast");
}

}  // namespace

FrameView make_frame(FrameSources const& sources, Page const& page) {
    auto const& wording = sources.wording;
    FrameView view;
    view.home = std::holds_alternative<page::Home>(page);
    view.doorway = std::visit(DoorwayOf{}, page);
    view.doorway_name = doorway_name(sources, page, view.doorway);
    view.clock = clock_text(sources.now);
    view.date = day_and_weekday(wording, sources.now);
    view.back_label = wording.text("common.back");
    view.home_label = wording.text("common.home");
    auto const& session = sources.session;
    view.large_text = {
        wording.text(session.large_text ? "common.standard_text" : "common.large_text"),
        session.large_text};
    view.language = {wording.text("common.language"), session.language != Language::Simplified};
    view.contrast = {contrast_label(wording, session.contrast),
                     session.contrast != Contrast::Usual};
    view.low_reach = {wording.text("common.standard_reach"), session.low_reach};
    view.resting = sources.resting;
    view.controls_shown = sources.shelf != nullptr && !sources.resting;
    view.at_hotlines = std::holds_alternative<page::Hotlines>(page);
    add_speech(sources, view);
    add_hall(sources, view);
    add_hotlines(sources, view);
    if (sources.shelf != nullptr) {
        add_levels(sources, page, view);
        add_urgent(sources, page, view);
        add_freshness(sources, view);
    }
    if (std::holds_alternative<page::Search>(page)) {
        // The keyboard stands where the line would.
        view.freshness_line.clear();
    }
    return view;
}

FrameView::Question make_question(Wording const& wording, std::chrono::seconds left,
                                  std::chrono::seconds in_all) {
    return {
        .seconds_left = static_cast<int>(left.count()),
        .seconds_in_all = static_cast<int>(in_all.count()),
        .heading = wording.text("idle.heading"),
        .sentences = {wording.text("idle.countdown", {{"seconds", std::to_string(left.count())}}),
                      wording.text("idle.consequence")},
        .keep_label = wording.text("idle.keep"),
        .end_label = wording.text("idle.end")};
}

}  // namespace sunhall
