// Which addresses this program talks to at all: https, and plain http where that is allowed.
//
// Pure functions: any thread.
#pragma once

#include <string>

#include "sync/base/result.hpp"

namespace sunhall {

enum class PlainHttp { LoopbackOnly, Everywhere };

/// Rejected, with the address and what to do, for anything else.
Result<void> check_address(std::string const& url, PlainHttp plain_http);

}  // namespace sunhall
