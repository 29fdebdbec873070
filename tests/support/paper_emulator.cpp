#include "tests/support/paper_emulator.hpp"

#include <array>
#include <stdexcept>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sunhall {

namespace {

/// Small, as printers' are: what does not fit makes the sender wait.
constexpr int receive_buffer = 8192;      // bytes
constexpr int emulator_looks_again = 20;  // ms

bool readable(int descriptor) {
    pollfd waiting{descriptor, POLLIN, 0};
    return ::poll(&waiting, 1, emulator_looks_again) > 0;
}

void reset(int socket) {
    linger const at_once{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
}

}  // namespace

PaperEmulator::PaperEmulator(PrinterManners manners, int dots)
    : manners_{manners},
      printer_{dots},
      listener_{::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)} {
    ::setsockopt(listener_, SOL_SOCKET, SO_RCVBUF, &receive_buffer, sizeof receive_buffer);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* const generic = reinterpret_cast<sockaddr*>(&address);
    if (::bind(listener_, generic, size) != 0 || ::listen(listener_, 8) != 0 ||
        ::getsockname(listener_, generic, &size) != 0) {
        throw std::runtime_error{"no loopback port to listen on"};
    }
    port_ = ntohs(address.sin_port);
    thread_ = std::jthread{[this](std::stop_token const& stop) { serve(stop); }};
}

PaperEmulator::~PaperEmulator() {
    thread_.request_stop();
    thread_.join();
    ::close(listener_);
}

std::string PaperEmulator::address() const { return "tcp://127.0.0.1:" + std::to_string(port_); }

void PaperEmulator::with(std::function<void(PaperPrinter&)> const& look) {
    std::scoped_lock const lock{mutex_};
    look(printer_);
}

void PaperEmulator::with_nobody_connected(std::function<void(PaperPrinter&)> const& look) {
    std::unique_lock lock{mutex_};
    left_.wait(lock, [this] { return !connected_; });
    look(printer_);
}

std::vector<PaperPrinter::Paper> PaperEmulator::papers() {
    std::scoped_lock const lock{mutex_};
    return printer_.papers();
}

void PaperEmulator::serve(std::stop_token const& stop) {
    while (!stop.stop_requested()) {
        if (!readable(listener_)) {
            continue;
        }
        int const socket = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
        ++connections_;
        set_connected(true);
        talk(socket, stop);
        ::close(socket);
        set_connected(false);
    }
}

void PaperEmulator::set_connected(bool connected) {
    {
        std::scoped_lock const lock{mutex_};
        connected_ = connected;
    }
    left_.notify_all();
}

bool PaperEmulator::take(int socket, std::string_view bytes, std::size_t& taken) {
    taken += bytes.size();
    if (manners_.drops_after && taken > *manners_.drops_after) {
        manners_.drops_after.reset();
        reset(socket);
        return false;
    }
    std::scoped_lock const lock{mutex_};
    auto const papers_before = printer_.papers().size();
    printer_.feed(bytes);
    auto answers = printer_.take_answers();
    if (manners_.babbles) {
        answers.assign(answers.size(), *manners_.babbles);
    }
    if (manners_.leaves_after_cut && printer_.papers().size() > papers_before) {
        return false;
    }
    if (!manners_.says_nothing && !answers.empty()) {
        ::send(socket, answers.data(), answers.size(), MSG_NOSIGNAL);
    }
    return true;
}

void PaperEmulator::talk(int socket, std::stop_token const& stop) {
    std::size_t taken = 0;
    std::array<char, 1024> buffer{};
    while (!stop.stop_requested()) {
        bool const stalled = manners_.stalls_after && taken >= *manners_.stalls_after;
        if (stalled) {
            // Only to notice that the other end has gone.
            pollfd gone{socket, POLLRDHUP, 0};
            if (::poll(&gone, 1, emulator_looks_again) > 0) {
                return;
            }
            continue;
        }
        if (!readable(socket)) {
            continue;
        }
        auto const count = ::recv(socket, buffer.data(), buffer.size(), 0);
        if (count <= 0 || !take(socket, {buffer.data(), static_cast<std::size_t>(count)}, taken)) {
            return;
        }
    }
}

}  // namespace sunhall
