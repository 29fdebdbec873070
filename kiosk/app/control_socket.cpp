#include "kiosk/app/control_socket.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "sync/base/descriptor.hpp"
#include "sync/base/mailbox.hpp"

namespace sunhall {

namespace {

constexpr std::size_t most_clients = 8;         // A monitor, an operator, a test, and room.
constexpr std::size_t longest_question = 4096;  // bytes; the longest we know has 16
constexpr std::size_t most_unread = std::size_t{64} << 20U;  // bytes; four uncompressed 4K pictures

struct Client {
    std::uint64_t id = 0;
    Descriptor socket;
    std::string read;    ///< Of a question whose end has not come yet.
    std::string unsent;  ///< Of answers.
    bool gone = false;
};

struct Addressed {
    std::uint64_t client = 0;
    ControlSocket::Answer answer;
};

tl::unexpected<Error> socket_error(std::string_view action, std::filesystem::path const& file) {
    return fail(Failure::Storage, std::string{action} + " " + file.string() + ": " +
                                      std::generic_category().message(errno));
}

Result<Descriptor> listen_at(std::filesystem::path const& file) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    auto const& name = file.native();
    if (name.size() >= sizeof address.sun_path) {
        return fail(Failure::Rejected, "the path of the control socket is too long: " + name);
    }
    std::memcpy(static_cast<void*>(address.sun_path), name.c_str(), name.size() + 1);
    Descriptor socket{::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0)};
    ::unlink(name.c_str());
    auto const* const bound = reinterpret_cast<sockaddr const*>(&address);
    if (!socket.open() || ::bind(socket.number(), bound, sizeof address) != 0 ||
        ::chmod(name.c_str(), S_IRUSR | S_IWUSR) != 0 ||
        ::listen(socket.number(), static_cast<int>(most_clients)) != 0) {
        return socket_error("listening at", file);
    }
    return socket;
}

}  // namespace

class ControlSocket::Service {
public:
    Service(std::filesystem::path file, Descriptor listener, Descriptor bell,
            std::function<void()> wake)
        : file_{std::move(file)},
          listener_{std::move(listener)},
          bell_{std::move(bell)},
          questions_{std::move(wake)},
          answers_{[this] { ring(); }},
          thread_{[this](std::stop_token const& stop) { serve(stop); }} {}

    ~Service() {
        thread_.request_stop();
        ring();
        thread_.join();
        ::unlink(file_.c_str());
    }
    Service(Service const&) = delete;
    Service& operator=(Service const&) = delete;

    std::vector<Question> take_questions() { return questions_.take_all(); }
    void answer(Addressed answer) { answers_.post(std::move(answer)); }

private:
    void ring() const {
        std::uint64_t const one = 1;
        // A full counter means that the bell has been rung already.
        [[maybe_unused]] auto const written = ::write(bell_.number(), &one, sizeof one);
    }

    void serve(std::stop_token const& stop) {
        while (!stop.stop_requested()) {
            auto waiting = what_to_wait_for();
            if (::poll(waiting.data(), waiting.size(), -1) < 0) {
                continue;  // Interrupted by a signal.
            }
            std::uint64_t rings = 0;
            [[maybe_unused]] auto const heard = ::read(bell_.number(), &rings, sizeof rings);
            if (waiting[1].revents != 0) {
                accept_one();
            }
            collect_answers();
            for (auto& client : clients_) {
                read_from(client);
                write_to(client);
            }
            std::erase_if(clients_, [](Client const& client) { return client.gone; });
        }
    }

    std::vector<pollfd> what_to_wait_for() const {
        std::vector<pollfd> waiting{{bell_.number(), POLLIN, 0}, {listener_.number(), POLLIN, 0}};
        for (auto const& client : clients_) {
            auto const events = client.unsent.empty() ? POLLIN : POLLIN | POLLOUT;
            waiting.push_back({client.socket.number(), static_cast<short>(events), 0});
        }
        return waiting;
    }

    void accept_one() {
        Descriptor socket{
            ::accept4(listener_.number(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK)};
        if (socket.open() && clients_.size() < most_clients) {
            clients_.push_back({.id = ++last_id_, .socket = std::move(socket)});
        }
    }

    void collect_answers() {
        for (auto const& [id, answer] : answers_.take_all()) {
            auto const client = std::ranges::find(clients_, id, &Client::id);
            if (client != clients_.end()) {
                client->unsent += answer() + "\n";
                client->gone = client->gone || client->unsent.size() > most_unread;
            }
        }
    }

    void read_from(Client& client) {
        std::array<char, longest_question> buffer{};
        auto const count = ::recv(client.socket.number(), buffer.data(), buffer.size(), 0);
        if (count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR)) {
            client.gone = true;
        }
        if (count <= 0) {
            return;
        }
        client.read.append(buffer.data(), static_cast<std::size_t>(count));
        for (auto end = client.read.find('\n'); end != std::string::npos;
             end = client.read.find('\n')) {
            questions_.post({client.id, client.read.substr(0, end)});
            client.read.erase(0, end + 1);
        }
        client.gone = client.gone || client.read.size() > longest_question;
    }

    static void write_to(Client& client) {
        if (client.unsent.empty()) {
            return;
        }
        auto const count = ::send(client.socket.number(), client.unsent.data(),
                                  client.unsent.size(), MSG_NOSIGNAL);
        if (count > 0) {
            client.unsent.erase(0, static_cast<std::size_t>(count));
        } else if (errno != EAGAIN && errno != EINTR) {
            client.gone = true;
        }
    }

    std::filesystem::path file_;
    Descriptor listener_;
    Descriptor bell_;
    Mailbox<Question> questions_;
    Mailbox<Addressed> answers_;
    std::vector<Client> clients_;  ///< Of the thread alone.
    std::uint64_t last_id_ = 0;
    std::jthread thread_;  ///< Last, so that all it uses stands before it starts.
};

Result<ControlSocket> ControlSocket::open(std::filesystem::path const& file,
                                          std::function<void()> wake) {
    auto listener = TRY(listen_at(file));
    Descriptor bell{::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)};
    if (!bell.open()) {
        return socket_error("making the bell of", file);
    }
    return ControlSocket{
        std::make_unique<Service>(file, std::move(listener), std::move(bell), std::move(wake))};
}

ControlSocket::ControlSocket(std::unique_ptr<Service> service) : service_{std::move(service)} {}
ControlSocket::~ControlSocket() = default;
ControlSocket::ControlSocket(ControlSocket&&) noexcept = default;
ControlSocket& ControlSocket::operator=(ControlSocket&&) noexcept = default;

std::vector<ControlSocket::Question> ControlSocket::take_questions() {
    return service_->take_questions();
}

void ControlSocket::answer(std::uint64_t client, Answer answer) {
    service_->answer({client, std::move(answer)});
}

}  // namespace sunhall
