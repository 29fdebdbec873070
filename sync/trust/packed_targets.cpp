#include "sync/trust/packed_targets.hpp"

#include <algorithm>
#include <cassert>

namespace sunhall {

namespace {

std::string_view hash_of(Hashes const& hashes, std::string_view algorithm) {
    auto const found = hashes.find(algorithm);
    return found == hashes.end() ? std::string_view{} : found->second;
}

}  // namespace

std::uint32_t PackedTargets::append(std::string_view text) {
    auto const start = static_cast<std::uint32_t>(texts_.size());
    texts_ += text;
    return start;
}

void PackedTargets::add(std::string_view path, std::int64_t length, Hashes const& hashes) {
    assert(places_.empty() || at(size() - 1).path < path);
    Place place{.length = length};
    place.path = append(path);
    place.sha256 = append(hash_of(hashes, "sha256"));
    place.sha512 = append(hash_of(hashes, "sha512"));
    place.end = append({});
    places_.push_back(place);
}

void PackedTargets::shrink() {
    texts_.shrink_to_fit();
    places_.shrink_to_fit();
}

PackedTargets::Target PackedTargets::at(std::size_t number) const {
    auto const& place = places_[number];
    auto const between = [&](std::uint32_t start, std::uint32_t end) {
        return std::string_view{texts_}.substr(start, end - start);
    };
    return {.path = between(place.path, place.sha256),
            .length = place.length,
            .sha256 = between(place.sha256, place.sha512),
            .sha512 = between(place.sha512, place.end)};
}

std::optional<PackedTargets::Target> PackedTargets::find(std::string_view path) const {
    auto const found = std::ranges::lower_bound(places_, path, {}, [this](Place const& place) {
        return std::string_view{texts_}.substr(place.path, place.sha256 - place.path);
    });
    if (found == places_.end()) {
        return std::nullopt;
    }
    auto const target = at(static_cast<std::size_t>(found - places_.begin()));
    return target.path == path ? std::optional{target} : std::nullopt;
}

}  // namespace sunhall
