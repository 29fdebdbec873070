#include "tests/support/paper_on_a_line.hpp"

#include <array>
#include <cstdlib>
#include <stdexcept>

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace sunhall {

namespace {

constexpr int line_looks_again = 20;  // ms

}  // namespace

PaperOnALine::PaperOnALine(int dots)
    : printer_{dots}, end_{::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)} {
    std::array<char, 128> name{};
    if (!end_.open() || ::grantpt(end_.number()) != 0 || ::unlockpt(end_.number()) != 0 ||
        ::ptsname_r(end_.number(), name.data(), name.size()) != 0) {
        throw std::runtime_error{"no pseudo-terminal"};
    }
    device_ = name.data();
    other_end_ = Descriptor{::open(device_.c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC)};
    termios settings{};
    ::tcgetattr(other_end_.number(), &settings);
    ::cfmakeraw(&settings);
    ::tcsetattr(other_end_.number(), TCSANOW, &settings);
    thread_ = std::jthread{[this](std::stop_token const& stop) { serve(stop); }};
}

PaperOnALine::~PaperOnALine() {
    thread_.request_stop();
    thread_.join();
}

std::vector<PaperPrinter::Paper> PaperOnALine::papers() {
    std::scoped_lock const lock{mutex_};
    return printer_.papers();
}

void PaperOnALine::serve(std::stop_token const& stop) {
    std::array<char, 1024> buffer{};
    while (!stop.stop_requested()) {
        pollfd waiting{end_.number(), POLLIN, 0};
        if (::poll(&waiting, 1, line_looks_again) <= 0) {
            continue;
        }
        auto const count = ::read(end_.number(), buffer.data(), buffer.size());
        if (count <= 0) {
            return;
        }
        std::scoped_lock const lock{mutex_};
        printer_.feed({buffer.data(), static_cast<std::size_t>(count)});
        auto const answers = printer_.take_answers();
        [[maybe_unused]] auto const sent = ::write(end_.number(), answers.data(), answers.size());
    }
}

}  // namespace sunhall
