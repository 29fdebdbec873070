#include "sync/courier/settings.hpp"

#include <gtest/gtest.h>

#include "tests/support/must.hpp"

namespace sunhall {
namespace {

constexpr char const* least = R"(
[sync]
metadata_url = "https://content.shifan.example/metadata/"
targets_url = "https://content.shifan.example/targets/"
[paths]
data = "data"
runtime = "/run/sunhall"
trusted_root = "root.json"
)";

/// What done() says of the text, empty when all is well.
std::string complaint(std::string const& text) {
    auto document = must(parse_toml(text, "sunhall.toml"));
    static_cast<void>(read_courier_settings(document.root(), "/etc/sunhall"));
    auto const done = document.done();
    return done ? "" : done.error().message;
}

CourierSettings read(std::string const& text) {
    auto document = must(parse_toml(text, "sunhall.toml"));
    auto settings = read_courier_settings(document.root(), "/etc/sunhall");
    must(document.done());
    return settings;
}

TEST(CourierSettings, HaveDefaultsForWhatNeedNotBeSaid) {
    auto const settings = read(least);

    EXPECT_EQ(settings.metadata_url, "https://content.shifan.example/metadata/");
    EXPECT_EQ(settings.interval, std::chrono::seconds{300});
    EXPECT_EQ(settings.http.plain_http, PlainHttp::LoopbackOnly);
    EXPECT_EQ(settings.http.proxy, "");
}

TEST(CourierSettings, TakeRelativePathsFromTheConfigurationsFolder) {
    auto const settings = read(least);

    EXPECT_EQ(settings.data_folder, "/etc/sunhall/data");
    EXPECT_EQ(settings.trusted_root, "/etc/sunhall/root.json");
    EXPECT_EQ(settings.runtime_folder, "/run/sunhall");
}

TEST(CourierSettings, NameTheLineOfWhatIsWrong) {
    EXPECT_NE(complaint("[sync]\ninterval_s = 0\n").find("sunhall.toml line 2: key \"interval_s\""),
              std::string::npos);
    EXPECT_NE(complaint("[sync]\nintervall_s = 5\n").find("line 2: unknown key \"intervall_s\""),
              std::string::npos);
    EXPECT_NE(
        complaint("[paths]\ndata = \"d\"\n").find("key \"trusted_root\" is missing in [paths]"),
        std::string::npos);
}

TEST(CourierSettings, AllowPlainHttpToOthersOnlyByAWordOfTheirOwn) {
    std::string text = least;
    text.replace(text.find("https"), 5, "http");

    EXPECT_NE(complaint(text).find("plain http is not allowed"), std::string::npos);
    text.insert(text.find("[paths]"), "allow_http = true\n");
    EXPECT_EQ(complaint(text), "");
}

TEST(CourierSettings, ShareTheirTablesWithOtherReaders) {
    auto document = must(parse_toml(std::string{least} + "assets = \"here\"\n[screen]\nwidth = 1\n",
                                    "sunhall.toml"));
    static_cast<void>(read_courier_settings(document.root(), "/etc/sunhall"));

    EXPECT_EQ(document.root().table("paths").text("assets"), "here");
    document.root().leave("screen");

    EXPECT_TRUE(document.done());
}

TEST(TrustedRoot, SaysWhatWasTriedWhereThereIsNone) {
    auto const root = read_trusted_root("/nowhere/root.json");

    ASSERT_FALSE(root);
    EXPECT_EQ(root.error().failure, Failure::Missing);
    EXPECT_EQ(root.error().message.rfind("reading the root to trust: ", 0), 0U);
}

}  // namespace
}  // namespace sunhall
