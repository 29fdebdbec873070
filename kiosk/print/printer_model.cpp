#include "kiosk/print/printer_model.hpp"

#include <algorithm>

namespace sunhall {

std::vector<PrinterModel> const& known_models() {
    // Widths, dots and feeds as in the makers' technical manuals.
    static std::vector<PrinterModel> const models{
        {"generic-80", 80, 576, 203, false, true, 15},
        {"generic-58", 58, 384, 203, false, false, 12},
        {"escpos-80", 80, 576, 203, true, true, 15},
        {"escpos-58", 58, 384, 203, true, false, 12},
        {"epson-tm-t88", 80, 512, 180, true, true, 14},
        {"epson-tm-t20", 80, 576, 203, true, true, 14},
    };
    return models;
}

std::optional<PrinterModel> find_model(std::string_view name,
                                       std::vector<PrinterModel> const& own) {
    for (auto const* const models : {&own, &known_models()}) {
        auto const found = std::ranges::find(*models, name, &PrinterModel::name);
        if (found != models->end()) {
            return *found;
        }
    }
    return std::nullopt;
}

}  // namespace sunhall
