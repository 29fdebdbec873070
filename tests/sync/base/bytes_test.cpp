#include "sync/base/bytes.hpp"

#include <gtest/gtest.h>

#include "sync/base/base64.hpp"

namespace sunhall {
namespace {

using namespace std::string_literals;

TEST(Hex, GoesThereAndBack) {
    auto const bytes = "\x00\x7f\xff sun"s;

    EXPECT_EQ(to_hex(bytes), "007fff2073756e");
    EXPECT_EQ(from_hex(to_hex(bytes)), bytes);
    EXPECT_EQ(from_hex("00FF"), "\x00\xff"s);
}

TEST(Hex, RefusesOddCountsAndForeignLetters) {
    EXPECT_FALSE(from_hex("abc"));
    EXPECT_FALSE(from_hex("zz"));
    EXPECT_FALSE(from_hex("0x"));
}

// The test vectors of RFC 4648 §10.
TEST(Base64, AgreesWithTheStandardsVectors) {
    EXPECT_EQ(to_base64(""), "");
    EXPECT_EQ(to_base64("f"), "Zg==");
    EXPECT_EQ(to_base64("fo"), "Zm8=");
    EXPECT_EQ(to_base64("foo"), "Zm9v");
    EXPECT_EQ(to_base64("foob"), "Zm9vYg==");
    EXPECT_EQ(to_base64("fooba"), "Zm9vYmE=");
    EXPECT_EQ(to_base64("foobar"), "Zm9vYmFy");
    EXPECT_EQ(to_base64("\xff\xfe\xfd"), "//79");
}

}  // namespace
}  // namespace sunhall
