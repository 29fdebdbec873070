#include "kiosk/models/pages.hpp"

#include <algorithm>
#include <utility>

#include "kiosk/models/generation_catalogue.hpp"
#include "kiosk/models/search_model.hpp"
#include "kiosk/models/slip_model.hpp"
#include "kiosk/models/spoken_page.hpp"
#include "sync/text/counted_words.hpp"

namespace sunhall {

namespace {

/// A long page is read in less; whoever has gone must not keep the terminal for the next visitor.
constexpr std::chrono::minutes longest_listening{5};

}  // namespace

Pages::Pages(Languages const& languages, PagesSettings settings, Now now)
    : languages_{languages},
      settings_{std::move(settings)},
      confirmed_{now.instant},
      printing_{settings_.print},
      last_touch_{now.moment},
      last_finger_{now.moment} {}

void Pages::set_content(std::shared_ptr<Catalogue const> content) {
    content_ = std::move(content);
    // The view's rows refer to the shelf they were made from.
    view_.page = SafeView{};
    shelf_ = content_ ? std::make_unique<Shelf>(content_) : nullptr;
    hall_look_ = shelf_ ? look_of_hall(*shelf_) : HallLook{};
    speak(session_.language);
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
    // Also where the visitor has left the search meanwhile, and may come back to it.
    if (found.typed == session_.typing.query()) {
        pages_found_ = std::move(found);
        page_is_old_ = page_is_old_ || std::holds_alternative<page::Search>(here());
    }
}

void Pages::set_candidates(std::unique_ptr<Candidates> candidates) {
    candidates_ = std::move(candidates);
    page_is_old_ = page_is_old_ || std::holds_alternative<page::Search>(here());
}

void Pages::set_most_opened(std::vector<std::string> paths) {
    most_opened_ = std::move(paths);
    page_is_old_ = page_is_old_ || std::holds_alternative<page::MostUsedGuides>(here());
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
        welcome(now);
        last_touch_ = now;
        last_finger_ = now;
    }
}

void Pages::hear(SpeechProgress const& progress, Moment now) {
    if (speaking_.hear(progress) && now - last_finger_ < longest_listening) {
        last_touch_ = std::max(last_touch_, now);
    }
}

void Pages::handle(Intent const& intent, Now now) {
    settle(now);
    welcome(now.moment);
    last_touch_ = now.moment;
    last_finger_ = now.moment;
    toast_.end();
    if (is_safe() || read_aloud(intent, now)) {
        return;
    }
    if (read_otherwise(intent, now.moment)) {
        page_is_old_ = true;
    } else if (!print(intent, now)) {
        step(intent, now.moment);
    }
}

PageSources Pages::sources(Now now) const {
    return {.shelf = *shelf_,
            .wording = wording(),
            .session = session_,
            .now = now.instant,
            .terminal = settings_.terminal.name,
            .titles = titles_.get(),
            .most_opened = most_opened_,
            .shapes = languages_.shapes(session_.language)};
}

Terminal Pages::terminal() const {
    auto terminal = settings_.terminal;
    if (session_.language == Language::English && !terminal.place_in_english.empty()) {
        terminal.place = terminal.place_in_english;
    }
    terminal.place = languages_.said(session_.language, terminal.place);
    return terminal;
}

void Pages::speak(Language language) {
    session_.language = language;
    if (!shelf_) {
        return;
    }
    // The view's rows read from the shelf.
    view_.page = SafeView{};
    shelf_->say(language == Language::Simplified
                    ? Shelf::Saying{}
                    : [&languages = languages_, language](Item const& item) {
                          return languages.said(language, item);
                      });
}

bool Pages::read_aloud(Intent const& intent, Now now) {
    if (std::holds_alternative<intent::ReadAloud>(intent)) {
        speaking_.start(spoken_page(view(now)));
    } else if (auto const* const change = std::get_if<intent::ChangeVoice>(&intent)) {
        speaking_.change(change->change);
    } else {
        // Whoever says that they are still there goes on listening; anything else ends it.
        if (!std::holds_alternative<intent::KeepReading>(intent)) {
            speaking_.stop();
        }
        return std::holds_alternative<intent::StopReading>(intent);
    }
    return true;
}

