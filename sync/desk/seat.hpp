// What the desk asks of the computer it runs on: who is logged in there.
#pragma once

#include <string>

namespace sunhall {

/// The name of the account this process runs under; empty where it has none.
[[nodiscard]] std::string login_name();

}  // namespace sunhall
