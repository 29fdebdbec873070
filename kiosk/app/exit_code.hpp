// How sunhall-kiosk ends, after sysexits.h; systemd and harnesses rely on it.
#pragma once

#include "sync/base/result.hpp"

namespace sunhall {

enum class ExitCode {
    Fine = 0,
    Usage = 64,
    NoContent = 69,  ///< Only from --check and --tour: a screen always has its safe page.
    Internal = 70,
    CannotWrite = 73,
    Config = 78,
};

/// The code for what stopped a start.
[[nodiscard]] constexpr ExitCode exit_code_of(Failure failure) {
    return failure == Failure::Storage ? ExitCode::CannotWrite : ExitCode::Internal;
}

}  // namespace sunhall
