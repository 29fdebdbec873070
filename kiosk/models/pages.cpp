#include "kiosk/models/pages.hpp"

#include <algorithm>
#include <utility>

#include "kiosk/models/generation_catalogue.hpp"
#include "kiosk/models/keyboard_model.hpp"
#include "kiosk/models/making.hpp"
#include "kiosk/models/safe_model.hpp"
#include "kiosk/models/search_model.hpp"
#include "kiosk/models/slip_model.hpp"

namespace sunhall {

namespace {

std::chrono::sys_time<std::chrono::minutes> minute_of(Instant instant) {
    return std::chrono::floor<std::chrono::minutes>(instant);
}

}  // namespace

Pages::Pages(Wording const& wording, PagesSettings settings, Now now)
    : wording_{wording},
      settings_{std::move(settings)},
      confirmed_{now.instant},
      printing_{settings_.print},
      last_touch_{now.moment} {}

void Pages::set_content(std::shared_ptr<Catalogue const> content) {
    content_ = std::move(content);
    // The view's rows refer to the shelf they were made from.
    view_.page = SafeView{};
    shelf_ = content_ ? std::make_unique<Shelf>(content_) : nullptr;
    if (content_) {
        confirmed_ = content_->confirmed();
    }
    page_is_old_ = true;
}

void Pages::set_generation(std::shared_ptr<Generation const> generation) {
    generation_ = generation ? generation->facts().number : 0;
    set_content(generation ? std::make_shared<GenerationCatalogue>(std::move(generation))
                           : nullptr);
}

void Pages::set_titles(std::shared_ptr<TitleIndex const> titles) {
    titles_ = std::move(titles);
    page_is_old_ = page_is_old_ || std::holds_alternative<page::Search>(here());
}

void Pages::set_pages_found(PagesFound found) {
    if (std::holds_alternative<page::Search>(here()) && found.typed == session_.typing.query()) {
        pages_found_ = std::move(found);
        page_is_old_ = true;
    }
}

void Pages::set_candidates(std::unique_ptr<Candidates> candidates) {
    candidates_ = std::move(candidates);
    page_is_old_ = page_is_old_ || std::holds_alternative<page::Search>(here());
}

void Pages::set_confirmed(Instant confirmed) {
    frame_is_old_ = frame_is_old_ || confirmed != confirmed_;
    confirmed_ = confirmed;
}

void Pages::set_safe(std::optional<std::string> reason) {
    safe_reason_ = std::move(reason);
    page_is_old_ = true;
}

void Pages::touched(Moment now) {
    bool const answers = attract_turn_.has_value();
    bool const here = presence(settings_.idle, last_touch_, now) == Presence::Here;
    if (!answers && (here || nothing_to_reset())) {
        last_touch_ = now;
    }
}

void Pages::handle(Intent const& intent, Now now) {
    settle(now);
    last_touch_ = now.moment;
    if (is_safe()) {
        return;
    }
    if (!print(intent, now)) {
        step(intent);
    }
}

PageSources Pages::sources(Now now) const {
    return {*shelf_,         wording_,     session_, now.instant, settings_.terminal.name,
            Channel::Screen, titles_.get()};
}

bool Pages::print(Intent const& intent, Now now) {
    if (std::holds_alternative<intent::Print>(intent)) {
        SlipOrigin const origin{settings_.terminal.name, settings_.terminal.place, generation_};
        auto slip = make_slip(sources(now), here(), origin);
        if (slip && printing_.offered()) {
            printing_.order(*std::move(slip));
        }
        return true;
    }
    if (std::holds_alternative<intent::PrintAgain>(intent)) {
        printing_.order_again();
        return true;
    }
    if (std::holds_alternative<intent::ClosePrint>(intent)) {
        printing_.close();
        return true;
    }
    return false;
}

void Pages::step(Intent const& intent) {
    if (auto const* const open = std::get_if<intent::Open>(&intent)) {
        navigation_.open(open->page);
    } else if (auto const* const narrow = std::get_if<intent::Narrow>(&intent)) {
        navigation_.replace(narrow->page);
    } else if (std::holds_alternative<intent::GoBack>(intent)) {
        navigation_.back();
    } else if (std::holds_alternative<intent::GoHome>(intent)) {
        navigation_.home();
    } else if (std::holds_alternative<intent::EndVisit>(intent)) {
        end_visit();
    } else {
        session_.choose(intent);
    }
    // KeepReading and Wake have already done their work by being answers.
    page_is_old_ = true;
}

void Pages::end_visit() {
    navigation_.home();
    session_ = {};
    printing_.end_visit();
    pages_found_ = {};
    ++visit_;
    page_is_old_ = true;
}

bool Pages::nothing_to_reset() const {
    return is_safe() || (navigation_.at_home() && session_ == Session{} && !printing_.active());
}

void Pages::settle(Now now) {
    if (nothing_to_reset()) {
        return;
    }
    auto const& idle = settings_.idle;
    if (presence(idle, last_touch_, now.moment) == Presence::Gone) {
        end_visit();
        // From then on nobody has been there.
        last_touch_ += idle.warn_after + idle.reset_after;
    }
}

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
    if (page_is_old_ || damaged != damaged_then_ || page_needs(minute)) {
        make_page_view(now);
        frame_is_old_ = true;
    }
    if (frame_is_old_ || minute != made_at_) {
        make_frame_view(now);
        made_at_ = minute;
        ++revision_;
    }
    update_print();
    update_question(now);
    return view_;
}

