#include "sync/trust/digest.hpp"

#include <array>
#include <cassert>

#include <openssl/evp.h>

#include "sync/base/bytes.hpp"

namespace sunhall {

namespace {

std::string digest_hex(EVP_MD const* algorithm, std::string_view bytes) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    [[maybe_unused]] int const code =
        EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, algorithm, nullptr);
    assert(code == 1);
    return to_hex({reinterpret_cast<char const*>(digest.data()), length});
}

}  // namespace

std::string sha256_hex(std::string_view bytes) { return digest_hex(EVP_sha256(), bytes); }

std::string sha512_hex(std::string_view bytes) { return digest_hex(EVP_sha512(), bytes); }

HashAgreement compare_hashes(std::string_view bytes, Hashes const& hashes) {
    HashAgreement result;
    if (auto const wanted = hashes.find("sha256"); wanted != hashes.end()) {
        result.known = true;
        result.agrees = sha256_hex(bytes) == wanted->second;
    }
    if (auto const wanted = hashes.find("sha512"); wanted != hashes.end()) {
        result.known = true;
        result.agrees = result.agrees && sha512_hex(bytes) == wanted->second;
    }
    return result;
}

}  // namespace sunhall
