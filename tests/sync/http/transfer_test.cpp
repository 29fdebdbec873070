// Compressed and broken off bodies, several at once, and what stands between a hall and its server.
#include "sync/http/transfer.hpp"

#include <algorithm>
#include <atomic>
#include <latch>

#include <gtest/gtest.h>

#include "sync/base/bytes.hpp"
#include "sync/base/format.hpp"
#include "sync/http/http_client.hpp"
#include "tests/support/loopback_server.hpp"
#include "tests/support/must.hpp"

namespace sunhall {
namespace {

constexpr std::size_t plenty = 1000;

std::string from_hex_text(std::string_view digits) { return *from_hex(digits); }

/// "content " a hundred times, as gzip -9 makes it.
std::string const small_gzip =
    from_hex_text("1f8b08000000000002034bcecf2b49cd2b51481ea547e9511a8306002de76e6d20030000");

/// 100,000 times the letter x in 132 bytes.
std::string const gzip_bomb = from_hex_text("1f8b0800000000000203edc13101000000c2a0da8b6f0d0fa0" +
                                            std::string(192, '0') + "805703711107fea0860100");

class TransferTest : public testing::Test {
protected:
    Result<HttpResponse> get(LoopbackServer const& server, std::size_t most_bytes = plenty) {
        return client_.get({.url = server.url("file"), .most_bytes = most_bytes}, {});
    }

    Error error_of(LoopbackServer const& server, std::size_t most_bytes = plenty) {
        auto const response = get(server, most_bytes);
        return response ? Error{Failure::Cancelled, "no error"} : response.error();
    }

