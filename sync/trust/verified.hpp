// Trust is a type: a value that was checked against signed metadata, and nothing else.
//
// Only the client and the proof verifier can make one, each after checking length and hashes
// against a role whose signatures it has verified. The store takes nothing else.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

namespace sunhall {

template <typename T>
class Verified {
public:
    [[nodiscard]] T const& operator*() const { return value_; }
    [[nodiscard]] T const* operator->() const { return &value_; }

    /// Gives the value away, and with it the proof that it was checked.
    [[nodiscard]] T release() && { return std::move(value_); }

private:
    friend class TufClient;
    friend class ProofVerifier;
    explicit Verified(T value) : value_{std::move(value)} {}

    T value_;
};

/// What signed metadata says of one target.
struct TargetInfo {
    std::string path;  ///< "shifan-hrss/service/0012.json"
    std::int64_t length = 0;
    std::string sha256;  ///< Empty where the repository gives other hashes only.
    std::string role;    ///< Who signed for it.
    /// Two people have reviewed it: the role was verified under an Approval. What TUF lets anybody
    /// else sign may travel with the repository, but is never shown.
    bool approved = false;
};

/// A target and its bytes, which are as its info says.
struct ItemBytes {
    TargetInfo target;
    std::string bytes;
};

}  // namespace sunhall
