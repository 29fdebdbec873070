#include "kiosk/models/printing.hpp"

#include <utility>

namespace sunhall {

namespace {

using Mood = PrintView::Mood;

char const* sentence_of(PrintFault fault) {
    switch (fault) {
        case PrintFault::PaperOut: return "print.paper_out";
        case PrintFault::CoverOpen: return "print.cover_open";
        case PrintFault::Cutter:
        case PrintFault::Broken: return "print.broken";
        case PrintFault::Offline:
        case PrintFault::NoAnswer: return "print.offline";
        case PrintFault::Stalled:
        case PrintFault::LinkLost: return "print.interrupted";
        case PrintFault::Stopped: return "print.stopped";
        case PrintFault::Restart: return "print.restart";
        case PrintFault::TooMany: return "print.too_many";
        case PrintFault::Busy: return "print.busy";
        case PrintFault::Journal:
        case PrintFault::Unsuitable:
        case PrintFault::None: break;
    }
    return "print.impossible";
}

/// Whether the same may go well a moment later without anybody's coming.
bool worth_another_try(PrintFault fault) {
    switch (fault) {
        case PrintFault::TooMany:
        case PrintFault::Unsuitable:
        case PrintFault::Journal: return false;
        default: return true;
    }
}

LinkView answer(Wording const& wording, std::string_view id, Intent intent) {
    return {wording.text(id), std::move(intent)};
}

}  // namespace

std::vector<std::string> fault_sentences(Wording const& wording, PrintFault fault) {
    return {wording.text(sentence_of(fault)), wording.text("print.instead")};
}

bool Printing::busy() const {
    return job_ && (job_->state == PrintState::Queued || job_->state == PrintState::Sending);
}

void Printing::place(Slip slip, std::optional<std::uint64_t> again) {
    PrintOrder order{++last_ticket_, std::move(slip), again};
    ++revision_;
    if (ordered_this_visit_ >= offer_.slips_a_visit) {
        job_ = Job{std::move(order), PrintState::NotPrinted, PrintFault::TooMany};
        return;
    }
    ++ordered_this_visit_;
    orders_.push_back(order);
    job_ = Job{std::move(order)};
}

void Printing::order(Slip slip) {
    if (busy()) {
        job_->shown = true;
        ++revision_;
        return;
    }
    place(std::move(slip), std::nullopt);
}

void Printing::order_again() {
    if (!job_ || busy()) {
        return;
    }
    // What certainly did not come out is simply ordered anew, and does not count.
    bool const came_to_nothing = job_->state == PrintState::NotPrinted;
    if (came_to_nothing) {
        --ordered_this_visit_;
    }
    auto const again = came_to_nothing ? job_->order.again : std::optional{job_->order.ticket};
    place(std::move(job_->order.slip), again);
}

void Printing::close() {
    if (!job_) {
        return;
    }
    ++revision_;
    if (busy()) {
        job_->shown = false;
    } else {
        job_.reset();
    }
}

void Printing::end_visit() {
    revision_ += job_ ? 1 : 0;
    job_.reset();
    orders_.clear();
    ordered_this_visit_ = 0;
}

void Printing::hear(PrintProgress const& progress) {
    if (!job_ || job_->order.ticket != progress.ticket) {
        return;
    }
    ++revision_;
    job_->state = progress.state;
    job_->fault = progress.fault;
    job_->shown = job_->shown || !busy();
}

std::vector<PrintOrder> Printing::take_orders() { return std::exchange(orders_, {}); }

PrintView Printing::question(Wording const& wording) const {
    PrintView view{Mood::Question, wording.text("print.came_out"), {}, {}};
    if (job_->fault != PrintFault::None) {
        view.sentences.push_back(wording.text(sentence_of(job_->fault)));
    }
    view.sentences.push_back(wording.text("print.look_at_slot"));
    if (job_->order.again) {
        // It has been tried twice; the paper is not worth a third time.
        view.sentences.push_back(wording.text("print.instead"));
        view.answers = {answer(wording, "print.understood", intent::ClosePrint{})};
    } else {
        view.answers = {answer(wording, "print.did_not", intent::PrintAgain{}),
                        answer(wording, "print.did", intent::ClosePrint{})};
    }
    return view;
}

std::optional<PrintView> Printing::view(Wording const& wording) const {
    if (!job_ || !job_->shown) {
        return std::nullopt;
    }
    switch (job_->state) {
        case PrintState::Queued:
        case PrintState::Sending:
            return PrintView{Mood::Working,
                             wording.text("print.working"),
                             {wording.text("print.wait")},
                             {answer(wording, "print.read_on", intent::ClosePrint{})}};
        case PrintState::Printed:
            if (!offer_.tells) {
                return question(wording);
            }
            return PrintView{Mood::Done,
                             wording.text("print.done"),
                             {wording.text("print.take_it")},
                             {answer(wording, "print.fine", intent::ClosePrint{})}};
        case PrintState::Unknown: return question(wording);
        case PrintState::NotPrinted: break;
    }
    PrintView view{Mood::Trouble,
                   wording.text("print.not_printed"),
                   fault_sentences(wording, job_->fault),
                   {}};
    if (worth_another_try(job_->fault)) {
        view.answers.push_back(answer(wording, "print.try_again", intent::PrintAgain{}));
    }
    view.answers.push_back(answer(wording, "print.understood", intent::ClosePrint{}));
    return view;
}

}  // namespace sunhall
