#include "sync/trust/sealed_seed.hpp"

#include <array>
#include <cassert>
#include <optional>

#include <sodium.h>

#include "sync/base/bytes.hpp"

namespace sunhall {

namespace {

constexpr std::string_view kdf_name = "argon2id";
constexpr std::string_view cipher_name = "xchacha20-poly1305";

// libsodium's middle setting: 256 MiB and 0.7 s on an office computer; whoever has the file alone
// pays that for every guess.
constexpr std::int64_t operations = crypto_pwhash_OPSLIMIT_MODERATE;
constexpr std::int64_t memory_bytes = crypto_pwhash_MEMLIMIT_MODERATE;
// A file must not make us spend more than libsodium's highest setting.
constexpr std::int64_t most_operations = crypto_pwhash_OPSLIMIT_SENSITIVE;
constexpr std::int64_t most_memory_bytes = crypto_pwhash_MEMLIMIT_SENSITIVE;

using Bytes = unsigned char;

Bytes const* bytes_of(std::string_view text) { return reinterpret_cast<Bytes const*>(text.data()); }

struct Derivation {
    std::int64_t operations = 0, memory_bytes = 0;
    std::string salt;
};

/// Wiped when it goes; none where there is no memory for it.
class DerivedKey {
public:
    DerivedKey(Passphrase const& passphrase, Derivation const& how) {
        auto const words = passphrase.words();
        made_ = crypto_pwhash(key_.data(), key_.size(), words.data(), words.size(),
                              bytes_of(how.salt), static_cast<unsigned long long>(how.operations),
                              static_cast<std::size_t>(how.memory_bytes),
                              crypto_pwhash_ALG_ARGON2ID13) == 0;
    }
    ~DerivedKey() { sodium_memzero(key_.data(), key_.size()); }
    DerivedKey(DerivedKey const&) = delete;
    DerivedKey& operator=(DerivedKey const&) = delete;

    [[nodiscard]] bool made() const { return made_; }
    [[nodiscard]] Bytes const* data() const { return key_.data(); }

private:
    std::array<Bytes, crypto_aead_xchacha20poly1305_ietf_KEYBYTES> key_{};
    bool made_ = false;
};

std::string random_bytes(std::size_t count) {
    std::string bytes(count, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

std::int64_t number_at(Json const& object, std::string_view key) {
    auto const* const value = object.find(key);
    return value == nullptr ? 0 : value->integer().value_or(0);
}

/// The bytes of a field, exactly as many as asked for.
std::optional<std::string> bytes_at(Json const& object, std::string_view key, std::size_t count) {
    auto bytes = from_hex(object.text_at(key));
    return bytes && bytes->size() == count ? bytes : std::nullopt;
}

}  // namespace

Json seal_seed(std::string_view seed, std::string_view public_hex, Passphrase const& passphrase) {
    [[maybe_unused]] int const ready = sodium_init();
    assert(ready >= 0);
    Derivation const how{.operations = operations,
                         .memory_bytes = memory_bytes,
                         .salt = random_bytes(crypto_pwhash_SALTBYTES)};
    DerivedKey const key{passphrase, how};
    assert(key.made());
    auto const nonce = random_bytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    std::string box(seed.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        reinterpret_cast<Bytes*>(box.data()), nullptr, bytes_of(seed), seed.size(),
        bytes_of(public_hex), public_hex.size(), nullptr, bytes_of(nonce), key.data());
    return Json::Object{{"kdf", kdf_name},        {"operations", how.operations},
                        {"memory", memory_bytes}, {"salt", to_hex(how.salt)},
                        {"cipher", cipher_name},  {"nonce", to_hex(nonce)},
                        {"box", to_hex(box)}};
}

Result<std::string> open_seed(Json const& sealed, std::string_view public_hex,
                              Passphrase const& passphrase) {
    [[maybe_unused]] int const ready = sodium_init();
    assert(ready >= 0);
    constexpr auto box_bytes = crypto_sign_SEEDBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES;
    auto const salt = bytes_at(sealed, "salt", crypto_pwhash_SALTBYTES);
    auto const nonce = bytes_at(sealed, "nonce", crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    auto const box = bytes_at(sealed, "box", box_bytes);
    auto const costs = number_at(sealed, "operations");
    auto const memory = number_at(sealed, "memory");
    bool const ours = sealed.text_at("kdf") == kdf_name && sealed.text_at("cipher") == cipher_name;
    if (!ours || !salt || !nonce || !box || costs < 1 || costs > most_operations ||
        memory < static_cast<std::int64_t>(crypto_pwhash_MEMLIMIT_MIN) ||
        memory > most_memory_bytes) {
        return fail(Failure::Malformed, "the seal of its secret half is damaged");
    }
    DerivedKey const key{passphrase, {.operations = costs, .memory_bytes = memory, .salt = *salt}};
    if (!key.made()) {
        return fail(Failure::Storage, "there is not enough memory to open it");
    }
    std::string seed(crypto_sign_SEEDBYTES, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            reinterpret_cast<Bytes*>(seed.data()), nullptr, nullptr, bytes_of(*box), box->size(),
            bytes_of(public_hex), public_hex.size(), bytes_of(*nonce), key.data()) != 0) {
        return fail(Failure::Untrusted, "the passphrase is wrong");
    }
    return seed;
}

}  // namespace sunhall
