#include <array>
#include <cassert>
#include <system_error>
#include <utility>

#include <sodium.h>

#include "sync/base/bytes.hpp"
#include "sync/base/files.hpp"
#include "sync/trust/keys.hpp"

namespace sunhall {

namespace {

// Four lines of hexadecimal text; anything much larger is no key of ours.
constexpr std::size_t most_key_file_bytes = 4096;

struct Halves {
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> open{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret{};

    explicit Halves(std::string_view seed) {
        assert(seed.size() == crypto_sign_SEEDBYTES);
        crypto_sign_seed_keypair(open.data(), secret.data(),
                                 reinterpret_cast<unsigned char const*>(seed.data()));
    }
    ~Halves() { sodium_memzero(secret.data(), secret.size()); }
    Halves(Halves const&) = delete;
    Halves& operator=(Halves const&) = delete;

    [[nodiscard]] std::string open_hex() const {
        return to_hex({reinterpret_cast<char const*>(open.data()), open.size()});
    }
};

Json key_json(Json::Object keyval) {
    return Json::Object{
        {"keytype", "ed25519"}, {"scheme", "ed25519"}, {"keyval", std::move(keyval)}};
}

std::string text_at(Json const& object, std::string_view key) {
    auto const* value = object.find(key);
    auto const* text = value == nullptr ? nullptr : value->text();
    return text == nullptr ? std::string{} : *text;
}

}  // namespace

void SecretKey::Wipe::operator()(std::string* secret) const {
    sodium_memzero(secret->data(), secret->size());
    std::default_delete<std::string>{}(secret);
}

Result<SecretKey> SecretKey::from_seed(std::string_view seed) {
    Halves const halves{seed};
    auto open = TRY(PublicKey::from_json(key_json({{"public", halves.open_hex()}})));
    return SecretKey{Seed{std::make_unique<std::string>(seed).release()}, std::move(open)};
}

SecretKey SecretKey::generate() {
    [[maybe_unused]] int const ready = sodium_init();
    assert(ready >= 0);
    std::string seed(crypto_sign_SEEDBYTES, '\0');
    randombytes_buf(seed.data(), seed.size());
    auto key = from_seed(seed);
    sodium_memzero(seed.data(), seed.size());
    return *std::move(key);
}

Result<SecretKey> SecretKey::load(std::filesystem::path const& file) {
    auto const what = "secret key " + file.string();
    auto const bytes = TRY(read_file(file, most_key_file_bytes));
    auto const json = TRY(during(what, parse_json(bytes)));
    auto const* halves = json.find("keyval");
    if (text_at(json, "keytype") != "ed25519" || halves == nullptr) {
        return fail(Failure::Malformed, what + ": not an ed25519 key written by sunhall-desk");
    }
    auto const seed = from_hex(text_at(*halves, "private"));
    if (!seed || seed->size() != crypto_sign_SEEDBYTES) {
        return fail(Failure::Malformed, what + ": its secret half is damaged");
    }
    auto key = TRY(from_seed(*seed));
    auto const* listed = key.public_key().json().find("keyval");
    if (listed == nullptr || text_at(*halves, "public") != text_at(*listed, "public")) {
        return fail(Failure::Malformed, what + ": its two halves do not belong together");
    }
    return key;
}

Result<void> SecretKey::save(std::filesystem::path const& file) const {
    std::error_code code;
    if (std::filesystem::exists(file, code)) {
        return fail(Failure::Rejected,
                    file.string() + " exists already; a key is never overwritten");
    }
    auto const json =
        key_json({{"private", to_hex(*seed_)}, {"public", Halves{*seed_}.open_hex()}});
    return write_atomically(file, pretty_json(json), FileMode::Private);
}

std::string SecretKey::sign(std::string_view message) const {
    Halves const halves{*seed_};
    std::array<char, crypto_sign_BYTES> signature{};
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                         reinterpret_cast<unsigned char const*>(message.data()), message.size(),
                         halves.secret.data());
    return to_hex({signature.data(), signature.size()});
}

}  // namespace sunhall
