#include "kiosk/print/printer_line.hpp"

#include <cerrno>
#include <memory>
#include <string>

#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <termios.h>
#include <unistd.h>

#include "sync/base/format.hpp"

namespace sunhall {

namespace {

using std::chrono::milliseconds;

/// Small, so that a printer that stops reading is noticed soon and little is on the way when a slip
/// is given up.
constexpr int send_buffer = 16384;  // bytes
constexpr int ready_again = 10;     // ms

using Addresses = std::unique_ptr<addrinfo, decltype([](addrinfo* held) { ::freeaddrinfo(held); })>;

bool wait_for(int descriptor, short events, milliseconds patience) {
    pollfd waiting{descriptor, events, 0};
    return ::poll(&waiting, 1, static_cast<int>(patience.count())) > 0;
}

bool connected(int socket, addrinfo const& address, milliseconds patience) {
    if (::connect(socket, address.ai_addr, address.ai_addrlen) == 0) {
        return true;
    }
    if (errno != EINPROGRESS || !wait_for(socket, POLLOUT, patience)) {
        return false;
    }
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size);
    return error == 0;
}

Result<Descriptor> open_tcp(PrinterAddress const& address, milliseconds patience) {
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    auto const port = std::to_string(address.number);
    if (::getaddrinfo(address.where.c_str(), port.c_str(), &hints, &found) != 0) {
        return fail(Failure::Offline, address.where + " has no address");
    }
    Addresses const addresses{found};
    for (auto const* each = addresses.get(); each != nullptr; each = each->ai_next) {
        Descriptor socket{::socket(each->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)};
        int const on = 1;
        ::setsockopt(socket.number(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        ::setsockopt(socket.number(), SOL_SOCKET, SO_SNDBUF, &send_buffer, sizeof send_buffer);
        if (connected(socket.number(), *each, patience)) {
            return socket;
        }
    }
    return fail(Failure::Offline, format("{}:{} does not answer", address.where, port));
}

/// Without a signal when the other end has gone; only sockets would send one.
ssize_t write_some(int descriptor, std::string_view bytes) {
    auto const count = ::send(descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    return count < 0 && errno == ENOTSOCK ? ::write(descriptor, bytes.data(), bytes.size()) : count;
}

speed_t speed_of(int baud) {
    switch (baud) {
        case 9600: return B9600;
        case 38400: return B38400;
        case 57600: return B57600;
        case 115200: return B115200;
        default: return B19200;
    }
}

/// Eight bits, no parity, and the printer's own wire to say stop.
bool make_raw(int device, int baud) {
    termios settings{};
    if (::tcgetattr(device, &settings) != 0) {
        return false;
    }
    ::cfmakeraw(&settings);
    settings.c_cflag |= CLOCAL | CREAD | CRTSCTS;
    ::cfsetspeed(&settings, speed_of(baud));
    return ::tcsetattr(device, TCSANOW, &settings) == 0;
}

Result<Descriptor> open_path(PrinterAddress const& address) {
    auto const is_file = address.kind == PrinterAddress::Kind::File;
    int const flags = is_file ? O_WRONLY | O_CREAT | O_APPEND : O_RDWR | O_NOCTTY;
    constexpr mode_t for_the_group = 0640;
    Descriptor opened{::open(address.where.c_str(), flags | O_NONBLOCK | O_CLOEXEC, for_the_group)};
    if (!opened.open() || (address.kind == PrinterAddress::Kind::Serial &&
                           !make_raw(opened.number(), address.number))) {
        return fail(Failure::Offline, address.where + " cannot be opened");
    }
    return opened;
}

}  // namespace

Result<PrinterLine> PrinterLine::open(PrinterAddress const& address, milliseconds patience) {
    auto descriptor = TRY(address.kind == PrinterAddress::Kind::Tcp ? open_tcp(address, patience)
                                                                    : open_path(address));
    return PrinterLine{std::move(descriptor)};
}

bool PrinterLine::ready(short events, milliseconds patience) const {
    return wait_for(descriptor_.number(), events, patience);
}

PrinterLine::Written PrinterLine::write(std::string_view bytes, milliseconds patience) {
    Written written;
    while (written.bytes < bytes.size()) {
        auto const rest = bytes.substr(written.bytes);
        auto const count = write_some(descriptor_.number(), rest);
        if (count > 0) {
            written.bytes += static_cast<std::size_t>(count);
        } else if (count < 0 && errno != EAGAIN && errno != EINTR) {
            written.trouble = Trouble::Lost;
            return written;
        } else if (!ready(POLLOUT, patience)) {
            written.trouble = Trouble::Stalled;
            return written;
        }
    }
    return written;
}

void PrinterLine::hang_up(milliseconds patience) {
    auto const deadline = std::chrono::steady_clock::now() + patience;
    auto const on_the_way = [this] {
        int bytes = 0;
        return ::ioctl(descriptor_.number(), TIOCOUTQ, &bytes) == 0 && bytes > 0;
    };
    while (on_the_way() && std::chrono::steady_clock::now() < deadline) {
        ::poll(nullptr, 0, ready_again);
    }
    if (on_the_way()) {
        // The kernel would go on delivering it, and closing a serial line waits for that.
        linger const at_once{.l_onoff = 1, .l_linger = 0};
        ::setsockopt(descriptor_.number(), SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
        ::tcflush(descriptor_.number(), TCOFLUSH);
    }
    descriptor_ = Descriptor{};
}

PrinterLine::Heard PrinterLine::read(milliseconds patience) {
    if (!ready(POLLIN, patience)) {
        return {std::nullopt, Trouble::Stalled};
    }
    std::uint8_t byte = 0;
    auto const count = ::read(descriptor_.number(), &byte, 1);
    if (count == 1) {
        return {byte, Trouble::None};
    }
    bool const nothing_yet = count < 0 && (errno == EAGAIN || errno == EINTR);
    return {std::nullopt, nothing_yet ? Trouble::Stalled : Trouble::Lost};
}

}  // namespace sunhall
