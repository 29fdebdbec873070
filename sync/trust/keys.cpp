#include "sync/trust/keys.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <sodium.h>

#include "sync/base/bytes.hpp"
#include "sync/base/format.hpp"
#include "sync/trust/canonical_json.hpp"
#include "sync/trust/digest.hpp"

namespace sunhall {

/// One row of the table: how a kind of key is spelled, read and checked.
struct KeyKind {
    std::string_view keytype;
    std::string_view scheme;
    /// The material; none for what is no such key.
    std::optional<std::string> (*material)(std::string const& text);
    bool (*verifies)(std::string const& material, std::string_view message,
                     std::string_view signature);
};

namespace {

// The SubjectPublicKeyInfo of RFC 8410 up to the 32 bytes of an ed25519 key.
constexpr std::string_view ed25519_prefix{"\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00", 12};

// The SubjectPublicKeyInfo of RFC 5480 up to the 65 bytes of an uncompressed point on P-256.
constexpr std::string_view p256_prefix{
    "\x30\x59\x30\x13\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07"
    "\x03\x42\x00",
    26};
constexpr std::size_t p256_coordinate_bytes = 32;

// NIST SP 800-131A asks for 2048 at least; above 8192 a check would take more than a millisecond.
constexpr int least_rsa_bits = 2048;
constexpr int most_rsa_bits = 8192;

// Far above a PEM of 8192 bits.
constexpr std::size_t most_key_text_bytes = 16384;

struct Free {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
    void operator()(BIO* stream) const { BIO_free(stream); }
    void operator()(BIGNUM* number) const { BN_free(number); }
};
template <typename T>
using Owned = std::unique_ptr<T, Free>;

unsigned char const* unsigned_bytes(std::string_view bytes) {
    return reinterpret_cast<unsigned char const*>(bytes.data());
}

Owned<EVP_PKEY> key_from_pem(std::string const& text) {
    Owned<BIO> const stream{BIO_new_mem_buf(text.data(), static_cast<int>(text.size()))};
    Owned<EVP_PKEY> key{PEM_read_bio_PUBKEY(stream.get(), nullptr, nullptr, nullptr)};
    ERR_clear_error();
    return key;
}

Owned<EVP_PKEY> key_from_der(std::string_view der) {
    auto const* bytes = unsigned_bytes(der);
    Owned<EVP_PKEY> key{d2i_PUBKEY(nullptr, &bytes, static_cast<long>(der.size()))};
    ERR_clear_error();
    return key;
}

std::optional<std::string> ed25519_material(std::string const& text) {
    auto const raw = from_hex(text);
    if (!raw || raw->size() != crypto_sign_PUBLICKEYBYTES) {
        return std::nullopt;
    }
    return std::string{ed25519_prefix} + *raw;
}

bool ed25519_verifies(std::string const& material, std::string_view message,
                      std::string_view signature) {
    auto const raw = std::string_view{material}.substr(ed25519_prefix.size());
    return signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(unsigned_bytes(signature), unsigned_bytes(message),
                                       message.size(), unsigned_bytes(raw)) == 0;
}

std::optional<std::string> coordinate(EVP_PKEY const* key, char const* name) {
    BIGNUM* number = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &number) != 1) {
        return std::nullopt;
    }
    Owned<BIGNUM> const owned{number};
    std::array<unsigned char, p256_coordinate_bytes> bytes{};
    if (BN_bn2binpad(number, bytes.data(), static_cast<int>(bytes.size())) < 0) {
        return std::nullopt;
    }
    return std::string{bytes.begin(), bytes.end()};
}

/// A point may be written compressed or with its curve spelled out: taken apart and put together
/// again, the same point always gives the same material.
std::optional<std::string> p256_material(std::string const& text) {
    auto key = key_from_pem(text);
    if (!key) {
        // Early Sigstore roots: hexadecimal digits of the uncompressed point.
        auto const point = from_hex(text);
        key = point ? key_from_der(std::string{p256_prefix} + *point) : nullptr;
    }
    if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_EC) {
        return std::nullopt;
    }
    std::array<char, 32> curve{};
    if (EVP_PKEY_get_group_name(key.get(), curve.data(), curve.size(), nullptr) != 1 ||
        std::string_view{curve.data()} != "prime256v1") {
        return std::nullopt;
    }
    auto const x = coordinate(key.get(), OSSL_PKEY_PARAM_EC_PUB_X);
    auto const y = coordinate(key.get(), OSSL_PKEY_PARAM_EC_PUB_Y);
    if (!x || !y) {
        return std::nullopt;
    }
    return std::string{p256_prefix} + '\x04' + *x + *y;
}

