// The terminal's pages as the program drives them: content and intents go in, one View comes out.
//
// 1. set_content: newly verified content. The visitor keeps page, scrolling and ticks; a page whose
//    item is gone says so, nobody is thrown to the home page while reading.
// 2. touched and handle: what the visitor does. A touch only proves that somebody is there; while
//    the terminal asks whether anybody is, only an answer counts.
// 3. view: rebuilt when something changed, else the same object, and revision() the same number.
// 4. next_wake: when view may change by itself (the clock's minute, the idle question and its
//    countdown, another subject for those who pass, a toast that goes), so that the loop can sleep
//    until then.
//
// While nobody is there the home page gives way to the attract page; here() stays the home page.
// Touches do not end it, an answer of the page does: what is touched first must not also press
// something below it.
//
// An item that fails its check while being shown is remembered as damaged and left out of every
// list until the next generation; damaged() tells the status file. UI thread only.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "kiosk/input/candidates.hpp"
#include "kiosk/models/attract.hpp"
#include "kiosk/models/frame_model.hpp"
#include "kiosk/models/hall_look.hpp"
#include "kiosk/models/idle.hpp"
#include "kiosk/models/intent.hpp"
#include "kiosk/models/languages.hpp"
#include "kiosk/models/navigation.hpp"
#include "kiosk/models/now.hpp"
#include "kiosk/models/printing.hpp"
#include "kiosk/models/session.hpp"
#include "kiosk/models/shelf.hpp"
#include "kiosk/models/speaking.hpp"
#include "kiosk/models/toast.hpp"
#include "kiosk/models/view.hpp"
#include "kiosk/models/visit_tally.hpp"
#include "sync/store/page_search.hpp"

namespace sunhall {

struct PagesSettings {
    Terminal terminal;
    IdleRule idle;
    PrintOffer print = {};
    AttractRule attract = {};
    Standing standing = Standing::Published;
};

class Pages {
public:
    /// The languages must outlive it.
    Pages(Languages const& languages, PagesSettings settings, Now now);

    /// Null where there is no usable content: the safe page.
    void set_content(std::shared_ptr<Catalogue const> content);
    /// set_content with a generation of the store.
    void set_generation(std::shared_ptr<Generation const> generation);
    /// Titles and keywords of the content; until they come, a search finds nothing.
    void set_titles(std::shared_ptr<TitleIndex const> titles);
    /// What whole pages say of what is typed; it comes later than the titles.
    void set_pages_found(PagesFound found);
    /// Han characters for what is spelled; until they come, pinyin finds titles by itself.
    void set_candidates(std::unique_ptr<Candidates> candidates);
    /// The office's server said again that what we hold is current.
    void set_confirmed(Instant confirmed);

    /// Shows the safe page whatever the content, and why; none ends it.
    void set_safe(std::optional<std::string> reason);

    void touched(Moment now);
    void handle(Intent const& intent, Now now);

    View const& view(Now now);
    /// Another number whenever view() gives something new to draw; ask after view().
    [[nodiscard]] std::uint64_t revision() const { return revision_; }
    [[nodiscard]] Moment next_wake(Now now) const;

    /// What visitors have asked to be printed since the last call.
    [[nodiscard]] std::vector<PrintOrder> take_print_orders() { return printing_.take_orders(); }
    void hear(PrintProgress const& progress) { printing_.hear(progress); }
    /// What visits have done since the last call that the hall counts.
    [[nodiscard]] std::vector<Use> take_uses() { return tally_.take(); }
    /// Guides by how many visits opened them, most first; none: too few did.
    void set_most_opened(std::vector<std::string> paths);

    /// What the voice is to do since the last call.
    [[nodiscard]] std::vector<SpeechOrder> take_speech_orders() { return speaking_.take_orders(); }
    /// Whoever listens is there, if not for ever: a sentence counts as a touch for a while.
    void hear(SpeechProgress const& progress, Moment now);
    void hear(SpeechVoices const& voices) { speaking_.hear(voices); }
    [[nodiscard]] bool speaking() const { return speaking_.active(); }

