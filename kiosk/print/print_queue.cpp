#include "kiosk/print/print_queue.hpp"

#include "sync/base/calendar.hpp"
#include "sync/base/format.hpp"
#include "sync/base/log.hpp"

namespace sunhall {

namespace {

constexpr std::chrono::minutes limit_window{10};
constexpr int mm_per_metre = 1000;

Instant midnight_before(Instant now) { return instant_at(date_of(now), 0, 0); }

}  // namespace

PrintQueue::PrintQueue(std::unique_ptr<Printer> printer, PrintLimits limits,
                       std::filesystem::path journal, Clock const& clock, PrintMailbox& events)
    : printer_{std::move(printer)},
      limits_{limits},
      journal_file_{std::move(journal)},
      clock_{clock},
      events_{events},
      worker_{[this](Pause& pause) { work(pause); }} {}

void PrintQueue::submit(PrintRequest request) {
    waiting_.post({std::move(request), clock_.moment()});
}

void PrintQueue::work(Pause& pause) {
    // What a power cut left behind is settled before anything new.
    journal();
    report();
    auto reported = clock_.moment();
    while (!pause.stopping()) {
        for (auto const& waiting : waiting_.take_all()) {
            if (pause.stopping()) {
                tell(waiting.request, PrintState::NotPrinted, PrintFault::Restart);
                continue;
            }
            handle(waiting);
            report();
            reported = clock_.moment();
        }
        if (clock_.moment() - reported >= between_reports) {
            report();
            reported = clock_.moment();
        }
        pause.sleep_for(between_reports);
    }
}

PrintJournal* PrintQueue::journal() {
    if (!journal_) {
        auto opened = PrintJournal::open(journal_file_, clock_.now());
        if (!opened) {
            log(Severity::Error, opened.error().message);
            return nullptr;
        }
        journal_.emplace(*std::move(opened));
    }
    return &*journal_;
}

void PrintQueue::tell(PrintRequest const& request, PrintState state, PrintFault fault) {
    events_.post(PrintProgress{request.ticket, state, fault});
}

void PrintQueue::report() {
    PrinterNews news{printer_->report(), {}};
    if (auto* const written = journal()) {
        news.today =
            written->count_since(midnight_before(clock_.now())).value_or(PrintJournal::Count{});
    }
    events_.post(news);
}

void PrintQueue::handle(Waiting const& waiting) {
    auto const& request = waiting.request;
    auto const late = clock_.moment() - waiting.asked > longest_wait;
    auto const end = late ? PrintEnd{PrintState::NotPrinted, PrintFault::Busy} : print(request);
    tell(request, end.state, end.fault);
}

Result<bool> PrintQueue::within_limits(PrintJournal& journal, int millimetres) const {
    auto const now = clock_.now();
    auto const lately = TRY(journal.usage_since(now - limit_window));
    auto const today = TRY(journal.usage_since(midnight_before(now)));
    return lately.slips < limits_.slips_in_ten_minutes &&
           today.millimetres + millimetres <= std::int64_t{limits_.metres_a_day} * mm_per_metre;
}

PrintEnd PrintQueue::print(PrintRequest const& request) {
    constexpr PrintEnd refused{PrintState::NotPrinted, PrintFault::Journal};
    auto* const written = journal();
    if (written == nullptr) {
        return refused;
    }
    std::optional<PrintJournal::JobId> again;
    if (request.again) {
        // A reprint of nothing is refused by the journal.
        auto const original = jobs_.find(*request.again);
        again = original == jobs_.end() ? -1 : original->second;
    }
    auto const job = written->begin(request.slip.item, again, clock_.now());
    if (!job) {
        auto const fault =
            job.error().failure == Failure::Rejected ? PrintFault::TooMany : PrintFault::Journal;
        return {PrintState::NotPrinted, fault};
    }
    jobs_.emplace(request.ticket, *job);
    auto const end = run(*written, *job, request);
    if (auto const ended = written->end(*job, name_of(end.state), name_of(end.fault), clock_.now());
        !ended) {
        log(Severity::Error, "print journal: " + ended.error().message);
        // The next opening settles what this one could not write.
        journal_.reset();
    }
    return end;
}

PrintEnd PrintQueue::run(PrintJournal& journal, PrintJournal::JobId job,
                         PrintRequest const& request) {
    auto slip = request.slip;
    slip.number += format("{:06}", job);
    auto const prepared = printer_->prepare(slip);
    if (!prepared) {
        log(Severity::Error, "slip of " + slip.item + ": " + prepared.error().message);
        return {PrintState::NotPrinted, PrintFault::Unsuitable};
    }
    auto const allowed = within_limits(journal, prepared->millimetres);
    if (!allowed) {
        return {PrintState::NotPrinted, PrintFault::Journal};
    }
    if (!*allowed) {
        return {PrintState::NotPrinted, PrintFault::TooMany};
    }
    return printer_->print(*prepared, [&]() -> Result<void> {
        TRY(journal.sending(job, prepared->millimetres));
        tell(request, PrintState::Sending, PrintFault::None);
        return {};
    });
}

}  // namespace sunhall
