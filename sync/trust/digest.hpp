// SHA-2 of a whole byte string as lower-case hexadecimal text, the way TUF metadata writes it.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace sunhall {

[[nodiscard]] std::string sha256_hex(std::string_view bytes);
[[nodiscard]] std::string sha512_hex(std::string_view bytes);

/// Digests by algorithm name ("sha256", "sha512", others that we do not know).
using Hashes = std::map<std::string, std::string, std::less<>>;

/// Whether bytes are as their digests say. All that we know must agree; `known` is false where
/// there is none we know, which a caller may have to refuse.
struct HashAgreement {
    bool known = false;
    bool agrees = true;
};
[[nodiscard]] HashAgreement compare_hashes(std::string_view bytes, Hashes const& hashes);
/// The same for those we know; empty where one is not given.
[[nodiscard]] HashAgreement compare_hashes(std::string_view bytes, std::string_view sha256,
                                           std::string_view sha512);

}  // namespace sunhall
