#include "sync/trust/signatures.hpp"

#include <gtest/gtest.h>

#include "tests/support/must.hpp"
#include "tests/sync/trust/sample_keys.hpp"

namespace sunhall {
namespace {

Json const body = Json::Object{{"says", "阳光"}, {"line", "a\nb"}};

TEST(Envelope, ComesBackAsWritten) {
    auto const key = SecretKey::generate();
    auto const signature = sign(body, key);

    auto const read = must(read_envelope(write_envelope(body, {signature})));

    EXPECT_EQ(read.body, body);
    ASSERT_EQ(read.signatures.size(), 1);
    EXPECT_EQ(read.signatures.front().key_id, key.public_key().id());
    EXPECT_EQ(read.signatures.front().hex, signature.hex);
}

TEST(Envelope, RefusesOneKeyIdSigningTwice) {
    auto const signature = sign(body, SecretKey::generate());

    EXPECT_FALSE(read_envelope(write_envelope(body, {signature, signature})));
}

TEST(Envelope, RefusesWhatIsNoSignedDocument) {
    for (auto const* text : {
             "",
             "[]",
             R"({"signed": {}})",
             R"({"signatures": []})",
             R"({"signed": [], "signatures": []})",
             R"({"signed": {}, "signatures": {}})",
             R"({"signed": {}, "signatures": [{"keyid": "a"}]})",
             R"({"signed": {}, "signatures": [{"keyid": "a", "sig": 1}]})",
             R"({"signed": {"a": 1, "a": 2}, "signatures": []})",
             R"({"signed": {"a": 1.5}, "signatures": []})",
             "{\"signed\": {\"a\": \"\xff\"}, \"signatures\": []}",
         }) {
        EXPECT_FALSE(read_envelope(text)) << text;
    }
}

TEST(Envelope, RefusesAnUnboundedListOfSignatures) {
    std::vector<Signature> many;
    for (int number = 0; number < 1000; ++number) {
        many.push_back({std::to_string(number), "00"});
    }

    EXPECT_FALSE(read_envelope(write_envelope(body, many)));
}

class ThresholdTest : public testing::Test {
protected:
    void list(std::string const& key_id, Json const& key) {
        keys_.emplace(key_id, key);
        who_.key_ids.push_back(key_id);
    }
    [[nodiscard]] bool reached(std::int64_t threshold) {
        who_.threshold = threshold;
        return verify_signatures(envelope_, {"targets", keys_, who_}).has_value();
    }

    KeyList keys_;
    RoleKeys who_;
    Envelope envelope_{body, {}};
};

TEST_F(ThresholdTest, CountsDifferentKeys) {
    for (int signer = 0; signer < 3; ++signer) {
        auto const key = SecretKey::generate();
        list(key.public_key().id(), key.public_key().json());
        envelope_.signatures.push_back(sign(body, key));
    }

    EXPECT_TRUE(reached(3));
    EXPECT_FALSE(reached(4));
}

TEST_F(ThresholdTest, CountsAKeyUnderTwoIdsOnce) {
    auto const key = SecretKey::generate();
    list("first", key.public_key().json());
    list("second", key.public_key().json());
    auto signature = sign(body, key);
    signature.key_id = "first";
    envelope_.signatures.push_back(signature);
    signature.key_id = "second";
    envelope_.signatures.push_back(signature);

    EXPECT_TRUE(reached(1)) << "a key id that is no hash is tolerated without approval";
    EXPECT_FALSE(reached(2));
}

TEST_F(ThresholdTest, IgnoresSignaturesThatAreWrongEmptyOrByStrangers) {
    auto const key = SecretKey::generate();
    auto const other = SecretKey::generate();
    list(key.public_key().id(), key.public_key().json());
    list(other.public_key().id(), other.public_key().json());
    envelope_.signatures = {
        sign(body, key), {other.public_key().id(), ""}, sign(body, SecretKey::generate())};

    EXPECT_TRUE(reached(1));
    EXPECT_FALSE(reached(2));
}

TEST_F(ThresholdTest, GoesOnWithKeysOfKindsItDoesNotKnow) {
    auto const key = SecretKey::generate();
    list("strange", Json::Object{{"keytype", "dilithium"},
                                 {"scheme", "dilithium"},
                                 {"keyval", Json::Object{{"public", "00"}}}});
    list(key.public_key().id(), key.public_key().json());
    envelope_.signatures = {{"strange", "00"}, sign(body, key)};

    EXPECT_TRUE(reached(1));
}

}  // namespace
}  // namespace sunhall
