// How Pages makes its view, and when it makes it anew.
#include <algorithm>
#include <utility>

#include "kiosk/models/attract.hpp"
#include "kiosk/models/keyboard_model.hpp"
#include "kiosk/models/language_choice.hpp"
#include "kiosk/models/making.hpp"
#include "kiosk/models/pages.hpp"
#include "kiosk/models/picture_model.hpp"
#include "kiosk/models/safe_model.hpp"
#include "kiosk/models/search_model.hpp"
#include "kiosk/models/slip_model.hpp"
#include "kiosk/models/spoken_page.hpp"

namespace sunhall {

namespace {

/// Answers that come sooner need no word about the waiting: below it, most people see no delay
/// (Nielsen, Usability Engineering, 1993, gives a tenth of a second; twice that for older eyes).
constexpr std::chrono::milliseconds quick_answer{200};

std::chrono::sys_time<std::chrono::minutes> minute_of(Instant instant) {
    return std::chrono::floor<std::chrono::minutes>(instant);
}

}  // namespace

bool Pages::page_needs(Minute minute) const {
    auto const today = std::chrono::floor<std::chrono::days>(minute + civil_offset);
    auto const made_on = std::chrono::floor<std::chrono::days>(made_at_ + civil_offset);
    return today != made_on || (minute != made_at_ && changes_by_the_minute(here()));
}

View const& Pages::view(Now now) {
    settle(now);
    update_attract(now);
    auto const minute = minute_of(now.instant);
    auto const damaged = shelf_ ? shelf_->damaged().size() : 0;
    bool const waits_long = says_that_it_waits_at_ && *says_that_it_waits_at_ <= now.moment;
    if (page_is_old_ || damaged != damaged_then_ || page_needs(minute) || waits_long) {
        make_page_view(now);
        frame_is_old_ = true;
    }
    if (frame_is_old_ || minute != made_at_ || speaking_.revision() != shown_speech_) {
        make_frame_view(now);
        silence_what_is_gone(now);
        made_at_ = minute;
        ++revision_;
    }
    update_print();
    update_question(now);
    update_toast(now.moment);
    return view_;
}

void Pages::make_page_view(Now now) {
    if (is_safe()) {
        view_.page = make_safe(wording(), safe_reason_.value_or(""), settings_.terminal.name);
        view_.key = "safe";
        view_.depth = 0;
    } else {
        make_content_view(sources(now), now.moment);
        view_.key = attract_turn_ ? "attract" : key_of(here());
        view_.depth = navigation_.depth();
    }
    view_.actions.clear();
    auto const slip = slip_name(wording(), view_.page);
    bool const there = !is_safe() && !std::holds_alternative<GoneView>(view_.page);
    if (printing_.offered() && there && !slip.empty()) {
        LinkView const print{slip, intent::Print{}};
        if (auto* const entry = std::get_if<DisclosureView>(&view_.page)) {
            entry->print = print;
        } else {
            view_.actions.push_back(print);
        }
    }
    bool const noted = there && !attract_turn_;
    view_.note = noted ? note_of_language(wording(), *shelf_, here(), session_.language) : "";
    view_.picture =
        there ? make_picture(wording(), session_, view_.page) : std::optional<PictureView>{};
    view_.languages.reset();
    if (session_.choosing_language) {
        view_.languages = languages_offered(wording(), session_.language);
    }
    view_.large_text = session_.large_text;
    view_.contrast = session_.contrast;
    view_.low_reach = session_.low_reach;
    view_.colours = hall_look_.colours;
    view_.language = session_.language;
    view_.shapes = languages_.shapes(session_.language);
    // Items found damaged while making the page are left out of it already, lists included: a list
    // names only what it could read. Rows are read later and make the page old again.
    damaged_then_ = shelf_ ? shelf_->damaged().size() : 0;
    page_is_old_ = false;
    notice_new_content(now.moment);
}

void Pages::notice_new_content(Moment now) {
    auto const path = item_path_of(here());
    auto const item = shelf_ && !path.empty() ? shelf_->read_any(path) : nullptr;
    auto const digest = item ? item->sha256 : std::string{};
    if (item && path == shown_item_.path && digest != shown_item_.digest) {
        toast_.say(Happened::ContentChanged, now);
    }
    shown_item_ = item ? ItemRef{path, digest} : ItemRef{};
}

void Pages::update_toast(Moment now) {
    auto said = attract_turn_ || is_safe() ? std::string{} : toast_text(wording(), toast_.at(now));
    if (said != view_.frame.toast) {
        view_.frame.toast = std::move(said);
        ++revision_;
    }
}

void Pages::update_print() {
    if (printing_.revision() != shown_print_) {
        shown_print_ = printing_.revision();
        view_.print = printing_.view(wording());
        ++revision_;
    }
}

void Pages::silence_what_is_gone(Now now) {
    // What is heard is what is shown: a withdrawn item, an urgent notice end it.
    if (speaking_.active() && spoken_page(view_) != speaking_.sentences()) {
        speaking_.stop();
        make_frame_view(now);
    }
    shown_speech_ = speaking_.revision();
}

void Pages::make_content_view(PageSources const& sources, Moment now) {
    says_that_it_waits_at_.reset();
    if (navigation_.at_home()) {
        attract_subjects_ = settings_.attract.after > std::chrono::seconds{0}
                                ? attract_subjects(sources)
                                : AttractSubjects{};
    }
    if (attract_turn_ && *attract_turn_ >= attract_subjects_.count()) {
        attract_turn_.reset();
    }
    if (attract_turn_) {
        view_.page = make_attract(sources, attract_subjects_, *attract_turn_);
        return;
    }
    if (!std::holds_alternative<page::Search>(here())) {
        view_.page = make_page(sources, here());
        return;
    }
    view_.page = make_search_view(sources, now);
}

SearchView Pages::make_search_view(PageSources const& sources, Moment now) {
    auto search = make_search(sources, pages_found_);
    if (candidates_) {
        search.candidates = candidates_shown(sources.wording, *candidates_, session_.typing);
    }
    if (search.awaited && now < typed_at_ + quick_answer) {
        // What a shorter word did not find stays as it is; anything else would flash.
        auto const* const before = std::get_if<SearchView>(&view_.page);
        search.nothing = before == nullptr ? std::nullopt : before->nothing;
        search.awaited.reset();
        says_that_it_waits_at_ = typed_at_ + quick_answer;
    }
    return search;
}

void Pages::make_frame_view(Now now) {
    auto const safe = is_safe();
    auto const terminal = this->terminal();
    view_.frame = make_frame({.shelf = safe ? nullptr : shelf_.get(),
                              .wording = wording(),
                              .session = session_,
                              .terminal = terminal,
                              .now = now.instant,
                              .confirmed = confirmed_,
                              .speaking = speaking_,
                              .resting = attract_turn_.has_value(),
                              .standing = settings_.standing,
                              .emblem = safe ? ItemPicture{} : hall_look_.emblem},
                             safe ? Page{page::Home{}} : here());
    frame_is_old_ = false;
}

void Pages::update_question(Now now) {
    auto const asked =
        !nothing_to_reset() && presence(settings_.idle, last_touch_, now.moment) == Presence::Asked;
    auto const left =
        asked ? time_to_answer(settings_.idle, last_touch_, now.moment) : std::chrono::seconds{0};
    auto const shown = view_.frame.question ? view_.frame.question->seconds_left : 0;
    if (static_cast<int>(left.count()) != shown) {
        view_.frame.question.reset();
        if (asked) {
            view_.frame.question = make_question(wording(), left, settings_.idle.reset_after);
        }
        ++revision_;
    }
}

void Pages::update_attract(Now now) {
    auto const turn =
        nothing_to_reset() && !is_safe()
            ? attract_turn(settings_.attract, attract_subjects_.count(), last_touch_, now.moment)
            : std::nullopt;
    page_is_old_ = page_is_old_ || turn != attract_turn_;
    attract_turn_ = turn;
}

Moment Pages::next_wake(Now now) const {
    auto const next_minute = minute_of(now.instant) + std::chrono::minutes{1};
    auto wake = now.moment + (next_minute - now.instant);
    if (auto const toast_goes = toast_.next_change(now.moment)) {
        wake = std::min(wake, *toast_goes);
    }
    if (says_that_it_waits_at_) {
        wake = std::min(wake, *says_that_it_waits_at_);
    }
    if (nothing_to_reset()) {
        auto const turn = next_attract_turn(settings_.attract, attract_subjects_.count(),
                                            last_touch_, now.moment);
        return turn && !is_safe() ? std::min(wake, *turn) : wake;
    }
    auto const idle = next_change(settings_.idle, last_touch_, now.moment);
    return idle ? std::min(wake, *idle) : now.moment;
}

}  // namespace sunhall
