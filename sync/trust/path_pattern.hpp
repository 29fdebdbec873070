// Whether a delegation's shell-style pattern covers a path.
//
// `*` and `?` and `[…]` stay within one path component, as TUF 1.0.34 section 4.5 asks. Own code
// rather than fnmatch(3), which depends on the process's locale and needs exponential time for
// patterns like `*a*a*a*b`; this one goes back to the last `*` only.
#pragma once

#include <string_view>

namespace sunhall {

[[nodiscard]] bool matches_pattern(std::string_view pattern, std::string_view path);

}  // namespace sunhall