std::optional<std::string> rsa_material(std::string const& text) {
    auto const key = key_from_pem(text);
    if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA) {
        return std::nullopt;
    }
    auto const bits = EVP_PKEY_get_bits(key.get());
    if (bits < least_rsa_bits || bits > most_rsa_bits) {
        return std::nullopt;
    }
    unsigned char* der = nullptr;
    auto const length = i2d_PUBKEY(key.get(), &der);
    if (length <= 0) {
        return std::nullopt;
    }
    std::string material{reinterpret_cast<char const*>(der), static_cast<std::size_t>(length)};
    OPENSSL_free(der);
    return material;
}

enum class Padding { None, Pss };

bool evp_verifies(std::string const& material, Padding padding, std::string_view message,
                  std::string_view signature) {
    auto const key = key_from_der(material);
    Owned<EVP_MD_CTX> const context{EVP_MD_CTX_new()};
    EVP_PKEY_CTX* options = nullptr;
    bool good =
        key && EVP_DigestVerifyInit(context.get(), &options, EVP_sha256(), nullptr, key.get()) == 1;
    if (good && padding == Padding::Pss) {
        good = EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING) > 0 &&
               EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_AUTO) > 0;
    }
    good = good && EVP_DigestVerify(context.get(), unsigned_bytes(signature), signature.size(),
                                    unsigned_bytes(message), message.size()) == 1;
    ERR_clear_error();
    return good;
}

bool p256_verifies(std::string const& material, std::string_view message,
                   std::string_view signature) {
    return evp_verifies(material, Padding::None, message, signature);
}

bool rsa_verifies(std::string const& material, std::string_view message,
                  std::string_view signature) {
    return evp_verifies(material, Padding::Pss, message, signature);
}

constexpr std::array kinds{
    KeyKind{"ed25519", "ed25519", ed25519_material, ed25519_verifies},
    KeyKind{"ecdsa", "ecdsa-sha2-nistp256", p256_material, p256_verifies},
    KeyKind{"ecdsa-sha2-nistp256", "ecdsa-sha2-nistp256", p256_material, p256_verifies},
    KeyKind{"rsa", "rsassa-pss-sha256", rsa_material, rsa_verifies},
};

std::string text_of(Json const* value) {
    auto const* text = value == nullptr ? nullptr : value->text();
    return text == nullptr ? std::string{} : *text;
}

}  // namespace

Result<PublicKey> PublicKey::from_json(Json const& key) {
    auto const keytype = text_of(key.find("keytype"));
    auto const scheme = text_of(key.find("scheme"));
    auto const* kind = std::ranges::find_if(
        kinds, [&](KeyKind const& row) { return row.keytype == keytype && row.scheme == scheme; });
    if (kind == kinds.end()) {
        return fail(
            Failure::Malformed,
            format("a key of type '{}' with scheme '{}' is not supported", keytype, scheme));
    }
    auto const* value = key.find("keyval");
    auto const text = value == nullptr ? std::string{} : text_of(value->find("public"));
    if (text.size() > most_key_text_bytes) {
        return fail(Failure::Malformed, format("a public key of {} bytes", text.size()));
    }
    auto material = kind->material(text);
    if (!material) {
        return fail(Failure::Malformed, format("not an acceptable {} public key", keytype));
    }
    return PublicKey{key, *std::move(material), kind};
}

PublicKey::PublicKey(Json json, std::string material, KeyKind const* kind)
    : json_{std::move(json)},
      id_{sha256_hex(canonical_json(json_))},
      material_{std::move(material)},
      kind_{kind} {}

bool PublicKey::verifies(std::string_view message, std::string_view signature_hex) const {
    auto const signature = from_hex(signature_hex);
    return signature && kind_->verifies(material_, message, *signature);
}

}  // namespace sunhall
