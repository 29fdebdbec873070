#include "sync/trust/keys.hpp"

#include <gtest/gtest.h>

#include "sync/base/files.hpp"
#include "tests/support/must.hpp"
#include "tests/support/temporary_folder.hpp"
#include "tests/sync/trust/sample_keys.hpp"

namespace sunhall {
namespace {

Json key_object(char const* keytype, char const* scheme, char const* open) {
    return Json::Object{
        {"keytype", keytype}, {"scheme", scheme}, {"keyval", Json::Object{{"public", open}}}};
}

PublicKey p256(char const* open) {
    return must(PublicKey::from_json(key_object("ecdsa", "ecdsa-sha2-nistp256", open)));
}

PublicKey rsa() {
    return must(PublicKey::from_json(key_object("rsa", "rsassa-pss-sha256", sample::rsa_pem)));
}

TEST(Keys, Ed25519ChecksWhatItSigned) {
    auto const key = SecretKey::generate();

    auto const signature = key.sign("yes");

    EXPECT_TRUE(key.public_key().verifies("yes", signature));
    EXPECT_FALSE(key.public_key().verifies("no", signature));
    EXPECT_FALSE(SecretKey::generate().public_key().verifies("yes", signature));
}

TEST(Keys, P256ChecksASignatureMadeByOpenssl) {
    auto const key = p256(sample::p256_pem);

    EXPECT_TRUE(key.verifies(sample::message, sample::p256_signature));
    EXPECT_FALSE(key.verifies("something else", sample::p256_signature));
}

TEST(Keys, P256MayAlsoBeNamedByItsScheme) {
    auto const key = must(PublicKey::from_json(
        key_object("ecdsa-sha2-nistp256", "ecdsa-sha2-nistp256", sample::p256_pem)));

    EXPECT_TRUE(key.verifies(sample::message, sample::p256_signature));
}

TEST(Keys, RsaChecksPssAndNoOlderPadding) {
    EXPECT_TRUE(rsa().verifies(sample::message, sample::rsa_pss_signature));
    EXPECT_FALSE(rsa().verifies(sample::message, sample::rsa_pkcs1_signature));
}

TEST(Keys, AreTheSameMaterialHoweverWritten) {
    auto const plain = p256(sample::p256_pem);
    auto const compressed = p256(sample::p256_compressed_pem);
    auto const digits = p256(sample::p256_point);

    EXPECT_EQ(plain.material(), compressed.material());
    EXPECT_EQ(plain.material(), digits.material());
    EXPECT_NE(plain.id(), digits.id());
    EXPECT_TRUE(digits.verifies(sample::message, sample::p256_signature));
}

TEST(Keys, HaveTheHashOfTheirCanonicalJsonAsId) {
    auto const key = must(PublicKey::from_json(key_object(
        "ed25519", "ed25519",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")));  // RFC 8032, 7.1

    EXPECT_EQ(key.id(), "74c181c7ad8a0855d4b55e44d2ba87aabdddb196832571f15f92fece332e4916");
}

TEST(Keys, RefuseWhatIsTooWeakOrUnknown) {
    EXPECT_FALSE(
        PublicKey::from_json(key_object("rsa", "rsassa-pss-sha256", sample::weak_rsa_pem)));
    EXPECT_FALSE(
        PublicKey::from_json(key_object("ecdsa", "ecdsa-sha2-nistp256", sample::p384_pem)));
    EXPECT_FALSE(PublicKey::from_json(key_object("rsa", "rsassa-pss-sha256", sample::p256_pem)));
    EXPECT_FALSE(PublicKey::from_json(key_object("ed25519", "ed25519", "d75a")));
    EXPECT_FALSE(PublicKey::from_json(key_object("ed25519", "ed25519", "")));
    EXPECT_FALSE(PublicKey::from_json(key_object("dilithium", "dilithium", "00")));
    EXPECT_FALSE(PublicKey::from_json(Json::Object{}));
    EXPECT_FALSE(PublicKey::from_json("a text"));
}

TEST(Keys, AreNotTroubledByNonsenseInPlaceOfASignature) {
    auto const ed25519 = SecretKey::generate();
    for (auto const* nonsense : {"", "0", "zz", "00", "not hexadecimal"}) {
        EXPECT_FALSE(ed25519.public_key().verifies("yes", nonsense));
        EXPECT_FALSE(p256(sample::p256_pem).verifies("yes", nonsense));
        EXPECT_FALSE(rsa().verifies("yes", nonsense));
    }
}

TEST(SecretKeys, ComeBackFromTheirFile) {
    TemporaryFolder const folder;
    auto const key = SecretKey::generate();
    must(key.save(folder / "wang.key"));

    auto const loaded = must(SecretKey::load(folder / "wang.key"));

    EXPECT_EQ(loaded.public_key().id(), key.public_key().id());
    EXPECT_EQ(loaded.sign("yes"), key.sign("yes"));
}

AskPassphrase answering(std::string const& words) {
    return [words](std::filesystem::path const& /*file*/) -> Result<Passphrase> {
        return Passphrase{words};
    };
}

TEST(SecretKeys, ComeBackFromASealedFileWithTheirPassphraseOnly) {
    TemporaryFolder const folder;
    auto const key = SecretKey::generate();
    Passphrase const passphrase{"四月的雨落在旧屋顶"};
    must(key.save(folder / "zhang.key", &passphrase));

    auto const loaded =
        must(SecretKey::load(folder / "zhang.key", answering("四月的雨落在旧屋顶")));
    auto const wrong = SecretKey::load(folder / "zhang.key", answering("五月的雨落在旧屋顶"));
    auto const unasked = SecretKey::load(folder / "zhang.key");

    EXPECT_EQ(loaded.public_key().id(), key.public_key().id());
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().failure, Failure::Untrusted);
    ASSERT_FALSE(unasked);
    EXPECT_EQ(unasked.error().failure, Failure::Rejected);
}

TEST(SecretKeys, ShowTheirPublicHalfWithoutThePassphrase) {
    TemporaryFolder const folder;
    auto const key = SecretKey::generate();
    Passphrase const passphrase{"四月的雨落在旧屋顶"};
    must(key.save(folder / "zhang.key", &passphrase));

    auto const facts = must(SecretKey::look_at(folder / "zhang.key"));

    EXPECT_TRUE(facts.sealed);
    EXPECT_EQ(facts.public_key.id(), key.public_key().id());
}

TEST(SecretKeys, AreNotGivenAnotherPublicHalfUnderTheSeal) {
    TemporaryFolder const folder;
    auto const key = SecretKey::generate();
    Passphrase const passphrase{"四月的雨落在旧屋顶"};
    must(key.save(folder / "zhang.key", &passphrase));
    auto text = must(read_file(folder / "zhang.key", 4096));
    auto const open = *key.public_key().json().find("keyval")->find("public")->text();
    auto const other =
        *SecretKey::generate().public_key().json().find("keyval")->find("public")->text();
    text.replace(text.find(open), open.size(), other);
    must(write_atomically(folder / "zhang.key", text));

    EXPECT_FALSE(SecretKey::load(folder / "zhang.key", answering("四月的雨落在旧屋顶")));
}

TEST(SecretKeys, AskForNoMoreMemoryThanWeGive) {
    TemporaryFolder const folder;
    Passphrase const passphrase{"四月的雨落在旧屋顶"};
    must(SecretKey::generate().save(folder / "zhang.key", &passphrase));
    auto text = must(read_file(folder / "zhang.key", 4096));
    text.replace(text.find("268435456"), 9, "99999999999");
    must(write_atomically(folder / "zhang.key", text));

    auto const refused = SecretKey::load(folder / "zhang.key", answering("四月的雨落在旧屋顶"));

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().failure, Failure::Malformed);
}

TEST(SecretKeys, AreReadableByTheOwnerOnly) {
    TemporaryFolder const folder;
    must(SecretKey::generate().save(folder / "wang.key"));

    auto const mode = std::filesystem::status(folder / "wang.key").permissions();

    EXPECT_EQ(mode, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST(SecretKeys, AreNeverOverwritten) {
    TemporaryFolder const folder;
    must(SecretKey::generate().save(folder / "wang.key"));

    auto const result = SecretKey::generate().save(folder / "wang.key");

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().failure, Failure::Rejected);
}

TEST(SecretKeys, SayWhichFileIsDamaged) {
    TemporaryFolder const folder;
    must(write_atomically(folder / "half.key",
                          R"({"keytype": "ed25519", "keyval": {"private": "00"}})"));
    must(write_atomically(folder / "text.key", "hello"));
    must(write_atomically(folder / "mixed.key",
                          R"({"keytype": "ed25519", "keyval": {"private": ")" +
                              std::string(64, '1') + R"(", "public": "00"}})"));

    for (auto const* name : {"half.key", "text.key", "mixed.key", "missing.key"}) {
        auto const result = SecretKey::load(folder / name);

        ASSERT_FALSE(result) << name;
        EXPECT_NE(result.error().message.find(name), std::string::npos) << result.error().message;
    }
}

}  // namespace
}  // namespace sunhall
