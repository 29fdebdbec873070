#include "sync/http/address.hpp"

#include <gtest/gtest.h>

namespace sunhall {
namespace {

class AllowedAddress : public testing::TestWithParam<char const*> {};
TEST_P(AllowedAddress, IsTaken) { EXPECT_TRUE(check_address(GetParam(), PlainHttp::LoopbackOnly)); }
INSTANTIATE_TEST_SUITE_P(Address, AllowedAddress,
                         testing::Values("https://content.shifan.example/metadata/",
                                         "http://127.0.0.1:8080/", "http://127.9.9.9/",
                                         "http://localhost/", "http://[::1]:81/x"));

class ForbiddenAddress : public testing::TestWithParam<char const*> {};
TEST_P(ForbiddenAddress, IsRejected) {
    auto const checked = check_address(GetParam(), PlainHttp::LoopbackOnly);

    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().failure, Failure::Rejected);
}
INSTANTIATE_TEST_SUITE_P(Address, ForbiddenAddress,
                         testing::Values("http://content.shifan.example/",
                                         "http://127.0.0.1.shifan.example/",
                                         "http://localhost.shifan.example/",
                                         "http://user@127.0.0.1@shifan.example/",
                                         "ftp://127.0.0.1/", "file:///etc/passwd", "", "words"));

TEST(Address, OfAFolderIsItsPath) {
    EXPECT_EQ(folder_of_url("file:///media/stick/metadata/"), "/media/stick/metadata/");
    EXPECT_EQ(folder_of_url("file:///media/U%20%E7%9B%98"), "/media/U 盘");
    EXPECT_EQ(folder_of_url("file://other-machine/share"), std::nullopt);
    EXPECT_EQ(folder_of_url("file:///broken%2"), std::nullopt);
    EXPECT_EQ(folder_of_url("https://content.shifan.example/"), std::nullopt);
}

TEST(Address, MayBePlainHttpWhereTheConfigurationSaysSo) {
    EXPECT_TRUE(check_address("http://content.shifan.example/", PlainHttp::Everywhere));
    EXPECT_FALSE(check_address("ftp://content.shifan.example/", PlainHttp::Everywhere));
}

}  // namespace
}  // namespace sunhall