bool Pages::print(Intent const& intent, Now now) {
    if (std::holds_alternative<intent::Print>(intent)) {
        SlipOrigin const origin{settings_.terminal.name, terminal().place, generation_};
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
        if (printing_.active()) {
            toast_.say(Happened::StillPrinting, now.moment);
        }
        return true;
    }
    return false;
}

void Pages::step(Intent const& intent, Moment now) {
    auto const before = navigation_.depth();
    if (auto const* const open = std::get_if<intent::Open>(&intent)) {
        navigation_.open(open->page);
        if (auto const* const guide = std::get_if<page::Guide>(&open->page)) {
            tally_.add(Use::Of::Item, guide->path);
        }
    } else if (auto const* const narrow = std::get_if<intent::Narrow>(&intent)) {
        navigation_.replace(narrow->page);
    } else if (std::holds_alternative<intent::GoBack>(intent)) {
        navigation_.back();
    } else if (std::holds_alternative<intent::GoHome>(intent)) {
        navigation_.home();
    } else if (auto const* const up = std::get_if<intent::GoUp>(&intent)) {
        navigation_.up(up->page);
    } else if (std::holds_alternative<intent::EndVisit>(intent)) {
        end_visit();
    } else if (std::holds_alternative<intent::TellLookedFor>(intent)) {
        tell_looked_for();
    } else {
        auto const query_before = session_.typing.query();
        session_.choose(intent);
        if (query_before != session_.typing.query()) {
            typed_at_ = now;
        }
    }
    if (navigation_.depth() != before) {
        session_.picture.reset();
    }
    // KeepReading and Wake have already done their work by being answers.
    page_is_old_ = true;
}

void Pages::welcome(Moment now) {
    if (presence(settings_.idle, last_touch_, now) == Presence::Gone) {
        tally_.begin_visit();
    }
}

void Pages::tell_looked_for() {
    auto const words = counted_words(session_.typing.query());
    if (!words.empty()) {
        session_.told.insert(words);
        tally_.add(Use::Of::Words, words);
    }
}

bool Pages::read_otherwise(Intent const& intent, Moment now) {
    if (std::holds_alternative<intent::OfferLanguages>(intent)) {
        session_.choosing_language = true;
    } else if (auto const* const choice = std::get_if<intent::ChooseLanguage>(&intent)) {
        session_.choosing_language = false;
        if (choice->language != session_.language) {
            toast_.say(Happened::LanguageChanged, now);
        }
        speak(choice->language);
    } else {
        return false;
    }
    return true;
}

void Pages::end_visit() {
    navigation_.home();
    session_ = {};
    speak(session_.language);
    printing_.end_visit();
    speaking_.end_visit();
    pages_found_ = {};
    tally_.begin_visit();
    ++visit_;
    page_is_old_ = true;
}

bool Pages::nothing_to_reset() const {
    return is_safe() || (navigation_.at_home() && session_ == Session{} && !printing_.active() &&
                         speaking_.untouched());
}

void Pages::settle(Now now) {
    if (nothing_to_reset()) {
        return;
    }
    auto const& idle = settings_.idle;
    if (presence(idle, last_touch_, now.moment) == Presence::Gone) {
        end_visit();
        toast_.say(Happened::VisitEnded, now.moment);
        // From then on nobody has been there.
        last_touch_ += idle.warn_after + idle.reset_after;
    }
}

std::set<std::string> Pages::damaged() const {
    return shelf_ ? shelf_->damaged() : std::set<std::string>{};
}

std::vector<Synonym> Pages::synonyms() const {
    return shelf_ ? synonyms_of(*shelf_) : std::vector<Synonym>{};
}

}  // namespace sunhall
