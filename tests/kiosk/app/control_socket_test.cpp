#include "kiosk/app/control_socket.hpp"

#include <array>
#include <cstring>
#include <future>

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "sync/base/descriptor.hpp"
#include "tests/support/must.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {
namespace {

/// A client that waits for whole lines.
class Client {
public:
    explicit Client(std::filesystem::path const& file)
        : socket_{::socket(AF_UNIX, SOCK_STREAM, 0)} {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(static_cast<void*>(address.sun_path), file.c_str(), file.native().size() + 1);
        connected_ = ::connect(socket_.number(), reinterpret_cast<sockaddr const*>(&address),
                               sizeof address) == 0;
    }

    [[nodiscard]] bool connected() const { return connected_; }

    void say(std::string const& bytes) const {
        EXPECT_EQ(::send(socket_.number(), bytes.data(), bytes.size(), MSG_NOSIGNAL),
                  static_cast<ssize_t>(bytes.size()));
    }

    /// The next line; empty when the other side has hung up.
    std::string line() {
        std::array<char, 4096> buffer{};
        while (read_.find('\n') == std::string::npos) {
            auto const count = ::recv(socket_.number(), buffer.data(), buffer.size(), 0);
            if (count <= 0) {
                return {};
            }
            read_.append(buffer.data(), static_cast<std::size_t>(count));
        }
        auto const end = read_.find('\n');
        auto line = read_.substr(0, end);
        read_.erase(0, end + 1);
        return line;
    }

private:
    Descriptor socket_;
    bool connected_ = false;
    std::string read_;
};

/// A socket whose owner can wait for a question as the UI thread does.
class ControlSocketTest : public testing::Test {
protected:
    ControlSocket::Question question() {
        for (;;) {
            if (waiting_.empty()) {
                rung_.get_future().wait();
                rung_ = {};
                waiting_ = socket_.take_questions();
                continue;
            }
            auto next = waiting_.front();
            waiting_.erase(waiting_.begin());
            return next;
        }
    }

    TemporaryFolder folder_;
    std::promise<void> rung_;
    std::vector<ControlSocket::Question> waiting_;
    ControlSocket socket_ =
        must(ControlSocket::open(folder_ / "control.sock", [this] { rung_.set_value(); }));
};

TEST_F(ControlSocketTest, AnswersTheOneWhoAsked) {
    Client asking{folder_ / "control.sock"};
    Client const listening{folder_ / "control.sock"};
    ASSERT_TRUE(asking.connected());

    asking.say("{\"ask\":\"status\"}\n");
    auto const asked = question();
    socket_.answer(asked.client, [] { return std::string{"{\"state\":\"ready\"}"}; });

    EXPECT_EQ(asked.line, "{\"ask\":\"status\"}");
    EXPECT_EQ(asking.line(), "{\"state\":\"ready\"}");
}

TEST_F(ControlSocketTest, PutsTogetherAQuestionThatComesInPieces) {
    Client const client{folder_ / "control.sock"};

    client.say("{\"ask\":");
    client.say("\"screen\"}\n");

    EXPECT_EQ(question().line, "{\"ask\":\"screen\"}");
}

TEST_F(ControlSocketTest, DeliversAnAnswerLargerThanTheSocketsBuffer) {
    Client client{folder_ / "control.sock"};
    std::string const picture(std::size_t{4} << 20U, 'x');

    client.say("{\"ask\":\"shot\"}\n");
    socket_.answer(question().client, [&] { return picture; });

    EXPECT_EQ(client.line().size(), picture.size());
}

TEST_F(ControlSocketTest, HangsUpOnAnEndlessQuestion) {
    Client client{folder_ / "control.sock"};

    client.say(std::string(8192, 'a'));

    EXPECT_EQ(client.line(), "");
}

TEST_F(ControlSocketTest, IsForItsOwnerOnly) {
    struct stat facts {};
    ASSERT_EQ(::stat((folder_ / "control.sock").c_str(), &facts), 0);

    EXPECT_EQ(facts.st_mode & 0777U, 0600U);
}

TEST(ControlSocket, ReplacesTheSocketOfAKilledTerminal) {
    TemporaryFolder const folder;
    auto const file = folder / "control.sock";
    {
        Descriptor const left{::socket(AF_UNIX, SOCK_STREAM, 0)};
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(static_cast<void*>(address.sun_path), file.c_str(), file.native().size() + 1);
        ASSERT_EQ(
            ::bind(left.number(), reinterpret_cast<sockaddr const*>(&address), sizeof address), 0);
    }

    auto const socket = ControlSocket::open(file, [] {});

    EXPECT_TRUE(socket);
    EXPECT_TRUE(Client{file}.connected());
}

TEST(ControlSocket, LeavesNoFileBehind) {
    TemporaryFolder const folder;
    {
        auto const socket = must(ControlSocket::open(folder / "control.sock", [] {}));
    }

    EXPECT_FALSE(std::filesystem::exists(folder / "control.sock"));
}

}  // namespace
}  // namespace sunhall
