// The encodings in which offices' programs write plain text, turned into the one that we use.
//
// Chinese Windows saves text in GB18030 unless told otherwise, and spreadsheets put a mark before
// UTF-8 and UTF-16. A text is UTF-8 or it is not (GB18030 of more than a few characters never
// happens to be), so that an undeclared encoding can be found by trying.
//
// Pure functions: any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "sync/base/result.hpp"

namespace sunhall {

enum class Encoding { Utf8, Gb18030, Utf16 };

/// The text as UTF-8 without a mark. Malformed, naming the line, where the bytes are not of the
/// declared encoding; undeclared: of the one that the mark says, else UTF-8, else GB18030.
Result<std::string> text_from(std::string_view bytes, std::optional<Encoding> declared);

/// UTF-8 without the byte order mark that Windows' editor puts before what it writes.
[[nodiscard]] std::string_view without_mark(std::string_view text);

}  // namespace sunhall
