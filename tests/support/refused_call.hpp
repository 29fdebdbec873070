// Runs something in a process of its own to which the kernel refuses one system call.
//
// What a FAT stick, a network share or a sandbox will not do can so be tried on any disk by any
// user.
#pragma once

#include <functional>
#include <optional>

namespace sunhall {

/// What `action` answers while `call` (SYS_flock, …) fails with the error `code`. None where this
/// kernel filters no calls.
std::optional<bool> while_refused(long call, int code, std::function<bool()> const& action);

}  // namespace sunhall
