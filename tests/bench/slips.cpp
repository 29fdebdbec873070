// slips_bench: how long the slips of a guide, a fee, an open day and texts take to be laid out and
// made ready for their printer, and how many bytes that is, on each paper.
//
// The promise is 30 ms for the layout and 100 KB. Times are the processor's, so that a busy machine
// tells the same. Built only when asked for: target slips_bench.
#include "tests/kiosk/print/slips.hpp"

#include <algorithm>
#include <array>
#include <ctime>
#include <functional>

#include <fmt/format.h>

#include "kiosk/print/escpos.hpp"
#include "kiosk/print/paper_format.hpp"
#include "kiosk/print/slip_layout.hpp"
#include "tests/support/must.hpp"

namespace sunhall {
namespace {

constexpr int rounds = 21;
constexpr int printer_dpi = 203;

/// Bytes as a printer gets them.
using Making = std::function<std::size_t(Slip const&)>;

std::size_t receipt_bytes(Slip const& slip, int dots) {
    auto const paper = must(slip_as_dots(slip, dots, printer_dpi));
    std::size_t bytes = 0;
    for (auto const& part : escpos::encode(paper.bitmap, {.name = "bench", .dots = dots})) {
        bytes += part.size();
    }
    return bytes;
}

/// The median of some runs, in milliseconds.
double milliseconds(std::function<void()> const& work) {
    work();
    std::array<double, rounds> times{};
    for (auto& time : times) {
        auto const begun = std::clock();
        work();
        time = 1000.0 * static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
    }
    std::ranges::sort(times);
    return times[rounds / 2];
}

void measure(std::string_view name, Slip const& slip, std::string_view paper,
             PaperFormat const& format, Making const& make) {
    auto const grid = format.whole_dots ? PaperSetter::Grid::Dots : PaperSetter::Grid::Points;
    auto const laid_out = milliseconds([&] {
        PaperSetter setter{grid};
        static_cast<void>(must(lay_out(slip, format, setter)));
    });
    std::size_t bytes = 0;
    auto const ready = milliseconds([&] { bytes = make(slip); });
    fmt::print(
        "{:9} {:6} laid out in {:5.1f} ms, ready for the printer in {:5.1f} ms, {:6.1f} KB\n", name,
        paper, laid_out, ready, static_cast<double>(bytes) / 1024);
}

void measure_all(std::string_view name, Slip const& slip) {
    auto const size = slip.large_text ? TextSize::Large : TextSize::Usual;
    for (auto const& [paper, dots] : {std::pair{"80 mm", 576}, {"58 mm", 384}}) {
        measure(name, slip, paper, receipt(dots, printer_dpi, size),
                [dots = dots](Slip const& one) { return receipt_bytes(one, dots); });
    }
    measure(name, slip, "A4", a4(size),
            [](Slip const& one) { return must(slip_as_pdf(one)).size(); });
}

}  // namespace
}  // namespace sunhall

int main() {
    sunhall::prepare_paper_fonts();
    for (auto const& [name, usual] : {std::pair{"guide", sunhall::guide_slip()},
                                      {"fee", sunhall::fee_slip()},
                                      {"open day", sunhall::open_day_slip()},
                                      {"disclosure", sunhall::disclosure_slip()},
                                      {"article", sunhall::article_slip()}}) {
        sunhall::measure_all(name, usual);
        auto large = usual;
        large.large_text = true;
        sunhall::measure_all(std::string{name} + "+", large);
    }
}
