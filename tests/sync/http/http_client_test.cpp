#include "sync/http/http_client.hpp"

#include <cstdlib>

#include <gtest/gtest.h>

#include "tests/support/loopback_server.hpp"
#include "tests/support/must.hpp"

namespace sunhall {
namespace {

constexpr std::size_t enough = 1000;

class HttpClientTest : public testing::Test {
protected:
    Result<HttpResponse> get(LoopbackServer const& server, std::size_t most_bytes = enough) {
        return client_.get({.url = server.url("file"), .most_bytes = most_bytes, .etag = {}}, {});
    }

    Error error_of(LoopbackServer const& server, std::size_t most_bytes = enough) {
        auto const response = get(server, most_bytes);
        return response ? Error{Failure::Cancelled, "no error"} : response.error();
    }

    HttpClient client_{{}};
};

TEST_F(HttpClientTest, GetsABodyAndItsEtag) {
    LoopbackServer const server{always(good_answer("content", "ETag: \"v1\"\r\n"))};

    auto const response = must(get(server));

    EXPECT_EQ(response.body, "content");
    EXPECT_EQ(response.etag, "\"v1\"");
}

TEST_F(HttpClientTest, AsksOverTheSameConnectionAgain) {
    LoopbackServer const server{always(good_answer("content"))};

    must(get(server));
    must(get(server));

    EXPECT_EQ(server.connections(), 1);
}

TEST_F(HttpClientTest, TakesNotModifiedOnlyWhenItHasAnEtag) {
    LoopbackServer const server{[](Connection const& connection) {
        for (auto asked = connection.request(); !asked.empty(); asked = connection.request()) {
            connection.send("HTTP/1.1 304 Not Modified\r\n\r\n");
        }
    }};

    auto const with =
        must(client_.get({.url = server.url("file"), .most_bytes = enough, .etag = "\"v1\""}, {}));
    auto const without = error_of(server);

    EXPECT_EQ(with.kind, HttpResponse::Kind::NotModified);
    EXPECT_EQ(without.failure, Failure::Refused);
}

TEST_F(HttpClientTest, SendsItsEtagAndItsName) {
    std::string asked;
    {
        LoopbackServer const server{[&asked](Connection const& connection) {
            asked = connection.request();
            connection.send(good_answer(""));
        }};
        must(client_.get({.url = server.url("a/b"), .most_bytes = enough, .etag = "\"v1\""}, {}));
    }

    EXPECT_NE(asked.find("GET /a/b HTTP/1.1\r\n"), std::string::npos);
    EXPECT_NE(asked.find("If-None-Match: \"v1\"\r\n"), std::string::npos);
    EXPECT_NE(asked.find("User-Agent: sunhall/"), std::string::npos);
}

TEST_F(HttpClientTest, NeverFollowsARedirect) {
    LoopbackServer const server{
        always("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n")};

    auto const error = error_of(server);

    EXPECT_EQ(error.failure, Failure::Refused);
    EXPECT_TRUE(error.message.starts_with(server.url("file") + ": answered 302 instead of 200; "));
    EXPECT_EQ(server.connections(), 1);
}

TEST_F(HttpClientTest, RefusesAnyOtherGoodStatus) {
    LoopbackServer const server{
        always("HTTP/1.1 206 Partial Content\r\nContent-Length: 4\r\n\r\npart")};

    EXPECT_EQ(error_of(server).failure, Failure::Refused);
}

TEST_F(HttpClientTest, SaysMissingForWhatIsNotThere) {
    LoopbackServer const server{always("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")};

    EXPECT_EQ(error_of(server).failure, Failure::Missing);
}

TEST_F(HttpClientTest, TakesABodyOfExactlyTheLimit) {
    LoopbackServer const server{always(good_answer("12345"))};

    EXPECT_EQ(must(get(server, 5)).body, "12345");
}

TEST_F(HttpClientTest, StopsReadingABodyBeyondTheLimit) {
    LoopbackServer const server{always(good_answer("123456"))};

    auto const error = error_of(server, 5);

    EXPECT_EQ(error.failure, Failure::Refused);
    EXPECT_EQ(error.message, server.url("file") + ": longer than the 5 bytes allowed");
}

TEST_F(HttpClientTest, StopsReadingABodyWithoutAnEnd) {
    LoopbackServer const server{[](Connection const& connection) {
        static_cast<void>(connection.request());
        connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int i = 0; i < 1000; ++i) {
            connection.send("64\r\n" + std::string(100, 'x') + "\r\n");
        }
    }};

