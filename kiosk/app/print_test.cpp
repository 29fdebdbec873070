#include "kiosk/app/print_test.hpp"

#include "kiosk/models/head_test.hpp"

namespace sunhall {

Result<PrintEnd> print_test_page(Config const& config, Wording const& wording, Instant now) {
    if (!config.printer) {
        return fail(Failure::Missing, "[printer] address names no printer");
    }
    auto const& settings = config.printer->settings;
    auto const printer = make_printer(settings);
    auto slip = make_head_test(wording, {.terminal = config.terminal,
                                         .address = settings.address_text,
                                         .model = settings.model.name,
                                         .dots = settings.model.dots,
                                         .dpi = settings.model.dpi,
                                         .now = now});
    slip.number += "0";
    auto const prepared = TRY(printer->prepare(slip));
    return printer->print(prepared, [] { return Result<void>{}; });
}

}  // namespace sunhall
