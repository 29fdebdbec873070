// `sunhall-desk` as a function: words in, texts and an exit code out, so that tests run exactly
// what people run.
//
// What happened goes to `out`, why something did not happen goes to `err`; both in Chinese, for
// people of the office. With --json, `out` gets one JSON object instead, in which "done" says
// whether it succeeded and "error" why not.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "sync/base/clock.hpp"
#include "sync/desk/prompt.hpp"

namespace sunhall {

inline constexpr int exit_done = 0;
inline constexpr int exit_refused = 1;
inline constexpr int exit_urgent = 2;  // of doctor: it has found something urgent
inline constexpr int exit_usage = 64;  // EX_USAGE of sysexits.h

/// Where somebody sits and gives commands.
struct DeskSeat {
    std::ostream& out;
    std::ostream& err;
    std::string user = {};  ///< The name they are logged in under.
    AskAtKeyboard ask = ask_at_terminal;
    Instant built = {};  ///< No right clock shows an earlier moment, see build_time.hpp.
};

/// Runs one command line, without the program's name; returns the exit code.
int run_desk(std::vector<std::string> const& words, Clock const& clock, DeskSeat seat);

}  // namespace sunhall