    HttpClient client_{{}};
};

TEST_F(TransferTest, TakesASmallFileCompressed) {
    LoopbackServer const server{always(good_answer(small_gzip, "Content-Encoding: gzip\r\n"))};

    EXPECT_EQ(must(get(server)).body.size(), 800U);
}

TEST_F(TransferTest, CountsWhatWasDecompressed) {
    LoopbackServer const server{always(good_answer(gzip_bomb, "Content-Encoding: gzip\r\n"))};

    auto const error = error_of(server);

    EXPECT_EQ(error.failure, Failure::Refused);
    EXPECT_EQ(error.message, server.url("file") + ": longer than the 1000 bytes allowed");
}

TEST_F(TransferTest, RefusesADamagedCompression) {
    auto damaged = small_gzip;
    damaged[14] = '\xff';
    LoopbackServer const server{always(good_answer(damaged, "Content-Encoding: gzip\r\n"))};

    EXPECT_FALSE(get(server));
}

TEST_F(TransferTest, RefusesACompressionItDidNotAskFor) {
    LoopbackServer const server{always(good_answer("?", "Content-Encoding: br\r\n"))};

    EXPECT_EQ(error_of(server).failure, Failure::Malformed);
}

TEST_F(TransferTest, CutsAFileOf50MegabytesAtItsLimit) {
    std::atomic<int> sent = 0;
    {
        LoopbackServer const server{[&sent](Connection const& connection) {
            static_cast<void>(connection.request());
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 52428800\r\n\r\n");
            std::string const megabyte(1U << 20U, ' ');
            while (sent < 50 && connection.send(megabyte)) {
                ++sent;
            }
        }};
        EXPECT_EQ(error_of(server, 16'384).failure, Failure::Refused);
    }
    EXPECT_LT(sent, 20);
}

TEST_F(TransferTest, SaysThatAWebPageIsNoFile) {
    LoopbackServer const portal{always(
        good_answer("<html>请登录 " + std::string(2000, ' '), "Content-Type: text/html\r\n"))};

    auto const error = error_of(portal);

    EXPECT_EQ(error.failure, Failure::Refused);
    EXPECT_NE(error.message.find("a web page instead of the file"), std::string::npos);
}

TEST_F(TransferTest, KeepsTheConnectionOverALongPageAboutWhatIsMissing) {
    auto const page = std::string(20'000, '.');
    LoopbackServer const server{always(
        format("HTTP/1.1 404 Not Found\r\nContent-Length: {}\r\n\r\n{}", page.size(), page))};

    EXPECT_EQ(error_of(server).failure, Failure::Missing);
    EXPECT_EQ(error_of(server).failure, Failure::Missing);
    EXPECT_EQ(server.connections(), 1);
}

/// Begins an answer, then says no more until the client has gone.
void stall(Connection const& connection) {
    static_cast<void>(connection.request());
    connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n1");
    static_cast<void>(connection.request());
}

Error parting_from(HttpSettings const& settings) {
    LoopbackServer const server{stall};
    return HttpClient{settings}.get({.url = server.url("file"), .most_bytes = 1000}, {}).error();
}

TEST_F(TransferTest, LeavesAServerThatStalls) {
    auto const error = parting_from({.proxy = {}, .longest_stall = std::chrono::seconds{1}});

    EXPECT_EQ(error.failure, Failure::Offline);
    EXPECT_NE(error.message.find("too slow"), std::string::npos) << error.message;
}

TEST_F(TransferTest, LeavesAServerThatTakesTooLongForTheWhole) {
    std::chrono::milliseconds const little{100};
    auto const error = parting_from({.proxy = {}, .patience = {.whole = little}});

    EXPECT_NE(error.message.find("timed out"), std::string::npos) << error.message;
}

TEST_F(TransferTest, SpeaksIpv6) {
    std::unique_ptr<LoopbackServer> server;
    try {
        server = std::make_unique<LoopbackServer>(always(good_answer("six")), Loopback::V6);
    } catch (std::runtime_error const&) {
        GTEST_SKIP() << "this machine has no ::1";
    }

    EXPECT_EQ(must(get(*server)).body, "six");
}

TEST_F(TransferTest, AsksForSeveralAtOnce) {
    std::latch together{6};
    LoopbackServer const server{[&together](Connection const& connection) {
        for (auto asked = connection.request(); !asked.empty(); asked = connection.request()) {
            if (asked.find("GET /1") != std::string::npos) {
                together.arrive_and_wait();  // None of the first six is answered before all came.
            }
            connection.send(good_answer(asked.substr(4, 4)));
        }
    }};
    std::vector<HttpRequest> requests;
    for (int i = 0; i < 40; ++i) {
        requests.push_back(
            {.url = server.url(format("{}{:02}", i < 6 ? 1 : 2, i)), .most_bytes = plenty});
    }

    auto const answers = client_.get_all(requests, {});

    EXPECT_EQ(must(answers[3]).body, "/103");
    EXPECT_EQ(must(answers[39]).body, "/239");
    EXPECT_EQ(server.connections(), 6);
}

TEST_F(TransferTest, DoesNotAskABrokenServerForTheRest) {
    LoopbackServer const server{
        always("HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n")};
    std::vector<HttpRequest> const requests(100, {.url = server.url("x"), .most_bytes = plenty});

    auto const answers = client_.get_all(requests, {});

    EXPECT_EQ(std::ranges::count_if(answers, [](auto const& answer) { return !answer; }), 100);
    EXPECT_LE(server.connections(), 6);
}

/// Breaks a file of 3 MiB off after a while, and serves the rest to who asks for it.
class ResumeTest : public TransferTest {
protected:
    static constexpr std::size_t length = 3U << 20U;
    static constexpr std::size_t broken_at = 2'000'000;

    ResumeTest() {
        for (std::size_t i = 0; i < length; ++i) {
            content_ += static_cast<char>('a' + i * 7 % 26);
        }
    }

    LoopbackServer::Script breaking_off(std::string etag, std::string range_answer) {
        return [this, etag = std::move(etag), range_answer](Connection const& connection) {
            for (auto asked = connection.request(); !asked.empty(); asked = connection.request()) {
                {
                    std::scoped_lock const lock{mutex_};
                    asked_ = asked;
                }
                if (asked.find("Range: bytes=") == std::string::npos) {
                    connection.send(format(
                        "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nETag: {}\r\n\r\n", length, etag));
                    connection.send(content_.substr(0, broken_at));
                    return;
                }
                auto const rest = content_.substr(broken_at);
                connection.send(format("{}\r\nContent-Length: {}\r\nETag: {}\r\n\r\n{}",
                                       range_answer, rest.size(), etag, rest));
            }
        };
    }

    [[nodiscard]] std::string last_asked() {
        std::scoped_lock const lock{mutex_};
        return asked_;
    }

    std::string content_;
    std::mutex mutex_;
    std::string asked_;
};

constexpr auto the_rest =
    "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 2000000-3145727/3145728";

TEST_F(ResumeTest, AsksForTheRestOfWhatBrokeOff) {
    LoopbackServer const server{breaking_off("\"v1\"", the_rest)};

    EXPECT_EQ(error_of(server, length).failure, Failure::Offline);
    auto const whole = get(server, length);

    EXPECT_EQ(must(whole).body, content_);
    EXPECT_NE(last_asked().find("Range: bytes=2000000-\r\n"), std::string::npos);
    EXPECT_NE(last_asked().find("If-Range: \"v1\"\r\n"), std::string::npos);
}

TEST_F(ResumeTest, StartsAgainWhereTheServerHasAnotherFileByNow) {
    bool first = true;
    LoopbackServer const server{[&](Connection const& connection) {
        while (!connection.request().empty()) {
            connection.send(format("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nETag: \"v{}\"\r\n\r\n",
                                   length, first ? 1 : 2));
            connection.send(first ? content_.substr(0, broken_at) : std::string(length, 'z'));
            if (std::exchange(first, false)) {
                return;
            }
        }
    }};

    EXPECT_FALSE(get(server, length));

    EXPECT_EQ(must(get(server, length)).body, std::string(length, 'z'));
}

TEST_F(ResumeTest, RefusesAPartOtherThanItAskedFor) {
    LoopbackServer const server{breaking_off(
        "\"v1\"", "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 0-1145727/3145728")};

    EXPECT_FALSE(get(server, length));

    EXPECT_EQ(error_of(server, length).failure, Failure::Refused);
}

TEST_F(ResumeTest, DoesNotTrustAWeakTag) {
    LoopbackServer const server{breaking_off("W/\"v1\"", the_rest)};

    EXPECT_FALSE(get(server, length));
    EXPECT_FALSE(get(server, length));

    EXPECT_EQ(last_asked().find("Range:"), std::string::npos);
}

TEST_F(ResumeTest, LeavesSmallFilesToBeFetchedAgain) {
    LoopbackServer const server{[this](Connection const& connection) {
        {
            std::scoped_lock const lock{mutex_};
            asked_ = connection.request();
        }
        connection.send("HTTP/1.1 200 OK\r\nContent-Length: 500\r\nETag: \"v1\"\r\n\r\nhalf");
    }};

    EXPECT_FALSE(get(server));
    EXPECT_FALSE(get(server));

    EXPECT_EQ(last_asked().find("Range:"), std::string::npos);
}

TEST_F(ResumeTest, GivesUpAPartTheServerNoLongerKnows) {
    LoopbackServer const server{breaking_off(
        "\"v1\"", "HTTP/1.1 416 Range Not Satisfiable\r\nContent-Range: bytes */3145728")};

    EXPECT_FALSE(get(server, length));
    EXPECT_EQ(error_of(server, length).failure, Failure::Refused);
    EXPECT_EQ(error_of(server, length).failure, Failure::Offline);

    EXPECT_EQ(last_asked().find("Range:"), std::string::npos);
}

}  // namespace
}  // namespace sunhall
