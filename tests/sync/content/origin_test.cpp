#include <gtest/gtest.h>

#include "sync/content/checker.hpp"

namespace sunhall {
namespace {

struct OriginCase {
    std::string_view url;
    std::optional<std::string> origin;
};

TEST(Origins, AreWhatABrowserWouldTake) {
    for (auto const& [url, origin] :
         std::vector<OriginCase>{{"https://zwfw.example/a?b=c#d", "https://zwfw.example"},
                                 {"https://ZWFW.Example", "https://zwfw.example"},
                                 {"http://zwfw.example:8080/a", "http://zwfw.example:8080"},
                                 {"https://zwfw.example:443/", "https://zwfw.example"},
                                 {"http://127.0.0.1:8000", "http://127.0.0.1:8000"},
                                 {"https://zwfw.example?x", "https://zwfw.example"}}) {
        EXPECT_EQ(origin_of(url), origin) << url;
    }
}

TEST(Origins, OfTrickyAddressesAreNone) {
    for (auto const* url : {"",
                            "https://",
                            "//a.example",
                            "HTTPS://a.example",
                            "ftp://a.example",
                            "https://user@a.example/",
                            "https://a.example\\@b.example/",
                            "https://a.example:0/",
                            "https://a.example:65536/",
                            "https://a.example:/",
                            "https://a..example/",
                            "https://.example/",
                            "https://a.example./",
                            "https://-a.example/",
                            "https://intranet/",
                            "https://中文.example/",
                            "https://a.example/路径",
                            "https://a.example/a b",
                            "https://a.example/\n",
                            "https://[::1]/",
                            "https://a%2eexample/",
                            "javascript:a.b"}) {
        EXPECT_EQ(origin_of(url), std::nullopt) << url;
    }
}

}  // namespace
}  // namespace sunhall
