// One line to standard error for each thing the operator may want to know; systemd's journal keeps
// it. Lines carry the journal's priority prefix (sd-daemon(3)), no time (the journal has it) and
// never what a visitor typed. Any thread may log; a line is written in one call.
#pragma once

#include <string_view>

namespace sunhall {

enum class Severity { Error = 3, Warning = 4, Notice = 5, Info = 6 };

void log(Severity severity, std::string_view line);

}  // namespace sunhall
