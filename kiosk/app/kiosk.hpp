// The running terminal: window, pages, courier, status and control socket, wired together.
//
// The loop is asleep nearly always. It wakes for a finger, a message from the courier, a question
// at the control socket, the clock's minute, the idle question's seconds, a status that is due, or
// the next frame of something that moves; each turn does what is due and no more. Nothing in it
// waits for the network or a printer. UI thread.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "kiosk/app/config.hpp"
#include "kiosk/app/control_socket.hpp"
#include "kiosk/app/event_line.hpp"
#include "kiosk/app/rehearsal.hpp"
#include "kiosk/app/stage.hpp"
#include "kiosk/app/status.hpp"
#include "kiosk/glass/glass.hpp"
#include "kiosk/models/languages.hpp"
#include "kiosk/models/pages.hpp"
#include "kiosk/models/read_ahead.hpp"
#include "kiosk/print/print_queue.hpp"
#include "kiosk/speech/speech_thread.hpp"
#include "sync/base/build_time.hpp"
#include "sync/base/clock.hpp"
#include "sync/base/mailbox.hpp"
#include "sync/base/worker.hpp"
#include "sync/courier/courier.hpp"
#include "sync/courier/events.hpp"
#include "sync/courier/timekeeper.hpp"
#include "sync/store/finder.hpp"
#include "sync/store/use_counter.hpp"

namespace sunhall {

class Kiosk {
public:
    /// Everything a visitor does not see, prepared by main: Refused where there is no display,
    /// Storage where the runtime folder cannot be written.
    static Result<std::unique_ptr<Kiosk>> open(Config config, std::string trusted_root,
                                               Languages languages, Typesetter typesetter,
                                               std::optional<std::string> safe_reason);
    Kiosk(Kiosk const&) = delete;
    Kiosk& operator=(Kiosk const&) = delete;

    /// Where each line of what is done for good goes.
    void say_events_to(int descriptor) { events_ = EventLine{descriptor}; }

    /// Until the window is closed or somebody asks the program to end.
    void run();

private:
    /// What a thread of its own has opened and verified.
    struct PreparedContent {
        std::optional<OpenedContent> content;  ///< None: of what is shown already.
        std::optional<Foreknown> known;
    };

    Kiosk(Config config, std::string trusted_root, Languages languages, Typesetter typesetter,
          Glass glass, ControlSocket control, std::optional<std::string> safe_reason,
          OpenedContent content);

    [[nodiscard]] Now now() const { return {time_.now(), clock_.moment()}; }
    [[nodiscard]] std::optional<std::chrono::milliseconds> time_to_sleep();
    void turn();
    void rest();
    /// When the rehearsal is due; none while there is nothing to rehearse or something moves.
    [[nodiscard]] std::optional<Moment> rehearsal_due() const;
    void rehearse();
    void draw(Input const& input);
    void plan_next_frame(Moment here);
    void advance_push();
    void hear_courier();
    void start_printer();
    void hear_printer();
    void say_print_done(PrintProgress const& progress) const;
    void pass_on_print_orders();
    void start_voice();
    void hear_voice();
    void pass_on_speech_orders();
    void hear_finder();
    void start_counter();
    void hear_counter();
    void seek();
    void prepare_candidates();
    void prepare_traditional();
    void show(OpenedContent content);
    void search_content();
    [[nodiscard]] PreparedContent prepared(std::optional<std::filesystem::path> const& shown,
                                           Page const& seen, Pause const& pause) const;
    void prepare_content(std::optional<std::filesystem::path> const& shown);
    void hear_of_content();
    void answer_questions();
    void tell_status();
    [[nodiscard]] Status status() const;
    void tell_of_content(Status& status) const;

    Config config_;
    std::string trusted_root_;
    Languages languages_;
    Typesetter typesetter_;
    SystemClock clock_;
    Timekeeper time_{clock_, build_time()};
    Glass glass_;
    ControlSocket control_;
    StatusFile status_file_;
    EventLine events_{std::nullopt};
    Pages pages_;
    Stage stage_;
    Rehearsal rehearsal_;
    std::optional<PagePush> push_;
    CourierMailbox mailbox_{Glass::wake};
    SyncState sync_;
    std::shared_ptr<Generation const> generation_;
    FinderMailbox found_{Glass::wake};
    Finder finder_{found_};
    std::string sought_;  ///< What the finder was asked for last.
    Mailbox<std::unique_ptr<Candidates>> spelled_{Glass::wake};
    std::optional<Worker> preparing_candidates_;
    Mailbox<std::unique_ptr<Languages::Traditional const>> opened_{Glass::wake};
    std::optional<Worker> preparing_traditional_;
    Mailbox<PreparedContent> prepared_{Glass::wake};
    std::optional<Worker> preparing_content_;
    bool newer_content_ = false;  ///< Has come while that was at work.
    std::vector<std::string> skipped_;
    std::size_t damaged_ = 0;
    bool much_was_freed_ = false;    ///< By the courier, by content that went, by a rehearsal.
    std::size_t texts_at_rest_ = 0;  ///< What the typesetter had made when fonts were last let go.
    Moment next_frame_;
    std::optional<Moment> status_due_;
    bool finger_down_ = false;
    bool quit_ = false;
    PrintMailbox print_mailbox_{Glass::wake};
    std::optional<PrinterNews> printer_news_;
    UseMailbox use_mailbox_{Glass::wake};
    UseNews use_news_;
    SpeechMailbox speech_mailbox_{Glass::wake};
    // Threads last, so that they end first.
    std::optional<SpeechThread> speech_;
    std::optional<UseCounter> use_counter_;
    std::optional<PrintQueue> print_queue_;
    std::optional<Courier> courier_;
};

}  // namespace sunhall
