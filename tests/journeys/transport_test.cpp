// What a real web server does on the way: compress, send too much, or be a stick after all.
#include <fstream>
#include <regex>

#include <gtest/gtest.h>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/http/http_client.hpp"
#include "tests/support/must.hpp"
#include "tests/support/nginx.hpp"
#include "tests/support/office.hpp"
#include "tests/support/temporary_folder.hpp"
#include "tests/support/terminal.hpp"

namespace sunhall::journey {
namespace {

namespace fs = std::filesystem;

class Transport : public testing::Test {
protected:
    void SetUp() override { office.publish(); }

    [[nodiscard]] fs::path published(std::string const& place) const {
        return office.published() / place;
    }

    void write(std::string const& place, std::string const& bytes) const {
        must(replace_file(published(place), bytes));
    }

    /// What nginx sent of a file, in bytes; 0 where it was not asked for.
    [[nodiscard]] std::size_t sent(std::string const& place) const {
        std::smatch found;
        auto const log = server.access_log();
        std::regex const line{"GET /" + place + R"( HTTP/1.1" 200 (\d+))"};
        return std::regex_search(log, found, line) ? std::stoul(found[1]) : 0;
    }

    // NOLINTBEGIN(*-non-private-member-variables-in-classes): gtest's tests are derived classes.
    TemporaryFolder folder;
    Office office{folder / "hall"};
    Nginx server{folder / "hall"};
    Terminal terminal{folder / "terminal", office.terminal_root(), server};
    // NOLINTEND(*-non-private-member-variables-in-classes)
};

TEST_F(Transport, BringsMetadataCompressed) {
    ASSERT_EQ(terminal.sync_once().code, 0);

    auto const role = std::string{"metadata/1.renshe.json"};
    EXPECT_GT(sent(role), 0U) << server.access_log();
    EXPECT_LT(sent(role), fs::file_size(published(role)) * 2 / 3);
}

TEST_F(Transport, FillsATerminalWithBundlesThatTravelCompressed) {
    ASSERT_EQ(terminal.sync_once().code, 0);

    auto const bundle = std::string{"targets/bundles/zhujian.1.bundle"};
    EXPECT_GT(sent(bundle), 0U) << server.access_log();
    EXPECT_LT(sent(bundle), fs::file_size(published(bundle)) * 2 / 3);
    std::regex const single{R"(GET /targets/zhujian/\S+\.json)"};
    EXPECT_FALSE(std::regex_search(server.access_log(), single)) << server.access_log();
}

TEST_F(Transport, CutsATimestampOf50MegabytesHoweverSmallItTravels) {
    ASSERT_EQ(terminal.sync_once().code, 0);
    write("metadata/timestamp.json", std::string(50'000'000, ' '));

    auto const ending = terminal.sync_once();

    EXPECT_EQ(ending.code, 1);
    EXPECT_NE(ending.errors.find("longer than the 16384 bytes allowed"), std::string::npos)
        << ending.errors;
}

TEST_F(Transport, SaysThatALoginPageIsInTheWay) {
    auto const conf = folder / "hall/nginx.conf";
    auto text = must(read_file(conf, 65'536));
    std::string const location = "location = /metadata/timestamp.json {";
    text.insert(text.find(location) + location.size(),
                "\n            types {}\n            default_type text/html;\n"
                "            return 200 '<html>请先登录</html>';\n");
    server.stop();
    must(replace_file(conf, text));
    server.start();

    auto const ending = terminal.sync_once();

    EXPECT_EQ(ending.code, 1);
    EXPECT_NE(ending.errors.find("does the network want somebody to log in?"), std::string::npos)
        << ending.errors;
}

TEST_F(Transport, NeedsNoServerWhereSomebodyBringsAStick) {
    server.stop();
    auto text = must(read_file(terminal.config(), 65'536));
    auto const on_the_stick = format("file://{}/", office.published().string());
    text = std::regex_replace(text, std::regex{"http://127.0.0.1:[0-9]+/"}, on_the_stick);
    must(replace_file(terminal.config(), text));

    auto const ending = terminal.sync_once();

    EXPECT_EQ(ending.code, 0) << ending.errors;
}

TEST_F(Transport, TakesALargeFileAsItIsWithATagToComeBackTo) {
    std::string const bytes(3U << 20U, 'x');
    fs::create_directories(published("targets"));
    write("targets/large.json", bytes);
    HttpClient client{{}};

    auto const whole =
        must(client.get({.url = server.url("targets/large.json"), .most_bytes = bytes.size()}, {}));

    EXPECT_EQ(whole.body, bytes);
    EXPECT_TRUE(whole.etag.starts_with('"')) << whole.etag;
    EXPECT_EQ(sent("targets/large.json"), bytes.size());
}

}  // namespace
}  // namespace sunhall::journey
