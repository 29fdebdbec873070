// The targets that one role lists, packed.
//
// A terminal of a large office holds 200 roles of 500 targets each at once. As maps and texts they
// took more than a kilobyte a target; here all texts of a role stand one after another in one piece
// of memory, beside a place of fixed size for each: some 200 bytes. Only what verifying bytes needs
// is kept: `custom` and hashes that we do not know are still covered by the signature, but nobody
// on a terminal reads them.
//
// Filled in order of path, then never changed. Values: any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sync/trust/digest.hpp"

namespace sunhall {

class PackedTargets {
public:
    /// A view into the list, which outlives it.
    struct Target {
        std::string_view path;
        std::int64_t length = 0;
        /// Hexadecimal, as signed; empty where the repository gives others only.
        std::string_view sha256, sha512;
    };

    /// After all paths that are bytewise less.
    void add(std::string_view path, std::int64_t length, Hashes const& hashes);
    /// Gives back what growing has taken beyond need.
    void shrink();

    [[nodiscard]] std::size_t size() const { return places_.size(); }
    [[nodiscard]] Target at(std::size_t number) const;
    [[nodiscard]] std::optional<Target> find(std::string_view path) const;

private:
    /// Where a target's texts begin; each ends where the next begins. 32 bits are enough: a role's
    /// file has at most 5 MB (limits.hpp).
    struct Place {
        std::int64_t length = 0;
        std::uint32_t path = 0;
        std::uint32_t sha256 = 0;
        std::uint32_t sha512 = 0;
        std::uint32_t end = 0;
    };
    std::uint32_t append(std::string_view text);

    std::string texts_;
    std::vector<Place> places_;
};

}  // namespace sunhall
