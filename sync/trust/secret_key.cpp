#include <array>
#include <cassert>
#include <system_error>
#include <utility>

#include <sodium.h>

#include "sync/base/bytes.hpp"
#include "sync/base/files.hpp"
#include "sync/trust/keys.hpp"
#include "sync/trust/sealed_seed.hpp"

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

}  // namespace

Passphrase::Passphrase(std::string words)
    : words_{std::make_unique<std::string>(std::move(words)).release()} {}

void Passphrase::Wipe::operator()(std::string* words) const {
    sodium_memzero(words->data(), words->size());
    std::default_delete<std::string>{}(words);
}

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

namespace {

struct KeyFile {
    std::string what;  ///< For messages.
    Json halves;

    [[nodiscard]] Json const* sealed() const { return halves.find("sealed"); }
    [[nodiscard]] std::string public_hex() const { return halves.text_at("public"); }
};

Result<KeyFile> read_key_file(std::filesystem::path const& file) {
    auto what = "secret key " + file.string();
    auto const bytes = TRY(read_file(file, most_key_file_bytes));
    auto const json = TRY(during(what, parse_json(bytes)));
    auto const* halves = json.find("keyval");
    if (json.text_at("keytype") != "ed25519" || halves == nullptr) {
        return fail(Failure::Malformed, what + ": not an ed25519 key written by sunhall-desk");
    }
    return KeyFile{.what = std::move(what), .halves = *halves};
}

Result<std::string> seed_in(KeyFile const& key_file, std::filesystem::path const& file,
                            AskPassphrase const& ask) {
    if (auto const* const sealed = key_file.sealed()) {
        if (!ask) {
            return fail(Failure::Rejected, key_file.what + ": it is sealed with a passphrase");
        }
        auto const passphrase = TRY(ask(file));
        return during(key_file.what, open_seed(*sealed, key_file.public_hex(), passphrase));
    }
    auto seed = from_hex(key_file.halves.text_at("private"));
    if (!seed || seed->size() != crypto_sign_SEEDBYTES) {
        return fail(Failure::Malformed, key_file.what + ": its secret half is damaged");
    }
    return *std::move(seed);
}

}  // namespace

Result<SecretKey> SecretKey::load(std::filesystem::path const& file, AskPassphrase const& ask) {
    auto const key_file = TRY(read_key_file(file));
    auto seed = TRY(seed_in(key_file, file, ask));
    auto key = from_seed(seed);
    sodium_memzero(seed.data(), seed.size());
    auto loaded = TRY(std::move(key));
    auto const* listed = loaded.public_key().json().find("keyval");
    if (listed == nullptr || key_file.public_hex() != listed->text_at("public")) {
        return fail(Failure::Malformed, key_file.what + ": its two halves do not belong together");
    }
    return loaded;
}

Result<KeyFileFacts> SecretKey::look_at(std::filesystem::path const& file) {
    auto const key_file = TRY(read_key_file(file));
    auto open = TRY(
        during(key_file.what, PublicKey::from_json(key_json({{"public", key_file.public_hex()}}))));
    return KeyFileFacts{.public_key = std::move(open), .sealed = key_file.sealed() != nullptr};
}

Result<void> SecretKey::save(std::filesystem::path const& file,
                             Passphrase const* passphrase) const {
    std::error_code code;
    if (std::filesystem::exists(file, code)) {
        return fail(Failure::Rejected,
                    file.string() + " exists already; a key is never overwritten");
    }
    auto const open = Halves{*seed_}.open_hex();
    Json::Object halves{{"public", open}};
    if (passphrase != nullptr) {
        halves.emplace("sealed", seal_seed(*seed_, open, *passphrase));
    } else {
        halves.emplace("private", to_hex(*seed_));
    }
    return write_atomically(file, pretty_json(key_json(std::move(halves))), FileMode::Private);
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
