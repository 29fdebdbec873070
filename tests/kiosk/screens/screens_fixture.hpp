// Every stop of the tour through a small hall, as a page somebody can stand before.
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "kiosk/glass/sheet.hpp"
#include "kiosk/models/pages.hpp"
#include "kiosk/models/tour.hpp"
#include "kiosk/screens/screen.hpp"
#include "kiosk/typeset/png.hpp"
#include "tests/support/folders.hpp"
#include "tests/support/hall_disclosures.hpp"
#include "tests/support/hall_items.hpp"
#include "tests/support/hall_plan.hpp"
#include "tests/support/must.hpp"
#include "tests/support/page_visitor.hpp"
#include "tests/support/reading_items.hpp"

namespace sunhall {

/// A way of showing a page.
struct Look {
    std::string name;
    ThemeChoice theme;
    Extent size;
    Reach reach = Reach::Usual;
    Language language = Language::Simplified;

    [[nodiscard]] Theme made() const {
        return make_theme(theme, {.size = size}, Motion::Off, reach);
    }
};

inline Languages const& all_spoken() {
    static auto const languages = must(Languages::load(source_folder() / "assets"));
    return languages;
}

inline Wording const& chinese_wording() { return all_spoken().wording(Language::Simplified); }

/// A wide picture with bands of grey.
inline std::string a_picture() {
    Picture picture{Picture::Kind::Colour, 640, 400};
    for (std::size_t at = 0; at < picture.pixels.size(); ++at) {
        bool const opacity = at % 4 == 3;
        picture.pixels[at] = opacity ? 0xFF : static_cast<std::uint8_t>(at / 12'800 * 12);
    }
    return must(png(picture));
}

/// Notices, one of them to become urgent in an hour; articles of two roles; replies in every state.
inline void put_things_to_read(FakeCatalogue& content) {
    using std::chrono::year;
    for (auto const* title : {"周六延时服务：户政、医保、不动产窗口照常办理", "计划停水通知",
                              "2027 年度城乡居民医保集中缴费开始"}) {
        content.put(hall::notice("gonggao" + std::to_string(std::string{title}.size()), title));
    }
    auto const soon = hall::noon_before + std::chrono::hours{1};
    auto urgent =
        hall::urgent_notice("jinji", "紧急停水：主干管爆管抢修，城区北部今天 22:00 前停水", soon,
                            soon + std::chrono::hours{12});
    urgent.summary = "城区北部今天 22:00 前停水，设三处临时供水点。";
    content.put(urgent);
    static auto const drawn = a_picture();
    content.put_picture("renshe", std::string(64, 'a'), drawn);
    content.put(hall::article("jiedu", "失业保险金怎么领", ArticleRole::Interpretation));
    content.put(hall::article("yanglao", "养老金是怎样算出来的", ArticleRole::Interpretation));
    content.put(hall::article("bianmin", "大厅便民措施", ArticleRole::Convenience));
    content.put(hall::reply("ludeng", "路灯坏了两周，什么时候能修好"));
    content.put(hall::pending_reply("shuiya", "高层住户早上水压不足", year{2026} / 12 / 4));
    content.put(hall::pending_reply("zaoyin", "夜间施工噪声怎么管", year{2026} / 11 / 23));
}

/// Open days in every phase, a guide with nothing published, and enough guides for letters.
inline std::shared_ptr<FakeCatalogue> full_content() {
    auto content = hall::content();
    auto closed = hall::open_day("chengguan", "城市夜巡体验日");
    std::get<OpenDay>(closed.body).apply_by = hall::noon_before - std::chrono::hours{24};
    content->put(closed);
    auto past = hall::open_day("jiaotong", "公交的一天");
    auto& day = std::get<OpenDay>(past.body);
    day.starts -= std::chrono::days{60};
    day.ends -= std::chrono::days{60};
    day.recap = "三十位市民参观了调度中心，提出的十二条建议已经全部答复。";
    content->put(past);
    content->put(hall::hall_with_plan());
    LifeEvent event;
    event.stages = {{"孩子出生后", "一个月以内申报户口", {"renshe/service/yingye.json"}},
                    {"领社会保障卡", "户口登记后即可以申领", {"gone/service/gone.json"}}};
    content->put(hall::item("chusheng", "zhengwu", "出生一件事", event));
    content->put(hall::request_guide());
    for (auto const& entry : hall::disclosures()) {
        content->put(entry);
    }
    Service bare;
    bare.name = "资料待补的事项";
    content->put(hall::guide("daibu", "shuiwu", "资料待补的事项", bare), 'Z');
    for (int i = 0; i < 40; ++i) {
        auto more = hall::guide("more" + std::to_string(i), "renshe",
                                "城乡居民养老保险参保登记 " + std::to_string(i + 1));
        more.group = std::vector<std::string>{"就业创业", "社会保险",
                                              "人才人事"}[static_cast<std::size_t>(i) % 3];
        content->put(more, "ABCDGJLSXZ"[i / 4]);
    }
    put_things_to_read(*content);
    return content;
}

/// More than any bar has room for.
class ManyCandidates final : public Candidates {
public:
    std::vector<Candidate> of(std::string_view spelling) override {
        std::vector<Candidate> candidates;
        for (auto const* const text : {"社保", "设备", "申报", "身边", "手边", "上班", "失败",
                                       "识别", "水表", "收编", "社会保障", "杉", "时报", "双边"}) {
            candidates.push_back({text, spelling.size()});
        }
        return candidates;
    }
};

/// Drives Pages as the program does and draws their view.
class Before {
public:
    explicit Before(TourStop const& stop, ThemeChoice theme = ThemeName::Default, Panel panel = {},
                    Reach reach = Reach::Usual, Language language = Language::Simplified,
                    std::shared_ptr<FakeCatalogue> const& content = full_content())
        : pages_{all_spoken(),
                 {{"一楼自助区", "A-03"}, {}, {.there = stop.state.print.has_value()}, attract},
                 now_},
          visitor_{[this](Ui& ui) { return draw(ui, pages_.view(now_)); },
                   make_theme(theme, panel, Motion::Off, reach)} {
        if (!stop.state.safe) {
            pages_.set_titles(content->titles());
            pages_.set_content(content);
            pages_.set_candidates(std::make_unique<ManyCandidates>());
        }
        if (auto const& own = pages_.hall_look().colours; own != HallColours{}) {
            visitor_.session().set_theme(make_theme(theme, panel, Motion::Off, reach, own));
        }
        if (reach == Reach::Low) {
            pages_.handle(intent::SwitchLowReach{}, now_);
        }
        ask_for(theme);
        pages_.hear(SpeechVoices{true, true});
        pages_.handle(intent::ChooseLanguage{language}, now_);
        for (auto const& step : stop.steps) {
            pages_.handle(step, now_);
        }
        if (!stop.state.searching) {
            pages_.set_pages_found({pages_.session().typing.query(), {}});
        }
        if (stop.state.print) {
            pages_.hear(*stop.state.print);
        }
        now_.instant += stop.state.later;
        if (stop.state.age > std::chrono::hours{0}) {
            pages_.set_confirmed(now_.instant - stop.state.age);
        }
        if (stop.state.asked) {
            now_.moment += std::chrono::seconds{66};
        }
        if (stop.state.attract) {
            now_.moment += attract.after + *stop.state.attract * AttractRule::each;
        }
        if (!stop.state.asked && !stop.state.attract && !stop.state.toast) {
            now_.moment += Toast::shown_for;
        }
        visitor_.wait(3);
    }

    [[nodiscard]] PageVisitor<Intent>& visitor() { return visitor_; }
    FrameRecord const& look() { return visitor_.look(); }
    /// What look() has seen, in pixels.
    [[nodiscard]] PictureRef picture() {
        auto const& size = visitor_.session().theme().panel.size;
        return painted(visitor_.draw_data(), size.width, size.height);
    }

    /// Taps and lets the pages act on what was asked.
    std::optional<Intent> tap(std::string_view label) {
        auto asked = visitor_.tap(label);
        if (asked) {
            pages_.handle(*asked, now_);
            visitor_.wait(3);
        }
        return asked;
    }

    /// Puts a finger on the attract page, which stays on the home page that follows.
    void wake(Rect const& place) {
        if (auto const asked = visitor_.press(place)) {
            pages_.handle(*asked, now_);
        }
    }

private:
    /// As a visitor does.
    void ask_for(ThemeChoice theme) {
        if (theme.text == TextSize::Large) {
            pages_.handle(intent::SwitchLargeText{}, now_);
        }
        if (theme.name != ThemeName::Default) {
            pages_.handle(intent::SwitchContrast{}, now_);
        }
        if (theme.name == ThemeName::ContrastLight) {
            pages_.handle(intent::SwitchContrast{}, now_);
        }
    }

    static constexpr AttractRule attract{.after = std::chrono::seconds{120}};

    Now now_ = hall::now;
    Pages pages_;
    PageVisitor<Intent> visitor_;
};

inline std::vector<TourStop> all_stops() { return tour_of(full_content(), hall::noon_before); }

inline TourStop stop_at(std::vector<Intent> steps) { return {"", std::move(steps), {}}; }

}  // namespace sunhall
