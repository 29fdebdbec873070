// The secret half of a key under a passphrase: argon2id makes the key, XChaCha20-Poly1305 seals.
//
// The public half is authenticated along with it, so that a file cannot be given another one.
// Internal to sync/trust.
#pragma once

#include <string>
#include <string_view>

#include "sync/base/result.hpp"
#include "sync/formats/json.hpp"
#include "sync/trust/passphrase.hpp"

namespace sunhall {

/// `public_hex` is bound to the seed. What to store, in hexadecimal text and plain numbers.
[[nodiscard]] Json seal_seed(std::string_view seed, std::string_view public_hex,
                             Passphrase const& passphrase);

/// Untrusted where the passphrase is wrong (or the file was changed, which looks the same);
/// Malformed where it is no seal of ours or asks for more memory than we give.
Result<std::string> open_seed(Json const& sealed, std::string_view public_hex,
                              Passphrase const& passphrase);

}  // namespace sunhall