void Pages::make_page_view(Now now) {
    if (is_safe()) {
        view_.page = make_safe(wording_, safe_reason_.value_or(""), settings_.terminal.name);
        view_.key = "safe";
        view_.depth = 0;
    } else {
        make_content_view(sources(now));
        view_.key = attract_turn_ ? "attract" : key_of(here());
        view_.depth = navigation_.depth();
    }
    view_.actions.clear();
    auto const slip = slip_name(wording_, here());
    bool const there = !is_safe() && !std::holds_alternative<GoneView>(view_.page);
    if (printing_.offered() && there && !slip.empty()) {
        view_.actions.push_back({slip, intent::Print{}});
    }
    view_.large_text = session_.large_text;
    view_.contrast = session_.contrast;
    view_.low_reach = session_.low_reach;
    // Items found damaged while making the page are left out of it already, lists included: a list
    // names only what it could read. Rows are read later and make the page old again.
    damaged_then_ = shelf_ ? shelf_->damaged().size() : 0;
    page_is_old_ = false;
}

void Pages::update_print() {
    if (printing_.revision() != shown_print_) {
        shown_print_ = printing_.revision();
        view_.print = printing_.view(wording_);
        ++revision_;
    }
}

void Pages::make_content_view(PageSources const& sources) {
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
    auto search = make_search(sources, pages_found_);
    if (candidates_) {
        search.candidates = candidates_shown(*candidates_, session_.typing);
    }
    view_.page = std::move(search);
}

void Pages::make_frame_view(Now now) {
    auto const safe = is_safe();
    view_.frame = make_frame({.shelf = safe ? nullptr : shelf_.get(),
                              .wording = wording_,
                              .session = session_,
                              .terminal = settings_.terminal,
                              .now = now.instant,
                              .confirmed = confirmed_,
                              .resting = attract_turn_.has_value()},
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
            view_.frame.question = make_question(wording_, left, settings_.idle.reset_after);
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
    auto const wake = now.moment + (next_minute - now.instant);
    if (nothing_to_reset()) {
        auto const turn = next_attract_turn(settings_.attract, attract_subjects_.count(),
                                            last_touch_, now.moment);
        return turn && !is_safe() ? std::min(wake, *turn) : wake;
    }
    auto const idle = next_change(settings_.idle, last_touch_, now.moment);
    return idle ? std::min(wake, *idle) : now.moment;
}

std::set<std::string> Pages::damaged() const {
    return shelf_ ? shelf_->damaged() : std::set<std::string>{};
}

}  // namespace sunhall
