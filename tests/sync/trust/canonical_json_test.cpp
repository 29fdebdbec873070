#include "sync/trust/canonical_json.hpp"

#include <gtest/gtest.h>

#include "sync/trust/digest.hpp"
#include "tests/support/must.hpp"

namespace sunhall {
namespace {

TEST(CanonicalJson, OrdersKeysAndLeavesNoBlanks) {
    auto const value = must(parse_json(R"({ "b": [1, true, null], "a": {"z": -5, "Z": ""} })"));

    EXPECT_EQ(canonical_json(value), R"({"a":{"Z":"","z":-5},"b":[1,true,null]})");
}

TEST(CanonicalJson, EscapesQuoteAndBackslashOnly) {
    auto const value = must(parse_json(R"("line\nbreak \"quoted\" back\\slash 阳光")"));

    EXPECT_EQ(canonical_json(value), "\"line\nbreak \\\"quoted\\\" back\\\\slash 阳光\"");
}

TEST(CanonicalJson, IsTheSameForEverySpelling) {
    auto const one = must(parse_json(R"({"a":"\u9633", "b":1})"));
    auto const other = must(parse_json("{\n \"b\": 1,\n \"a\": \"阳\"\n}"));

    EXPECT_EQ(canonical_json(one), canonical_json(other));
}

TEST(Digest, AgreesWithThePublishedExamples) {
    // FIPS 180-4, "abc".
    EXPECT_EQ(sha256_hex("abc"),
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha512_hex("abc").substr(0, 32), "ddaf35a193617abacc417349ae204131");
}

TEST(Digest, AllHashesThatAreKnownMustAgree) {
    auto const good = sha256_hex("abc");
    auto const also_good = sha512_hex("abc");

    EXPECT_TRUE(compare_hashes("abc", {{"sha256", good}, {"sha512", also_good}}).agrees);
    EXPECT_FALSE(compare_hashes("abc", {{"sha256", good}, {"sha512", "00"}}).agrees);
    EXPECT_FALSE(compare_hashes("abc", {{"sha256", "00"}, {"sha512", also_good}}).agrees);
    EXPECT_FALSE(compare_hashes("abc", {{"md5", "900150983cd24fb0d6963f7d28e17f72"}}).known);
}

}  // namespace
}  // namespace sunhall
