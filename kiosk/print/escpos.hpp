// Dots → the bytes an ESC/POS printer takes (`GS v 0` raster bands), and the few commands we use.
//
// 1. Bands of at most 128 rows, cut at blank rows where there are any: small buffers overflow with
//    larger ones, and a printer that stops between bands stops between lines of text.
// 2. Printers act on real-time commands (DLE EOT, DLE ENQ, DLE DC4) wherever they meet their bytes,
//    also within a picture: a status nobody asked for, a cleared buffer, an opened cash drawer. One
//    dot of such a pair is left out, also where a pair would arise between the header and the data.
// 3. Blank rows are fed, not sent, and a band is as wide as its ink: a serial line takes half a
//    minute for 60 KB.
//
// Pure; any thread.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "kiosk/print/printer_model.hpp"
#include "kiosk/typeset/bitmap.hpp"

namespace sunhall::escpos {

/// What DLE EOT can be asked for.
enum class Ask : std::uint8_t { Printer = 1, Offline = 2, Error = 3, Paper = 4 };

[[nodiscard]] std::string status_request(Ask what);

/// GS r 1: answered in its turn, after everything before it has been printed and cut.
[[nodiscard]] std::string completion_request();

/// Forget what is in the buffer, so that new paper does not bring half an old slip: DLE DC4 8, and
/// DLE ENQ 2 for older printers, which know it after an error.
[[nodiscard]] std::string clear_request();

/// For a printer that may still wait for the rest of a picture: enough blank dots to end it, and
/// what is printed of it cut off.
[[nodiscard]] std::string recovery(PrinterModel const& model);

/// The whole slip: initialise, bands, feed, cut. Between two parts, and only there, a printer may
/// be asked how it is.
[[nodiscard]] std::vector<std::string> encode(Bitmap const& bitmap, PrinterModel const& model);

/// Most rows of one band.
constexpr int highest_band = 128;

}  // namespace sunhall::escpos
