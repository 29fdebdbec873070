// Printers that say anything at all, at any moment.
#include <random>

#include <gtest/gtest.h>

#include "kiosk/print/receipt_printer.hpp"
#include "tests/kiosk/print/slips.hpp"
#include "tests/support/loopback_server.hpp"
#include "tests/support/must.hpp"

namespace sunhall {
namespace {

using std::chrono::milliseconds;

constexpr PrinterPatience no_patience{.connect = milliseconds{300},
                                      .answer = milliseconds{60},
                                      .stall = milliseconds{80},
                                      .finish = milliseconds{120},
                                      .between_attempts = milliseconds{1},
                                      .attempts = 2};

std::string noise(unsigned seed, std::size_t length) {
    std::minstd_rand chance{seed};
    std::string bytes;
    for (std::size_t i = 0; i < length; ++i) {
        // Half of it looks like answers.
        bytes += static_cast<char>(chance() % 2 == 0 ? 0x12 : chance() % 256);
    }
    return bytes;
}

/// How a slip ends on a printer that says this as soon as somebody connects, and then nothing.
PrintEnd print_against(std::string const& said, int& gates) {
    LoopbackServer const server{[&said](Connection const& connection) {
        connection.send(said);
        static_cast<void>(connection.request());
    }};
    auto const url = server.url("");
    auto const port = url.substr(url.rfind(':') + 1);
    ReceiptPrinter printer{
        must(parse_printer_address("tcp://127.0.0.1:" + port.substr(0, port.find('/')))),
        {.name = "test", .dots = 384},
        no_patience};
    PreparedSlip const slip{{"one", "two", "three"}, 100, "slip"};
    return printer.print(slip, [&gates]() -> Result<void> {
        ++gates;
        return {};
    });
}

void survive(unsigned seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    int gates = 0;

    auto const end = print_against(noise(seed, seed % 64), gates);

    // It may look like a printer's yes by chance; never is a slip begun twice.
    EXPECT_LE(gates, 1);
    EXPECT_EQ(end.state == PrintState::NotPrinted, gates == 0);
}

TEST(HostilePrinter, NeverMakesUsBeginASlipTwice) {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        survive(seed);
    }
}

TEST(HostilePrinter, IsNotBelievedBeforeItWasAsked) {
    int gates = 0;

    // Four good answers at once, then what would be a completion, all before the slip was sent.
    auto const end = print_against("\x12\x12\x12\x12" + std::string(1, '\0'), gates);

    EXPECT_EQ(gates, 1);
    EXPECT_EQ(end.state, PrintState::Unknown);
}

TEST(LongHostilePrinter, NeverMakesUsBeginASlipTwice) {
    for (unsigned seed = 100; seed < 1100; ++seed) {
        survive(seed);
    }
}

}  // namespace
}  // namespace sunhall
