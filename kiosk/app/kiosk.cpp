#include "kiosk/app/kiosk.hpp"

#include <algorithm>
#include <thread>
#include <utility>

#include <malloc.h>

#include "kiosk/input/pinyin_candidates.hpp"
#include "kiosk/models/generation_catalogue.hpp"
#include "kiosk/typeset/font_pages.hpp"
#include "kiosk/ui/page_frame.hpp"
#include "sync/base/files.hpp"
#include "sync/base/log.hpp"

namespace sunhall {

namespace {

/// A little under a sixtieth of a second: a panel of 60 Hz sets the beat itself and never waits for
/// us.
constexpr std::chrono::microseconds frame_time{16200};

}  // namespace

Result<std::unique_ptr<Kiosk>> Kiosk::open(Config config, std::string trusted_root,
                                           Languages languages, Typesetter typesetter,
                                           std::optional<std::string> safe_reason) {
    auto const& runtime = config.courier.runtime_folder;
    TRY(make_folder(runtime));
    // While the window opens, which takes as long.
    OpenedContent content;
    std::optional<Worker> opening_content;
    opening_content.emplace([&](Pause&) {
        content = open_newest(CourierFolders{config.courier.data_folder}.generations, trusted_root);
    });
    auto control = TRY(ControlSocket::open(runtime / "control.sock", Glass::wake));
    auto glass = TRY(Glass::open({.title = "Sunhall", .window = config.window}));
    opening_content.reset();
    return std::unique_ptr<Kiosk>{new Kiosk{
        std::move(config), std::move(trusted_root), std::move(languages), std::move(typesetter),
        std::move(glass), std::move(control), std::move(safe_reason), std::move(content)}};
}

Kiosk::Kiosk(Config config, std::string trusted_root, Languages languages, Typesetter typesetter,
             Glass glass, ControlSocket control, std::optional<std::string> safe_reason,
             OpenedContent content)
    : config_{std::move(config)},
      trusted_root_{std::move(trusted_root)},
      languages_{std::move(languages)},
      typesetter_{std::move(typesetter)},
      glass_{std::move(glass)},
      control_{std::move(control)},
      status_file_{config_.courier.runtime_folder / "status.json"},
      pages_{languages_, pages_settings(config_), now()},
      stage_{typesetter_,
             pages_,
             {glass_.size(), config_.pitch_mm},
             config_.motion ? Motion::On : Motion::Off} {
    pages_.set_safe(std::move(safe_reason));
    show(std::move(content));
}

void Kiosk::run() {
    // The first page is presented before anything else starts: nothing it does may delay it.
    draw({});
    tell_status();
    search_content();
    if (generation_) {
        prepare_content(generation_->facts().file);
    }
    courier_.emplace(config_.courier, trusted_root_, clock_, mailbox_);
    rehearsal_.put_off(clock_.moment());
    start_printer();
    start_counter();
    start_voice();
    while (!quit_) {
        turn();
    }
}

void Kiosk::turn() {
    if (push_) {
        advance_push();
        return;
    }
    // More movements come in a frame's time than frames; those in between change nothing seen.
    if (finger_down_) {
        glass_.outwait_moves(clock_, next_frame_);
    }
    rehearse();
    rest();
    glass_.wait(time_to_sleep());
    auto const input = glass_.feed(clock_.moment());
    quit_ = input.quit;
    finger_down_ = input.pointer.down;
    if (input.touched) {
        pages_.touched(clock_.moment());
        rehearsal_.put_off(clock_.moment());
    }
    hear_courier();
    hear_of_content();
    hear_printer();
    hear_voice();
    hear_finder();
    hear_counter();
    if (input.draw || stage_.animating() || stage_.outdated(now())) {
        draw(input);
    }
    pass_on_print_orders();
    pass_on_speech_orders();
    seek();
    prepare_candidates();
    prepare_traditional();
    answer_questions();
    tell_status();
}

void Kiosk::rest() {
    if (!finger_down_ && !stage_.animating() && typesetter_.made() != texts_at_rest_) {
        texts_at_rest_ = typesetter_.made();
        release_font_pages();
    }
    // What was read and verified is freed in pieces that the allocator would keep for good. To give
    // them back holds up every thread that allocates, for ten milliseconds and more.
    if (!finger_down_ && !stage_.animating() && std::exchange(much_was_freed_, false)) {
        ::malloc_trim(0);
    }
}

std::optional<Moment> Kiosk::rehearsal_due() const {
    bool const calm = generation_ && !finger_down_ && !stage_.animating();
    return calm ? rehearsal_.due(pages_.session()) : std::nullopt;
}

void Kiosk::rehearse() {
    auto const here = now();
    auto const due = rehearsal_due();
    if (due && *due <= here.moment) {
        rehearsal_.hold(stage_, languages_, pages_settings(config_),
                        std::make_shared<GenerationCatalogue>(generation_), pages_.session(), here);
        much_was_freed_ = true;
    }
}

std::optional<std::chrono::milliseconds> Kiosk::time_to_sleep() {
    auto const here = now();
    auto until = pages_.next_wake(here);
    if (stage_.animating()) {
        until = std::min(until, next_frame_);
    }
    if (auto const due = rehearsal_due()) {
        until = std::min(until, *due);
    }
    if (status_due_) {
        until = std::min(until, *status_due_);
    }
    auto const left = std::chrono::ceil<std::chrono::milliseconds>(until - here.moment);
    return std::max(left, std::chrono::milliseconds{0});
}

void Kiosk::draw(Input const& input) {
    if (glass_.size() != stage_.theme().panel.size) {
        stage_.set_panel({glass_.size(), config_.pitch_mm});
    }
    auto const here = now();
    plan_next_frame(here.moment);
    auto const frame = stage_.frame(input.pointer, here);
    if (frame.turned && config_.motion) {
        // As if it had begun a frame ago: what the finger asked for moves in the very first frame.
        push_.emplace(sliding_part(stage_.theme()), *frame.turned, here.moment - frame_time,
                      stage_.theme());
        glass_.begin_slide(frame.data, *push_, push_->arrived(here.moment));
        return;
    }
    glass_.present(frame.data);
    if (pages_.damaged().size() > damaged_ && courier_) {
        courier_->repair();
    }
    damaged_ = pages_.damaged().size();
}

void Kiosk::plan_next_frame(Moment here) {
    // By the beat, not from the moment of waking: a tenth of a millisecond late each time would
    // cost a frame or two a second.
    auto const beat = next_frame_ + frame_time;
    next_frame_ = beat > here && beat <= here + frame_time ? beat : here + frame_time;
}

void Kiosk::advance_push() {
    glass_.outwait_moves(clock_, next_frame_);
    auto const here = now();
    plan_next_frame(here.moment);
    auto const arrived = push_->arrived(here.moment);
    // Whoever touches the page while it comes wants it to be there.
    if (glass_.edge_waits() || !glass_.slide(arrived) || arrived == push_->moving().width) {
        push_.reset();
        draw({});
    }
}

void Kiosk::hear_courier() {
    for (auto const& event : mailbox_.take_all()) {
        if (auto const* const state = std::get_if<SyncState>(&event)) {
            sync_ = *state;
            much_was_freed_ = much_was_freed_ || sync_.phase == SyncPhase::Waiting;
        } else {
            prepare_content(std::nullopt);
        }
    }
    if (sync_.last_ok) {
        pages_.set_confirmed(*sync_.last_ok);
        time_.raise_floor(*sync_.last_ok);
    }
}

void Kiosk::hear_finder() {
    for (auto& finding : found_.take_all()) {
        if (auto* const titles = std::get_if<std::shared_ptr<TitleIndex const>>(&finding)) {
            pages_.set_titles(std::move(*titles));
        } else {
            pages_.set_pages_found(std::get<PagesFound>(std::move(finding)));
        }
    }
    for (auto& candidates : spelled_.take_all()) {
        pages_.set_candidates(std::move(candidates));
    }
}

void Kiosk::seek() {
    auto query = pages_.session().typing.query();
    if (query != sought_) {
        sought_ = query;
        finder_.seek(std::move(query));
    }
}

void Kiosk::prepare_candidates() {
    if (preparing_candidates_ || !std::holds_alternative<page::Search>(pages_.here())) {
        return;
    }
    preparing_candidates_.emplace([this](Pause&) {
        auto candidates = open_pinyin_candidates(config_.courier.runtime_folder);
        if (candidates) {
            spelled_.post(take(std::move(candidates)));
        } else {
            log(Severity::Warning, "without candidates for pinyin: " + candidates.error().message);
        }
    });
}

void Kiosk::prepare_traditional() {
    for (auto& traditional : opened_.take_all()) {
        languages_.use(std::move(traditional));
    }
    // While the visitor reads the offer; chosen sooner than that, it is opened at once.
    if (!preparing_traditional_ && pages_.session().choosing_language) {
        preparing_traditional_.emplace(
            [this](Pause&) { opened_.post(languages_.open_traditional()); });
    }
}

void Kiosk::tell_status() {
    auto const here = now();
    auto const wait = status_file_.offer(status(), here.instant, here.moment);
    status_due_ = wait ? std::optional{here.moment + *wait} : std::nullopt;
}

}  // namespace sunhall
