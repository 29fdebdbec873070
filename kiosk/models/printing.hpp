// One visitor's printing: what was asked for, how it stands, what to ask the visitor.
//
// 1. One slip at a time, and a few a visit. While it is with the printer nothing else is taken.
// 2. Not printed: the sentence says what to do; trying again is a new order.
// 3. Unknown: only the visitor can see the paper. If it did not come out, one reprint is ordered,
//    linked to the first; after that there is the code on the screen and the desk.
// 4. With the visit all of it is forgotten; what an old order comes to is nobody's business then.
//
// UI thread.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "kiosk/models/print_progress.hpp"
#include "kiosk/models/print_view.hpp"
#include "kiosk/models/slip.hpp"
#include "kiosk/wording/wording.hpp"

namespace sunhall {

struct PrintOrder {
    std::uint64_t ticket = 0;
    Slip slip;
    std::optional<std::uint64_t> again;  ///< The order whose slip did not come out.
};

/// What is known of the printer before anything is printed.
struct PrintOffer {
    bool there = false;
    /// It says itself when a slip is out; else the visitor is asked.
    bool tells = true;
    int slips_a_visit = 3;
};

class Printing {
public:
    explicit Printing(PrintOffer offer) : offer_{offer} {}

    [[nodiscard]] bool offered() const { return offer_.there; }
    /// There is something that belongs to this visit.
    [[nodiscard]] bool active() const { return job_.has_value(); }

    void order(Slip slip);
    /// The same slip again, because it did not come out or could not be begun.
    void order_again();
    /// The visitor has read what there was to read.
    void close();
    void end_visit();
    void hear(PrintProgress const& progress);

    [[nodiscard]] std::vector<PrintOrder> take_orders();
    [[nodiscard]] std::optional<PrintView> view(Wording const& wording) const;
    /// Another number whenever view() answers something new.
    [[nodiscard]] std::uint64_t revision() const { return revision_; }

private:
    struct Job {
        PrintOrder order;
        PrintState state = PrintState::Queued;
        PrintFault fault = PrintFault::None;
        bool shown = true;
    };

    void place(Slip slip, std::optional<std::uint64_t> again);
    [[nodiscard]] bool busy() const;
    [[nodiscard]] PrintView question(Wording const& wording) const;

    PrintOffer offer_;
    std::optional<Job> job_;
    std::vector<PrintOrder> orders_;
    std::uint64_t last_ticket_ = 0;
    int ordered_this_visit_ = 0;
    std::uint64_t revision_ = 0;
};

/// What a visitor can understand and do, for every fault.
[[nodiscard]] std::vector<std::string> fault_sentences(Wording const& wording, PrintFault fault);

}  // namespace sunhall
