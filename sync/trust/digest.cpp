#include "sync/trust/digest.hpp"

#include <array>
#include <cassert>

#include <openssl/evp.h>

#include "sync/base/bytes.hpp"

namespace sunhall {

namespace {

/// Kept for good: looking an algorithm up takes half as long as hashing an item with it.
EVP_MD const* sha256() {
    static auto const* const fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return fetched;
}

EVP_MD const* sha512() {
    static auto const* const fetched = EVP_MD_fetch(nullptr, "SHA512", nullptr);
    return fetched;
}

std::string digest_hex(EVP_MD const* algorithm, std::string_view bytes) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    [[maybe_unused]] int const code =
        EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, algorithm, nullptr);
    assert(code == 1);
    return to_hex({reinterpret_cast<char const*>(digest.data()), length});
}

}  // namespace

std::string sha256_hex(std::string_view bytes) { return digest_hex(sha256(), bytes); }

std::string sha512_hex(std::string_view bytes) { return digest_hex(sha512(), bytes); }

HashAgreement compare_hashes(std::string_view bytes, Hashes const& hashes) {
    auto const given = [&](std::string_view algorithm) {
        auto const found = hashes.find(algorithm);
        return found == hashes.end() ? std::string_view{} : found->second;
    };
    return compare_hashes(bytes, given("sha256"), given("sha512"));
}

HashAgreement compare_hashes(std::string_view bytes, std::string_view sha256,
                             std::string_view sha512) {
    HashAgreement result;
    if (!sha256.empty()) {
        result.known = true;
        result.agrees = sha256_hex(bytes) == sha256;
    }
    if (!sha512.empty()) {
        result.known = true;
        result.agrees = result.agrees && sha512_hex(bytes) == sha512;
    }
    return result;
}

}  // namespace sunhall
