// What the terminal does beside showing pages: it prints and it speaks.
#include "kiosk/app/kiosk.hpp"
#include "kiosk/speech/dispatcher_speaker.hpp"

namespace sunhall {

void Kiosk::start_printer() {
    if (config_.printer) {
        auto const& settings = config_.printer->settings;
        print_queue_.emplace(make_printer(settings), settings.limits,
                             config_.courier.data_folder / "print.db", clock_, print_mailbox_);
    }
}

void Kiosk::hear_printer() {
    for (auto const& event : print_mailbox_.take_all()) {
        if (auto const* const progress = std::get_if<PrintProgress>(&event)) {
            pages_.hear(*progress);
            say_print_done(*progress);
        } else {
            printer_news_ = std::get<PrinterNews>(event);
        }
    }
}

void Kiosk::say_print_done(PrintProgress const& progress) const {
    if (progress.state != PrintState::Sending) {
        events_.say(Json::Object{{"event", "print.done"},
                                 {"ticket", static_cast<std::int64_t>(progress.ticket)},
                                 {"state", name_of(progress.state)},
                                 {"fault", name_of(progress.fault)}});
    }
}

void Kiosk::pass_on_print_orders() {
    for (auto& order : pages_.take_print_orders()) {
        if (print_queue_) {
            print_queue_->submit({order.ticket, std::move(order.slip), order.again});
        }
    }
}

void Kiosk::start_voice() {
    if (config_.speech) {
        speech_.emplace(make_dispatcher_speaker(*config_.speech), clock_, speech_mailbox_);
    }
}

void Kiosk::hear_voice() {
    for (auto const& event : speech_mailbox_.take_all()) {
        if (auto const* const progress = std::get_if<SpeechProgress>(&event)) {
            pages_.hear(*progress, clock_.moment());
        } else {
            pages_.hear(std::get<SpeechVoices>(event));
        }
    }
}

void Kiosk::pass_on_speech_orders() {
    for (auto& order : pages_.take_speech_orders()) {
        if (speech_) {
            speech_->submit(std::move(order));
        }
    }
}

}  // namespace sunhall
