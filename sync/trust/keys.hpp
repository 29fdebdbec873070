// Who may speak: public keys as TUF metadata lists them, and the office's secret keys.
//
// A table in keys.cpp says how each kind of key is read and checked (ed25519, ECDSA on P-256,
// RSA-PSS), so that another kind, SM2 with SM3 for instance, is one more row.
//
// The id of a key is the SHA-256 of its canonical JSON. Two ids can still hide the same key (the
// same point written as PEM and as hexadecimal digits, or under another `keytype`), so whoever
// counts people compares material(), never ids.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "sync/base/result.hpp"
#include "sync/formats/json.hpp"
#include "sync/trust/passphrase.hpp"

namespace sunhall {

struct KeyKind;

class PublicKey {
public:
    /// Malformed for what is not a TUF key object, or one of a kind or strength we do not accept.
    static Result<PublicKey> from_json(Json const& key);

    [[nodiscard]] Json const& json() const { return json_; }
    [[nodiscard]] std::string const& id() const { return id_; }

    /// The key itself (its SubjectPublicKeyInfo in DER): the same for the same key, however
    /// written.
    [[nodiscard]] std::string const& material() const { return material_; }

    [[nodiscard]] bool verifies(std::string_view message, std::string_view signature_hex) const;

private:
    PublicKey(Json json, std::string material, KeyKind const* kind);

    Json json_;
    std::string id_;
    std::string material_;
    KeyKind const* kind_;
};

/// What a key file says without its secret.
struct KeyFileFacts {
    PublicKey public_key;
    bool sealed = false;  ///< Under a passphrase.
};

/// An ed25519 key pair. The secret half is wiped when this goes.
class SecretKey {
public:
    static SecretKey generate();

    /// Malformed when the file is no key of ours or its halves do not belong together. Where it is
    /// sealed, `ask` is called: Rejected without it, Untrusted where the passphrase is wrong.
    static Result<SecretKey> load(std::filesystem::path const& file, AskPassphrase const& ask = {});

    /// Malformed where the file is no key of ours. Whether the halves belong together is not known.
    static Result<KeyFileFacts> look_at(std::filesystem::path const& file);

    /// Readable by the owner only (0600), sealed where a passphrase is given. Rejected when the
    /// file exists: a key is never overwritten.
    Result<void> save(std::filesystem::path const& file,
                      Passphrase const* passphrase = nullptr) const;

    [[nodiscard]] PublicKey const& public_key() const { return public_key_; }

    /// The signature as hexadecimal text.
    [[nodiscard]] std::string sign(std::string_view message) const;

private:
    struct Wipe {
        void operator()(std::string* secret) const;
    };
    using Seed = std::unique_ptr<std::string, Wipe>;
    SecretKey(Seed seed, PublicKey public_key)
        : seed_{std::move(seed)}, public_key_{std::move(public_key)} {}
    static Result<SecretKey> from_seed(std::string_view seed);

    Seed seed_;
    PublicKey public_key_;
};

}  // namespace sunhall
