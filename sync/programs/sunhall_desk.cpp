// The office's program; everything it does is in sync/desk/command_line.hpp.
#include <iostream>
#include <string>
#include <vector>

#include "sync/base/build_time.hpp"
#include "sync/base/clock.hpp"
#include "sync/desk/command_line.hpp"
#include "sync/desk/seat.hpp"

int main(int count, char** words) {
    sunhall::SystemClock const clock;
    std::vector<std::string> const arguments{words + 1, words + count};
    return sunhall::run_desk(arguments, clock,
                             {.out = std::cout,
                              .err = std::cerr,
                              .user = sunhall::login_name(),
                              .built = sunhall::build_time()});
}