    EXPECT_EQ(error_of(server).failure, Failure::Refused);
}

TEST_F(HttpClientTest, RefusesBytesBeyondThePromisedLength) {
    LoopbackServer const server{[](Connection const& connection) {
        static_cast<void>(connection.request());
        connection.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n12345 and more");
    }};

    auto const error = error_of(server);

    EXPECT_EQ(error.failure, Failure::Refused);
    EXPECT_EQ(error.message, server.url("file") + ": sent 14 bytes after promising 5");
}

TEST_F(HttpClientTest, RefusesATruncatedBody) {
    LoopbackServer const server{[](Connection const& connection) {
        static_cast<void>(connection.request());
        connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this");
    }};

    EXPECT_EQ(error_of(server).failure, Failure::Offline);
}

TEST_F(HttpClientTest, SurvivesAReset) {
    LoopbackServer const server{[](Connection const& connection) {
        static_cast<void>(connection.request());
        connection.reset_on_close();
    }};

    EXPECT_EQ(error_of(server).failure, Failure::Offline);
}

TEST_F(HttpClientTest, RefusesWhatIsNoHttp) {
    LoopbackServer const server{[](Connection const& connection) {
        static_cast<void>(connection.request());
        connection.send("SSH-2.0-OpenSSH_9.2\r\n");
    }};

    EXPECT_FALSE(get(server));
}

TEST_F(HttpClientTest, SaysOfflineWhenNobodyListens) {
    std::string url;
    {
        LoopbackServer const server{always("")};
        url = server.url("file");
    }

    auto const response = client_.get({.url = url, .most_bytes = enough, .etag = {}}, {});

    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().failure, Failure::Offline);
}

TEST_F(HttpClientTest, TellsWhatRetryAfterAsksFor) {
    LoopbackServer const busy{
        always("HTTP/1.1 503 Service Unavailable\r\nRetry-After: 90\r\nContent-Length: 0\r\n\r\n")};
    LoopbackServer const fine{always(good_answer("content"))};

    EXPECT_EQ(error_of(busy).failure, Failure::Refused);
    EXPECT_EQ(client_.retry_after(), std::chrono::seconds{90});
    must(get(fine));
    EXPECT_EQ(client_.retry_after(), std::nullopt);
}

TEST_F(HttpClientTest, LeavesAHangingServerWhenToldToStop) {
    std::stop_source stop;
    LoopbackServer const server{[&stop](Connection const& connection) {
        static_cast<void>(connection.request());
        stop.request_stop();
        static_cast<void>(connection.request());  // Until the client has gone.
    }};

    auto const response = client_.get({.url = server.url("file"), .most_bytes = enough, .etag = {}},
                                      stop.get_token());

    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().failure, Failure::Cancelled);
}

TEST_F(HttpClientTest, IgnoresTheProxyOfTheEnvironment) {
    LoopbackServer const proxy{always(good_answer("from the proxy"))};
    LoopbackServer const server{always(good_answer("from the server"))};
    ::setenv("http_proxy", proxy.url("").c_str(), 1);

    auto const body = must(get(server)).body;
    ::unsetenv("http_proxy");

    EXPECT_EQ(body, "from the server");
}

TEST_F(HttpClientTest, AsksTheConfiguredProxy) {
    LoopbackServer const proxy{always(good_answer("from the proxy"))};
    HttpClient client{{.plain_http = PlainHttp::Everywhere, .proxy = proxy.url("")}};

    auto const response =
        client.get({.url = "http://office.invalid/file", .most_bytes = enough, .etag = {}}, {});

    EXPECT_EQ(must(response).body, "from the proxy");
}

}  // namespace
}  // namespace sunhall
