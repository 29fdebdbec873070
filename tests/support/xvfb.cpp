#include "tests/support/xvfb.hpp"

#include <array>
#include <chrono>
#include <stdexcept>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include "sync/base/descriptor.hpp"

namespace sunhall::journey {

namespace {

/// Xvfb writes the number of its display, and a newline, when it can be used.
std::string number_from(int pipe) {
    constexpr int most_ms = 15000;
    std::string number;
    pollfd waiting{pipe, POLLIN, 0};
    while (!number.ends_with('\n') && poll(&waiting, 1, most_ms) == 1) {
        std::array<char, 16> bytes{};
        auto const count = read(pipe, bytes.data(), bytes.size());
        if (count <= 0) {
            break;
        }
        number.append(bytes.data(), static_cast<std::size_t>(count));
    }
    if (!number.ends_with('\n')) {
        throw std::runtime_error{"Xvfb does not start"};
    }
    number.pop_back();
    return number;
}

std::pair<Process, std::string> start(int width, int height) {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) {
        throw std::runtime_error{"no pipe for Xvfb"};
    }
    Descriptor const read_end{ends[0]};
    Descriptor write_end{ends[1]};
    auto const size = std::to_string(width) + "x" + std::to_string(height) + "x24";
    Process server{
        {{"Xvfb", "-displayfd", "3", "-screen", "0", size, "-nolisten", "tcp", "-noreset", "-ac"},
         {},
         write_end.number()}};
    write_end = Descriptor{};  // Else its end would not show as the end of the pipe.
    auto number = number_from(read_end.number());
    return {std::move(server), ":" + number};
}

std::string text(int number) { return std::to_string(number); }

}  // namespace

Xvfb::Xvfb(int width, int height) : Xvfb{start(width, height), {width, height}} {}

Xvfb::Xvfb(std::pair<Process, std::string> started, Point size)
    : server_{std::move(started.first)}, display_{std::move(started.second)}, size_{size} {}

std::map<std::string, std::string> Xvfb::environment() const {
    return {{"DISPLAY", display_}, {"SDL_VIDEODRIVER", "x11"}};
}

void Xvfb::tap(Point place) const {
    // 0.06 s: a short human tap.
    succeed({{"xdotool", "mousemove", text(place.x), text(place.y), "mousedown", "1", "sleep",
              "0.06", "mouseup", "1"},
             environment(),
             {}});
}

void Xvfb::drag(Point from, Point to) const {
    constexpr int steps = 20;
    std::vector<std::string> words{"xdotool",    "mousemove", text(from.x),
                                   text(from.y), "mousedown", "1"};
    for (int step = 1; step <= steps; ++step) {
        auto const x = from.x + (to.x - from.x) * step / steps;
        auto const y = from.y + (to.y - from.y) * step / steps;
        for (auto const& word : {std::string{"sleep"}, std::string{"0.016"},
                                 std::string{"mousemove"}, text(x), text(y)}) {
            words.push_back(word);
        }
    }
    // Longer than the 100 ms over which the velocity of a fling is taken.
    for (auto const* word : {"sleep", "0.2", "mouseup", "1"}) {
        words.emplace_back(word);
    }
    succeed({words, environment(), {}});
}

}  // namespace sunhall::journey
