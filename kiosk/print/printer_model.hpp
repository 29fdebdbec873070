// What has to be known of a receipt printer before anything is sent to it: a line of facts a model.
//
// IT adds models in the configuration ([[printer.model]]); a printer nobody knows prints as
// "generic-80" or "generic-58", which ask for nothing a cheap printer lacks.
//
// Values: any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sunhall {

struct PrinterModel {
    std::string name;
    int paper_mm = 80;  ///< Width of the roll, for people.
    int dots = 576;     ///< Of the head, a multiple of 8.
    int dpi = 203;
    /// Answers DLE EOT and GS r; without, "sent" is all that can be known.
    bool answers = true;
    bool cuts = true;
    /// From the head to the knife or the tear-off edge: fed before the cut.
    int feed_mm = 15;
};

/// The models that come with the program.
[[nodiscard]] std::vector<PrinterModel> const& known_models();

/// Of `own` first, then of ours.
[[nodiscard]] std::optional<PrinterModel> find_model(std::string_view name,
                                                     std::vector<PrinterModel> const& own);

}  // namespace sunhall
