#include "sync/base/log.hpp"

#include <algorithm>
#include <string>

#include <unistd.h>

#include "sync/base/format.hpp"

namespace sunhall {

void log(Severity severity, std::string_view line) {
    auto text = format("<{}>{}", static_cast<int>(severity), line);
    std::ranges::replace(text, '\n', ' ');
    text += '\n';
    // A log line that cannot be written has nobody left to be told.
    [[maybe_unused]] auto const written = ::write(STDERR_FILENO, text.data(), text.size());
}

}  // namespace sunhall