    [[nodiscard]] Page const& here() const { return navigation_.here(); }
    [[nodiscard]] Session const& session() const { return session_; }
    /// The number of the visit; scroll positions belong to one.
    [[nodiscard]] std::uint64_t visit() const { return visit_; }
    [[nodiscard]] std::set<std::string> damaged() const;
    /// What a search of this content understands besides its words.
    [[nodiscard]] std::vector<Synonym> synonyms() const;
    /// The hall's own colours and emblem, and why some of it is not shown.
    [[nodiscard]] HallLook const& hall_look() const { return hall_look_; }

private:
    using Minute = std::chrono::sys_time<std::chrono::minutes>;

    void step(Intent const& intent, Moment now);
    /// Before last_touch_ is set: somebody who comes to a terminal at rest is a new visitor.
    void welcome(Moment now);
    void tell_looked_for();
    /// False where the intent has nothing to do with how pages are read.
    bool read_otherwise(Intent const& intent, Moment now);
    void speak(Language language);
    /// False where the intent has nothing to do with reading aloud.
    bool read_aloud(Intent const& intent, Now now);
    /// False where the intent has nothing to do with printing.
    bool print(Intent const& intent, Now now);
    void end_visit();
    void settle(Now now);
    void make_page_view(Now now);
    void make_content_view(PageSources const& sources, Moment now);
    [[nodiscard]] SearchView make_search_view(PageSources const& sources, Moment now);
    void make_frame_view(Now now);
    void update_question(Now now);
    void update_attract(Now now);
    void update_print();
    void silence_what_is_gone(Now now);
    /// Says so where the page that is being read has become another one.
    void notice_new_content(Moment now);
    void update_toast(Moment now);
    /// Of what pages are made; only where there is content.
    [[nodiscard]] PageSources sources(Now now) const;
    [[nodiscard]] bool is_safe() const { return !shelf_ || safe_reason_; }
    /// Nothing to lose by a visitor's leaving: nobody is asked, nothing reset.
    [[nodiscard]] bool nothing_to_reset() const;
    [[nodiscard]] bool page_needs(Minute minute) const;

    [[nodiscard]] Wording const& wording() const { return languages_.wording(session_.language); }
    /// Where the terminal stands, in the visitor's language.
    [[nodiscard]] Terminal terminal() const;

    Languages const& languages_;
    PagesSettings settings_;
    std::shared_ptr<Catalogue const> content_;
    /// At one address for a generation's life: rows of a list refer to it.
    std::unique_ptr<Shelf> shelf_;
    HallLook hall_look_;
    std::uint64_t generation_ = 0;
    std::shared_ptr<TitleIndex const> titles_;
    PagesFound pages_found_;
    /// When the query became another one, and when the page is to say that its answer takes long.
    Moment typed_at_{};
    std::optional<Moment> says_that_it_waits_at_;
    std::unique_ptr<Candidates> candidates_;
    Instant confirmed_;
    std::optional<std::string> safe_reason_;
    Navigation navigation_;
    Session session_;
    Printing printing_;
    VisitTally tally_;
    std::vector<std::string> most_opened_;
    std::uint64_t shown_print_ = 0;
    Speaking speaking_;
    std::uint64_t shown_speech_ = 0;
    Toast toast_;
    /// The item whose page was made last; without a path, none.
    ItemRef shown_item_;
    Moment last_touch_;
    /// By a finger; the one above also by what is listened to.
    Moment last_finger_;
    AttractSubjects attract_subjects_;
    /// Whose turn it is on the attract page; none: the home page itself.
    std::optional<std::size_t> attract_turn_;
    std::uint64_t revision_ = 0;
    std::uint64_t visit_ = 1;

    View view_;
    bool page_is_old_ = true;
    bool frame_is_old_ = true;
    /// When frame and page were made, and with how many items found damaged.
    Minute made_at_{};
    std::size_t damaged_then_ = 0;
};

}  // namespace sunhall
