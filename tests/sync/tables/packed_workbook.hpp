// Workbooks made part by part, so that a test can put anything at all into one.
#pragma once

#include <map>
#include <string>

namespace sunhall {

using Parts = std::map<std::string, std::string>;

/// The parts as a ZIP archive.
[[nodiscard]] std::string packed(Parts const& parts);

/// A workbook of one sheet 事项, its rows as XML: "<row r=\"1\"><c r=\"A1\" …".
[[nodiscard]] Parts workbook_parts(std::string const& rows, std::string const& after = {});

/// A cell with its text inside: <c r="A1" t="inlineStr">…
[[nodiscard]] std::string inline_cell(std::string const& place, std::string const& text);

}  // namespace sunhall
