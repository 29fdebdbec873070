// The thread that prints, one slip after the other, and keeps the journal.
//
// 1. submit() puts the slip into the thread's mailbox and is done: no frame waits for a printer or
//    a disk. What becomes of it arrives in the owner's mailbox, by ticket.
// 2. Every job has a row in the journal before it has a byte on the line; a slip carries its
// number.
// 3. A slip that could not begin within `longest_wait` is not printed at all: nobody waits for it
//    any more. Nothing is kept for later.
// 4. Limits count paper that came out or may have.
// 5. Between jobs the printer is asked how it is, so that staff know before a visitor does.
//
// The destructor waits for the slip in the printer, at most printer.hpp's longest_print.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <variant>

#include "kiosk/print/print_settings.hpp"
#include "kiosk/print/printer.hpp"
#include "sync/base/clock.hpp"
#include "sync/base/mailbox.hpp"
#include "sync/base/worker.hpp"
#include "sync/store/print_journal.hpp"

namespace sunhall {

struct PrintRequest {
    std::uint64_t ticket = 0;  ///< The owner's number for it, never used twice.
    Slip slip;
    std::optional<std::uint64_t> again;  ///< The ticket whose slip did not come out.
};

/// What staff want to know; sent at the start, after each job and once a minute.
struct PrinterNews {
    PrinterReport report;
    PrintJournal::Count today;

    bool operator==(PrinterNews const& other) const {
        return report == other.report && today.printed == other.today.printed &&
               today.not_printed == other.today.not_printed && today.unknown == other.today.unknown;
    }
};

using PrintEvent = std::variant<PrintProgress, PrinterNews>;
using PrintMailbox = Mailbox<PrintEvent>;

class PrintQueue {
public:
    /// A visitor who has waited this long has gone.
    static constexpr std::chrono::seconds longest_wait{45};
    static constexpr std::chrono::seconds between_reports{60};

    /// Clock and mailbox must outlive it.
    PrintQueue(std::unique_ptr<Printer> printer, PrintLimits limits, std::filesystem::path journal,
               Clock const& clock, PrintMailbox& events);

    void submit(PrintRequest request);

private:
    struct Waiting {
        PrintRequest request;
        Moment asked;
    };

    void work(Pause& pause);
    void handle(Waiting const& waiting);
    PrintEnd print(PrintRequest const& request);
    PrintEnd run(PrintJournal& journal, PrintJournal::JobId job, PrintRequest const& request);
    [[nodiscard]] Result<bool> within_limits(PrintJournal& journal, int millimetres) const;
    void tell(PrintRequest const& request, PrintState state, PrintFault fault);
    void report();
    /// Opened when first needed; none while the disk refuses it.
    PrintJournal* journal();

    std::unique_ptr<Printer> printer_;
    PrintLimits limits_;
    std::filesystem::path journal_file_;
    Clock const& clock_;
    PrintMailbox& events_;
    std::optional<PrintJournal> journal_;
    /// Of this run; a reprint refers to one.
    std::map<std::uint64_t, PrintJournal::JobId> jobs_;
    Mailbox<Waiting> waiting_{[this] { worker_.wake(); }};
    Worker worker_;  ///< Last, so that it ends first.
};

}  // namespace sunhall
