#include "kiosk/print/receipt_printer.hpp"

#include <array>
#include <cmath>
#include <thread>

#include "kiosk/print/paper_format.hpp"
#include "kiosk/print/slip_layout.hpp"

namespace sunhall {

namespace {

using escpos::Ask;
using Trouble = PrinterLine::Trouble;

constexpr std::array all_questions{Ask::Printer, Ask::Offline, Ask::Error, Ask::Paper};

/// How often a printer is asked while it prints: well below what its buffer holds (4 KB on the
/// smallest), so that an answer comes while it still reads.
constexpr std::size_t bytes_between_questions = 4096;

/// Nothing is waited for: what has been said by now.
constexpr std::chrono::milliseconds no_wait{0};
constexpr std::chrono::milliseconds look_again{200};
/// For the request to forget a slip; what is behind a stall must not be printed when that ends.
constexpr std::chrono::milliseconds time_to_arrive{300};

/// GS r's answers have bits 1 and 4 clear, where those of DLE EOT have them set.
bool is_completion(std::uint8_t byte) { return (byte & 0b1001'0010U) == 0; }

}  // namespace

struct ReceiptPrinter::Talk {
    PrinterLine& line;
    escpos::Condition condition = {};
    std::deque<Ask> asked = {};
    bool completion_asked = false;
    bool complete = false;
    bool lost = false;
    std::size_t sent = 0;
    std::size_t since_question = 0;

    /// False where the question could not even be sent.
    bool ask(Ask what) {
        auto const written = line.write(escpos::status_request(what), no_wait);
        lost = lost || written.trouble == Trouble::Lost;
        if (written.trouble == Trouble::None) {
            asked.push_back(what);
        }
        return written.trouble == Trouble::None;
    }

    void take(std::uint8_t byte) {
        if (is_completion(byte)) {
            // Before anybody asked it is noise.
            complete = complete || completion_asked;
        } else if (!asked.empty()) {
            // A byte that is no answer is noise; the question stays open.
            if (escpos::read_answer(asked.front(), byte, condition)) {
                asked.pop_front();
            }
        }
    }

    /// Everything that has arrived, and what arrives within the wait.
    void listen(std::chrono::milliseconds wait) {
        for (auto heard = line.read(wait); heard.trouble != Trouble::Stalled;
             heard = line.read(no_wait)) {
            if (heard.trouble == Trouble::Lost) {
                lost = true;
                return;
            }
            take(*heard.byte);
        }
    }
};

ReceiptPrinter::ReceiptPrinter(PrinterAddress address, PrinterModel model, PrinterPatience patience)
    : address_{std::move(address)}, model_{std::move(model)}, patience_{patience} {
    if (address_.kind == PrinterAddress::Kind::File) {
        model_.answers = false;
    }
}

Result<PreparedSlip> ReceiptPrinter::prepare(Slip const& slip) {
    auto const paper = TRY(slip_as_dots(slip, model_.dots, model_.dpi));
    auto const fed = paper.bitmap.height() * mm_per_inch / model_.dpi + model_.feed_mm;
    return PreparedSlip{escpos::encode(paper.bitmap, model_), static_cast<int>(std::ceil(fed)),
                        slip.title};
}

Result<PrinterLine> ReceiptPrinter::connect() const {
    return PrinterLine::open(address_, patience_.connect);
}

PrintFault ReceiptPrinter::ask_before(PrinterLine& line, escpos::Condition& condition) const {
    if (!model_.answers) {
        return PrintFault::None;
    }
    for (auto const question : all_questions) {
        if (line.write(escpos::status_request(question), patience_.answer).trouble !=
            Trouble::None) {
            return PrintFault::Offline;
        }
        auto const heard = line.read(patience_.answer);
        if (heard.trouble == Trouble::Lost) {
            return PrintFault::Offline;
        }
        if (!heard.byte || !escpos::read_answer(question, *heard.byte, condition)) {
            return PrintFault::NoAnswer;
        }
    }
    return escpos::fault_of(condition);
}

PrintEnd ReceiptPrinter::give_up(Talk& talk, PrintFault fault) {
    gave_up_ = true;
    // As good as can be done: a printer that reads nothing any more does not read this either.
    talk.line.write(escpos::clear_request(), no_wait);
    talk.line.hang_up(time_to_arrive);
    auto const known = escpos::fault_of(talk.condition);
    return {PrintState::Unknown, known == PrintFault::None ? fault : known};
}

PrintEnd ReceiptPrinter::finish(Talk& talk) {
    if (!model_.answers) {
        return {PrintState::Printed, PrintFault::None};
    }
    talk.listen(no_wait);
    auto const asked =
        talk.line.write(escpos::completion_request(), patience_.stall).trouble == Trouble::None;
    talk.completion_asked = asked;
    auto const deadline = std::chrono::steady_clock::now() + patience_.finish;
    while (asked && std::chrono::steady_clock::now() < deadline) {
        if (talk.asked.empty()) {
            talk.ask(Ask::Offline);
            talk.ask(Ask::Paper);
        }
        talk.listen(std::min(look_again, patience_.finish));
        if (talk.complete) {
            return {PrintState::Printed, PrintFault::None};
        }
        if (talk.lost) {
            return give_up(talk, PrintFault::LinkLost);
        }
        if (escpos::fault_of(talk.condition) != PrintFault::None) {
            break;
        }
    }
    return give_up(talk, PrintFault::NoAnswer);
}

std::optional<PrintEnd> ReceiptPrinter::send_part(Talk& talk, std::string const& part) {
    auto const written = talk.line.write(part, patience_.stall);
    talk.sent += written.bytes;
    if (model_.answers) {
        talk.listen(no_wait);
    }
    if (written.trouble != Trouble::None) {
        auto const fault =
            written.trouble == Trouble::Lost ? PrintFault::LinkLost : PrintFault::Stalled;
        auto end = give_up(talk, fault);
        // Not a byte has left: as certain as anything that there is no paper.
        end.state = talk.sent == 0 ? PrintState::NotPrinted : end.state;
        return end;
    }
    if (escpos::fault_of(talk.condition) != PrintFault::None) {
        return give_up(talk, PrintFault::Broken);
    }
    talk.since_question += part.size();
    if (model_.answers && talk.since_question >= bytes_between_questions) {
        talk.since_question = 0;
        talk.ask(Ask::Offline);
        talk.ask(Ask::Paper);
    }
    return std::nullopt;
}

PrintEnd ReceiptPrinter::send(PrinterLine& line, PreparedSlip const& slip) {
    Talk talk{line};
    if (gave_up_) {
        if (auto const end = send_part(talk, escpos::recovery(model_))) {
            return *end;
        }
        gave_up_ = false;
    }
    for (auto const& part : slip.parts) {
        if (auto const end = send_part(talk, part)) {
            return *end;
        }
    }
    return finish(talk);
}

PrintEnd ReceiptPrinter::print(PreparedSlip const& slip, Gate const& gate) {
    auto fault = PrintFault::Offline;
    for (int attempt = 0; attempt < patience_.attempts; ++attempt) {
        if (attempt > 0) {
            std::this_thread::sleep_for(patience_.between_attempts);
        }
        auto line = connect();
        if (!line) {
            fault = PrintFault::Offline;
            continue;
        }
        escpos::Condition condition;
        fault = ask_before(*line, condition);
        if (fault == PrintFault::None) {
            return gate() ? send(*line, slip)
                          : PrintEnd{PrintState::NotPrinted, PrintFault::Journal};
        }
        if (fault != PrintFault::Offline && fault != PrintFault::NoAnswer) {
            break;  // Somebody has to come; a second later nothing is different.
        }
    }
    return {PrintState::NotPrinted, fault};
}

PrinterReport ReceiptPrinter::report() {
    if (address_.kind == PrinterAddress::Kind::File) {
        return {};
    }
    auto line = connect();
    if (!line) {
        return {PrintFault::Offline, false};
    }
    escpos::Condition condition;
    auto const fault = ask_before(*line, condition);
    return {fault, condition.paper_low};
}

}  // namespace sunhall
