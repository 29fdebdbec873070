// Comma-separated values as spreadsheet programs write them, read strictly (RFC 4180, and what
// Excel and WPS do beside it: semicolons or tabs, a mark before the text, GB18030).
//
// Strict, because a guess in one row shifts every cell after it: a quotation mark where none may
// stand makes the row untrusted, and reading goes on with the next.
#pragma once

#include <optional>
#include <string_view>

#include "sync/base/result.hpp"
#include "sync/tables/table.hpp"
#include "sync/text/encoding.hpp"

namespace sunhall {

struct CsvShape {
    std::optional<Encoding> encoding;  ///< None: found by trying.
    std::optional<char> separator;     ///< None: the one the first line has most of.
};

/// Malformed where the bytes are no text in the encoding, or beyond what we read.
Result<Table> read_csv(std::string_view bytes, CsvShape shape);

}  // namespace sunhall
