// Loopback ports for programs that want to be told theirs.
#pragma once

namespace sunhall::journey {

/// Nobody's at the moment of asking.
[[nodiscard]] int free_port();

/// Somebody listens there.
[[nodiscard]] bool answers(int port);

}  // namespace sunhall::journey
