// How much of a spreadsheet is read. A file beyond these is a mistake or an attack: a whole
// province's office keeps some ten thousand matters, and a few megabytes of file can unpack to
// gigabytes.
#pragma once

#include <cstddef>

namespace sunhall {

/// Bytes of the file. 20,000 rows of our template are 6 MB of CSV.
inline constexpr std::size_t most_table_bytes = std::size_t{32} << 20U;

/// Rows with content; five times the 4,000 items that a section holds.
inline constexpr std::size_t most_table_rows = 20'000;

/// Columns with content; the widest sheet that we know of has 60.
inline constexpr std::size_t most_table_columns = 256;

/// Bytes of one cell: Excel's own limit of 32,767 characters, in UTF-8.
inline constexpr std::size_t most_cell_bytes = std::size_t{32'767} * 3;

/// Bytes that one part of a workbook may unpack to; 20,000 rows of our template are 40 MB of XML.
inline constexpr std::size_t most_part_bytes = std::size_t{64} << 20U;

/// Bytes of text in all cells together. A workbook keeps a text once however often it is used, so
/// that the size of the file does not bound it.
inline constexpr std::size_t most_text_bytes = std::size_t{64} << 20U;

/// Files in a workbook; a plain one has 12.
inline constexpr int most_workbook_parts = 2'000;

/// Nesting of elements in a workbook's XML; a cell lies at 6.
inline constexpr int deepest_xml = 64;

}  // namespace sunhall
