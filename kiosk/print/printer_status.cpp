#include "kiosk/print/printer_status.hpp"

namespace sunhall::escpos {

namespace {

// Epson's ESC/POS reference, DLE EOT.
constexpr unsigned fixed_mask = 0b1001'0011;
constexpr unsigned fixed_bits = 0b0001'0010;

constexpr unsigned offline_bit = 0x08;  // n = 1
constexpr unsigned cover_bit = 0x04;    // n = 2
constexpr unsigned stopped_bit = 0x20;  // n = 2, stopped by the end of paper
constexpr unsigned error_bit = 0x40;    // n = 2
constexpr unsigned cutter_bit = 0x08;   // n = 3
constexpr unsigned broken_bit = 0x20;   // n = 3
constexpr unsigned low_bits = 0x0C;     // n = 4
constexpr unsigned out_bits = 0x60;     // n = 4

}  // namespace

bool read_answer(Ask asked, std::uint8_t answer, Condition& condition) {
    if ((answer & fixed_mask) != fixed_bits) {
        return false;
    }
    auto const has = [answer](unsigned bits) { return (answer & bits) != 0; };
    switch (asked) {
        case Ask::Printer: condition.offline = has(offline_bit); break;
        case Ask::Offline:
            condition.cover_open = has(cover_bit);
            condition.paper_out = condition.paper_out || has(stopped_bit);
            condition.broken = condition.broken || has(error_bit);
            break;
        case Ask::Error:
            condition.cutter = has(cutter_bit);
            condition.broken = condition.broken || has(broken_bit);
            break;
        case Ask::Paper:
            condition.paper_low = has(low_bits);
            condition.paper_out = condition.paper_out || has(out_bits);
            break;
    }
    return true;
}

PrintFault fault_of(Condition const& condition) {
    if (condition.cover_open) {
        return PrintFault::CoverOpen;
    }
    if (condition.paper_out) {
        return PrintFault::PaperOut;
    }
    if (condition.cutter) {
        return PrintFault::Cutter;
    }
    if (condition.broken) {
        return PrintFault::Broken;
    }
    return condition.offline ? PrintFault::Offline : PrintFault::None;
}

}  // namespace sunhall::escpos
